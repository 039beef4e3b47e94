package plumbline.sensor.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import plumbline.sensor.text.TextRow.Field;
import plumbline.sensor.wire.Numbers;

/**
 * Finds numbers behind labels: {@code ax:0.1 ay:0.2}, {@code Pitch = 3.1 | Roll = 4}, {@code Accel: X=1, Y=2, Z=3}. A
 * label without a number of its own belongs to the labels behind it.
 */
final class LabelFields {

    private static final String BETWEEN = ",;|\t";
    private static final String AXES = "xyz";

    /** What may stand between a number and the next label: its unit. */
    private static final List<String> UNITS =
            List.of("m/s^2", "m/s2", "m/ss", "deg/s", "rad/s", "deg", "dps", "mg", "g", "c");

    private final String text;
    private final List<Field> fields = new ArrayList<>();
    private String group = "";
    private int at;

    private LabelFields(String text) {
        this.text = text.toLowerCase(Locale.ROOT);
    }

    /** The labelled numbers of a line, none where it has no labels. */
    static List<Field> of(String text) {
        LabelFields labels = new LabelFields(text);
        labels.read();
        return labels.fields;
    }

    private void read() {
        for (int sign = sign(at); sign >= 0; sign = sign(at)) {
            String label = label(text.substring(at, sign));
            List<Double> values = values(sign + 1);
            if (values.isEmpty() || label.isEmpty()) {
                group = label;
                at = sign + 1;
            } else {
                name(group.isEmpty() ? label : group + " " + label, values);
            }
        }
    }

    /** The numbers that follow each other from here; {@link #at} goes behind the last of them. */
    private List<Double> values(int from) {
        List<Double> values = new ArrayList<>();
        int next = skipSeparators(from);
        for (int end = endOfValue(next); end > next; end = endOfValue(next)) {
            String cell = withoutUnit(text.substring(next, end));
            double value = Numbers.parse(cell);
            if (!Double.isFinite(value) && !Numbers.isNotANumber(cell)) {
                return values;
            }
            values.add(value);
            at = end;
            next = skipSeparators(end);
        }
        return values;
    }

    /** Three numbers behind one label are its axes; six behind a label such as {@code a/g} are those of two. */
    private void name(String label, List<Double> values) {
        String[] halves = label.split("/", -1);
        boolean twice = halves.length == 2 && values.size() == 2 * AXES.length();
        for (int i = 0; i < values.size(); i++) {
            String name = label + TextRow.place(i);
            if (twice || values.size() == AXES.length()) {
                name = (twice ? halves[i / AXES.length()] : label) + " " + AXES.charAt(i % AXES.length());
            }
            fields.add(new Field(values.size() == 1 ? label : name, values.get(i)));
        }
    }

    private static String withoutUnit(String cell) {
        int end = cell.length();
        boolean number = end > 0 && "+-.0123456789".indexOf(cell.charAt(0)) >= 0;
        while (number && end > 0 && !Character.isDigit(cell.charAt(end - 1)) && cell.charAt(end - 1) != '.') {
            end--;
        }
        return cell.substring(0, end);
    }

    private int sign(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != ':' && text.charAt(at) != '=') {
            at++;
        }
        return at < text.length() ? at : -1;
    }

    private int skipSeparators(int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) <= ' ' || BETWEEN.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    private int endOfValue(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) > ' ' && BETWEEN.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** What stands right before a colon, without what belongs to the number before. */
    private static String label(String before) {
        int cut = 0;
        for (int i = 0; i < before.length(); i++) {
            cut = BETWEEN.indexOf(before.charAt(i)) >= 0 ? i + 1 : cut;
        }
        String label = before.substring(cut).strip();
        for (String unit : UNITS) {
            if (label.startsWith(unit + " ")) {
                return label.substring(unit.length()).strip();
            }
        }
        return label;
    }
}

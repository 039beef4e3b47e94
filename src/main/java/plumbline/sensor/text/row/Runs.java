package plumbline.sensor.text.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import plumbline.sensor.text.row.Token.Figure;
import plumbline.sensor.text.row.Token.Mark;
import plumbline.sensor.text.row.Token.Word;
import plumbline.sensor.text.unit.WrittenUnit;

/**
 * Gathers the numbers of a line by the labels in front of them: {@code ax:0.1 ay:0.2}, {@code Pitch = 3.1 | Roll = 4},
 * {@code Accel: X=1, Y=2, Z=3}, {@code Acc (mg) [ 1, 2, 3 ], Gyr (DPS) [ 4, 5, 6 ]}, {@code quat 1 0 0 0}. A label that
 * ends in a colon and has no number of its own belongs to all labels behind it.
 */
final class Runs {

    private static final String AXES = "xyz";

    /** Three angles are no axes: their order is in the word. */
    private static final List<String> ORDERS = List.of("ypr", "rpy", "euler");

    /**
     * Numbers that follow each other behind one label.
     *
     * @param before labels in front of it that have no numbers of their own: {@code Yaw, Pitch, Roll: 1, 2, 3}
     */
    private record Run(List<String> before, Label label, List<Figure> figures) {}

    private final List<Run> runs = new ArrayList<>();
    private final List<String> before = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private String group = "";
    private boolean colon;
    private boolean cut;
    private boolean unitMayCome;
    private int depth;

    private Runs() {}

    /** The numbers of a line, labelled or not. */
    static List<Field> of(List<Token> tokens) {
        Runs runs = new Runs();
        for (int i = 0; i < tokens.size(); i++) {
            Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : Mark.CUT;
            runs.take(tokens.get(i), next);
        }
        List<Field> fields = new ArrayList<>();
        runs.runs.forEach(run -> name(run, fields));
        return AxisNames.completed(fields);
    }

    private void take(Token token, Token next) {
        if (token instanceof Figure figure) {
            if (next == Mark.COLON) {
                word(plain(figure), next);
            } else {
                number(figure);
            }
        } else if (token instanceof Word word) {
            word(word.text(), next);
        } else if (token == Mark.COLON) {
            colon = !words.isEmpty();
        } else if (token == Mark.CUT) {
            cut = true;
        } else {
            depth += token == Mark.OPEN ? 1 : -1;
        }
    }

    /** The number in a label such as {@code Sensor 2:}. */
    private static String plain(Figure figure) {
        return String.format(Locale.ROOT, "%.0f", figure.value());
    }

    private void word(String text, Token next) {
        Optional<WrittenUnit> unit = unitMayCome && next != Mark.COLON ? WrittenUnit.of(text) : Optional.empty();
        unitMayCome = false;
        if (unit.isPresent()) {
            measure(unit);
            return;
        }
        boolean bracketed = depth > 0 && WrittenUnit.of(text).isPresent();
        if (colon && !words.isEmpty() && !bracketed) {
            group = Label.of(String.join(" ", words)).name();
            words.clear();
        } else if (cut && !words.isEmpty()) {
            before.add(Label.of(String.join(" ", words)).name());
            words.clear();
        }
        colon = false;
        cut = false;
        words.add(bracketed ? "(" + text + ")" : text);
    }

    /** The numbers before, as far as they have no unit yet, are in this one. */
    private void measure(Optional<WrittenUnit> unit) {
        List<Figure> figures = runs.get(runs.size() - 1).figures();
        for (int i = figures.size() - 1; i >= 0 && figures.get(i).unit().isEmpty(); i--) {
            figures.set(i, new Figure(figures.get(i).value(), figures.get(i).decimals(), unit));
        }
    }

    private void number(Figure figure) {
        if (!words.isEmpty() || runs.isEmpty()) {
            Label label = Label.of(String.join(" ", words));
            String name = group.isEmpty() || words.isEmpty() ? label.name() : group + " " + label.name();
            runs.add(new Run(List.copyOf(before), new Label(name, label.unit()), new ArrayList<>()));
            words.clear();
            before.clear();
        }
        colon = false;
        cut = false;
        unitMayCome = true;
        runs.get(runs.size() - 1).figures().add(figure);
    }

    /** Three numbers behind one label are its axes; six behind a label such as {@code a/g} are those of two. */
    private static void name(Run run, List<Field> fields) {
        String label = run.label().name();
        List<Figure> figures = run.figures();
        String[] halves = label.split("/", -1);
        boolean twice = halves.length == 2 && figures.size() == 2 * AXES.length();
        boolean each = !run.before().isEmpty() && figures.size() == run.before().size() + 1;
        boolean axes = !each && !label.isEmpty() && figures.size() == AXES.length() && !ORDERS.contains(label);
        for (int i = 0; i < figures.size(); i++) {
            String name = label + (label.isEmpty() ? Field.place(fields.size()) : Field.place(i));
            if (twice || axes) {
                name = (twice ? halves[i / AXES.length()] : label) + " " + AXES.charAt(i % AXES.length());
            } else if (each || (figures.size() == 1 && !label.isEmpty())) {
                name = i < run.before().size() && each ? run.before().get(i) : label;
            }
            Figure figure = figures.get(i);
            fields.add(new Field(
                    name, figure.value(), figure.decimals(), figure.unit().or(run.label()::unit)));
        }
    }

    /** The words of a line without numbers: one by one, or cut where its separators are. */
    static List<Label> header(List<Token> tokens) {
        boolean separated = tokens.contains(Mark.CUT);
        List<List<String>> cells = new ArrayList<>(List.of(new ArrayList<>()));
        int depth = 0;
        for (Token token : tokens) {
            List<String> cell = cells.get(cells.size() - 1);
            depth += token == Mark.OPEN ? 1 : token == Mark.CLOSE ? -1 : 0;
            if (token instanceof Word word) {
                if (!separated && !cell.isEmpty() && depth == 0) {
                    cells.add(new ArrayList<>(List.of(word.text())));
                } else {
                    cell.add(depth > 0 ? "(" + word.text() + ")" : word.text());
                }
            } else if (token == Mark.CUT) {
                cells.add(new ArrayList<>());
            }
        }
        cells.removeIf(List::isEmpty);
        if (cells.size() > 2 && cells.stream().skip(1).allMatch(cell -> cell.size() == 1)) {
            // "Output in form i, j, k": only the last word in front belongs to the names.
            cells.set(
                    0,
                    cells.get(0).subList(cells.get(0).size() - 1, cells.get(0).size()));
        }
        return cells.stream().map(cell -> Label.of(String.join(" ", cell))).toList();
    }
}

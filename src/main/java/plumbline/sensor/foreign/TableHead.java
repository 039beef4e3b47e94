package plumbline.sensor.foreign;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import plumbline.sensor.Saying;
import plumbline.sensor.foreign.ColumnNames.Axes;

/**
 * Finds out from the first lines of a table of text how it is to be read. What names do not tell is looked for in the first
 * rows: gravity tells the unit of a sensor that is worn, the size of a number whether it counts from 1970. What neither
 * tells is refused with a sentence, never guessed.
 */
public final class TableHead {

    private static final int ROWS = 200;

    /** How near to gravity the middle of the first rows has to be: nobody moves so long that it is not. */
    private static final double NEAR = 0.15;

    /** 1990 and 2100 in seconds since 1970. */
    private static final double OLDEST = 631_152_000;

    private static final double NEWEST = 4_102_444_800.0;

    /**
     * What was found.
     *
     * @param layout how to read it, or why it cannot be
     * @param person the wearer, by the column that names them
     * @param times what its times are
     */
    public record Found(Optional<TableLayout> layout, Optional<Saying> why, Optional<String> person, Times times) {

        private static Found none(Saying why) {
            return new Found(Optional.empty(), Optional.of(why), Optional.empty(), Times.COUNTED);
        }
    }

    /** What the times of a table are. */
    public enum Times {
        /** They count from a moment that it does not tell. */
        COUNTED,
        /** Moments by the clock of a zone that it does not tell. */
        LOCAL,
        /** Moments of one time for all: they count from 1970, or say how far off they are. */
        UNIVERSAL
    }

    private final List<String> lines;
    private final char separator;
    private final byte point;

    private TableHead(List<String> lines, char separator) {
        this.lines = lines;
        this.separator = separator;
        this.point = (byte) (separator == ',' ? '.' : ',');
    }

    /**
     * Looks at the first bytes of a text.
     *
     * @param all whether there are no more; else the last line may be cut
     */
    public static Found of(byte[] head, boolean all) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        List<String> lines = new ArrayList<>();
        String whole = all ? text : text.substring(0, Math.max(0, text.lastIndexOf('\n')));
        whole.lines()
                .map(line -> line.startsWith("\u00EF\u00BB\u00BF") ? line.substring(3) : line)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .limit(ROWS + 1)
                .forEach(lines::add);
        if (lines.isEmpty()) {
            return Found.none(Saying.of("table.none", "there is not a single line of a table"));
        }
        String first = lines.get(0);
        char separator = first.indexOf('\t') >= 0 ? '\t' : first.indexOf(';') >= 0 ? ';' : ',';
        return new TableHead(lines, separator).found();
    }

    private List<String> cells(String line) {
        return Arrays.stream(line.split(String.valueOf(separator), -1))
                .map(cell -> cell.strip().replaceAll("^\"|\"$", ""))
                .toList();
    }

    private Found found() {
        List<String> names = cells(lines.get(0));
        if (moment(names.get(0))
                && names.size() >= 4
                && names.subList(1, 4).stream().allMatch(this::isNumber)) {
            return found(
                    0,
                    new TableLayout.Time.Moment(0),
                    new Axes("", 1, 2, 3),
                    Optional.of(1.0),
                    -1,
                    times(names.get(0)));
        }
        ColumnNames columns = new ColumnNames(names);
        List<Axes> all = columns.axes();
        List<Axes> near = all.stream().filter(ColumnNames::isNearTheBack).toList();
        List<Axes> likely = all.size() > 1 ? near : all;
        if (likely.size() != 1) {
            return all.isEmpty()
                    ? Found.none(Saying.of(
                            "table.axes",
                            "no three columns are named as an acceleration, such as ax_g, ay_g, az_g; its first line reads: %s",
                            shown(lines.get(0))))
                    : Found.none(Saying.of(
                            "table.several",
                            "it has several accelerations (%s) and none, or more than one, is named as that of the back",
                            String.join(", ", all.stream().map(Axes::place).toList())));
        }
        if (lines.size() < 2) {
            return Found.none(Saying.of("table.empty", "there is a line of names and not a single row"));
        }
        return timed(columns, likely.get(0));
    }

    private Found timed(ColumnNames columns, Axes axes) {
        List<String> row = cells(lines.get(1));
        for (int column : columns.times()) {
            if (column >= row.size()) {
                continue;
            }
            if (moment(row.get(column))) {
                return found(
                        1,
                        new TableLayout.Time.Moment(column),
                        axes,
                        columns.g(axes.x()),
                        columns.person(),
                        times(row.get(column)));
            }
            double value = number(row.get(column));
            Optional<Double> micros = columns.micros(column).or(() -> since1970(value));
            if (micros.isPresent()) {
                Times times = isSince1970(value * micros.get() / 1e6) ? Times.UNIVERSAL : Times.COUNTED;
                TableLayout.Time time = new TableLayout.Time.Counted(column, micros.get(), 0);
                return found(1, time, axes, columns.g(axes.x()), columns.person(), times);
            }
        }
        return Found.none(Saying.of(
                "table.time",
                "no column tells the time with its unit, such as timestamp with a date, time_s or time_ms; its first line reads: %s",
                shown(lines.get(0))));
    }

    private Found found(
            int headLines, TableLayout.Time time, Axes axes, Optional<Double> named, int person, Times times) {
        Optional<Double> g = named.or(() -> byGravity(headLines, axes));
        if (g.isEmpty()) {
            return Found.none(
                    Saying.of(
                            "table.unit",
                            "neither the names of its columns nor gravity tell the unit of the acceleration; name it, such as x_g or x_mg"));
        }
        Optional<String> wearer =
                person < 0 || lines.size() < 2 || cells(lines.get(1)).size() <= person
                        ? Optional.empty()
                        : Optional.of(cells(lines.get(1)).get(person)).filter(name -> !name.isBlank());
        TableLayout layout = new TableLayout(
                (byte) separator, point, headLines, time, axes.x(), axes.y(), axes.z(), g.get(), person);
        return new Found(Optional.of(layout), Optional.empty(), wearer, times);
    }

    private Optional<Double> byGravity(int headLines, Axes axes) {
        double[] sizes = lines.stream()
                .skip(headLines)
                .map(this::cells)
                .filter(cells -> cells.size() > Math.max(axes.x(), Math.max(axes.y(), axes.z())))
                .mapToDouble(cells -> Math.sqrt(Math.pow(number(cells.get(axes.x())), 2)
                        + Math.pow(number(cells.get(axes.y())), 2)
                        + Math.pow(number(cells.get(axes.z())), 2)))
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        if (sizes.length == 0) {
            return Optional.empty();
        }
        double middle = sizes[sizes.length / 2];
        for (double unit : new double[] {1, AccelerationUnit.METRES_G, 0.001}) {
            if (Math.abs(middle * unit - 1) < NEAR) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    private static Optional<Double> since1970(double value) {
        for (double micros : new double[] {1e6, 1e3, 1, 1e-3}) {
            if (isSince1970(value * micros / 1e6)) {
                return Optional.of(micros);
            }
        }
        return Optional.empty();
    }

    private static boolean isSince1970(double seconds) {
        return seconds >= OLDEST && seconds <= NEWEST;
    }

    private static Times times(String moment) {
        return moment.matches(".{16}.*(Z|[+-]\\d\\d:?\\d\\d)") ? Times.UNIVERSAL : Times.LOCAL;
    }

    private static boolean moment(String cell) {
        byte[] bytes = cell.getBytes(StandardCharsets.ISO_8859_1);
        return new Cells().moment(bytes, 0, bytes.length) != Cells.NO_MOMENT;
    }

    private boolean isNumber(String cell) {
        return !Double.isNaN(number(cell));
    }

    private double number(String cell) {
        byte[] bytes = cell.getBytes(StandardCharsets.ISO_8859_1);
        return Cells.number(bytes, 0, bytes.length, point);
    }

    private static String shown(String line) {
        String plain = line.replaceAll("[^ -~]", "?").strip();
        return plain.length() > 120 ? plain.substring(0, 120) + "..." : plain;
    }
}

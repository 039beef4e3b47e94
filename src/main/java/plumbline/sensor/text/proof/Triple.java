package plumbline.sensor.text.proof;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import plumbline.sensor.text.row.Field;
import plumbline.sensor.text.row.TextRow;

/**
 * Three columns, row by row, and how they were written.
 *
 * @param values a row each, of three finite numbers
 * @param decimals the most digits behind the point that each column was written with
 * @param fixed whether every row of a column was written with as many
 */
@SuppressWarnings("ArrayRecordComponent") // read only, and never compared
public record Triple(double[][] values, int[] decimals, boolean fixed) {

    private static final int AXES = 3;

    private static final double WHOLE_TURN = 360;
    private static final double NEARLY = 20;

    /** So many times the median deviation is 2.7 standard deviations of noise. */
    private static final double FAR = 4;

    /** The columns of these names. */
    public static Triple of(List<TextRow> rows, List<String> names) {
        int[] decimals = new int[AXES];
        double[][] values = rows.stream()
                .map(row -> values(row, names, decimals))
                .filter(row -> Arrays.stream(row).allMatch(Double::isFinite))
                .toArray(double[][]::new);
        boolean fixed = rows.stream()
                .flatMap(row -> row.fields().stream())
                .filter(field -> names.contains(field.name()))
                .allMatch(field -> field.decimals() == decimals[names.indexOf(field.name())]);
        return new Triple(values, decimals, fixed);
    }

    private static double[] values(TextRow row, List<String> names, int[] decimals) {
        double[] values = {Double.NaN, Double.NaN, Double.NaN};
        for (Field field : row.fields()) {
            int axis = names.indexOf(field.name());
            if (axis >= 0) {
                values[axis] = field.value();
                decimals[axis] = Math.max(decimals[axis], field.decimals());
            }
        }
        return values;
    }

    int rows() {
        return values.length;
    }

    /** The middle length; NaN of none. */
    public double medianLength() {
        double[] sorted =
                Arrays.stream(values).mapToDouble(Triple::length).sorted().toArray();
        return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
    }

    /** Which share of the rows is within a share of the expected length. */
    public double shareWithin(double expected, double within) {
        return Arrays.stream(values)
                        .filter(v -> Math.abs(length(v) / expected - 1) <= within)
                        .count()
                / (double) Math.max(1, values.length);
    }

    /**
     * The rows without those single ones whose length is far from all others: a digit of theirs was changed on the way. Where
     * several are far in a row, something was moved.
     */
    Triple withoutOutliers() {
        double middle = medianLength();
        double[] off = Arrays.stream(values)
                .mapToDouble(v -> Math.abs(length(v) - middle))
                .toArray();
        double[] sorted = off.clone();
        Arrays.sort(sorted);
        double most = off.length == 0 ? 0 : FAR * sorted[off.length / 2];
        double[][] near = IntStream.range(0, off.length)
                .filter(i -> off[i] <= most || isBesideFar(off, i, most))
                .mapToObj(i -> values[i])
                .toArray(double[][]::new);
        return new Triple(near, decimals, fixed);
    }

    private static boolean isBesideFar(double[] off, int i, double most) {
        return (i > 0 && off[i - 1] > most) || (i + 1 < off.length && off[i + 1] > most);
    }

    /** The means of so many rows each. */
    double[][] means(int rows) {
        double[][] means = new double[values.length / rows][AXES];
        for (int i = 0; i < means.length * rows; i++) {
            for (int axis = 0; axis < AXES; axis++) {
                means[i / rows][axis] += values[i][axis] / rows;
            }
        }
        return means;
    }

    /** What changes from row to row in this column, root mean square: its noise, where it changes slowly besides. */
    double noise(int axis) {
        double sum = 0;
        for (int i = 2; i < values.length; i++) {
            double bend = values[i][axis] - 2 * values[i - 1][axis] + values[i - 2][axis];
            sum += bend * bend;
        }
        // White noise has six times its variance in its second differences.
        return Math.sqrt(sum / 6 / Math.max(1, values.length - 2));
    }

    boolean varies(int axis) {
        return Arrays.stream(values).anyMatch(row -> row[axis] != values[0][axis]);
    }

    /** Whether the column only rises, or only falls, as clocks and counters do. */
    boolean counts(int axis) {
        boolean rises = true;
        boolean falls = true;
        for (int i = 1; i < values.length; i++) {
            rises &= values[i][axis] > values[i - 1][axis];
            falls &= values[i][axis] < values[i - 1][axis];
        }
        return rises || falls;
    }

    /** Whether the column jumps by a whole turn, as a heading in degrees does. */
    boolean wraps(int axis) {
        boolean turns = Arrays.stream(values).allMatch(row -> row[axis] >= 0 && row[axis] <= WHOLE_TURN);
        for (int i = 1; i < values.length && turns; i++) {
            if (Math.abs(values[i][axis] - values[i - 1][axis]) >= WHOLE_TURN - NEARLY) {
                return true;
            }
        }
        return false;
    }

    /** The size of the last digit written. */
    double digit(int axis) {
        return Math.pow(10, -decimals[axis]);
    }

    static double length(double[] v) {
        return Math.sqrt(v[0] * v[0] + v[1] * v[1] + v[2] * v[2]);
    }
}

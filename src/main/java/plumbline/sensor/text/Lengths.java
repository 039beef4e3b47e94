package plumbline.sensor.text;

import java.util.Arrays;
import java.util.List;

/** The lengths of the vectors that three columns make, row by row. */
final class Lengths {

    private Lengths() {}

    static double[] of(List<TextRow> rows, List<String> names) {
        return rows.stream()
                .mapToDouble(row -> Math.sqrt(names.stream()
                        .mapToDouble(name -> row.value(name).orElse(Double.NaN))
                        .map(value -> value * value)
                        .sum()))
                .filter(Double::isFinite)
                .toArray();
    }

    /** The middle one; NaN of none. */
    static double median(double[] lengths) {
        double[] sorted = lengths.clone();
        Arrays.sort(sorted);
        return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
    }

    /** Which share of them lies within a share of the expected one. */
    static double shareWithin(double[] lengths, double expected, double within) {
        return Arrays.stream(lengths)
                        .filter(length -> Math.abs(length / expected - 1) <= within)
                        .count()
                / (double) Math.max(1, lengths.length);
    }
}

package plumbline.sensor.text.example.motion;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** How quiet each column of a kind of line has been in the quietest moment so far, and how far it went in all. */
public final class Quiet {

    /** Hands that move a sensor turn about in less; nothing else is as still for as long. */
    private static final Duration MOMENT = Duration.ofMillis(600);

    /** The deviation of fewer rows may be small by chance. */
    private static final int LEAST_ROWS = 8;

    /** What is held changes by no more than so many times what it did in its quietest moment. Hands tremble once a second. */
    private static final double AS_QUIET = 3;

    /** What is held stays within this share of all it has done. */
    private static final double OF_ALL = 0.04;

    /** So many of the last digit are no movement: a drift and a tremor of them may cancel for a moment. */
    private static final double DIGITS = 5;

    private final double[] least;
    private final double[] lowest;
    private final double[] highest;
    private int from;

    /** Of a kind of line with so many columns. */
    public Quiet(int columns) {
        least = filled(columns, Double.POSITIVE_INFINITY);
        lowest = filled(columns, Double.POSITIVE_INFINITY);
        highest = filled(columns, Double.NEGATIVE_INFINITY);
    }

    private static double[] filled(int columns, double value) {
        double[] filled = new double[columns];
        Arrays.fill(filled, value);
        return filled;
    }

    /** Takes the last of all rows. */
    public void take(List<List<Double>> rows, List<Duration> times) {
        int last = rows.size() - 1;
        for (int i = 0; i < least.length; i++) {
            lowest[i] = Math.min(lowest[i], rows.get(last).get(i));
            highest[i] = Math.max(highest[i], rows.get(last).get(i));
        }
        boolean whole = times.get(last).minus(times.get(from)).compareTo(MOMENT) >= 0;
        if (whole && rows.size() - from >= LEAST_ROWS) {
            Held moment = Held.of(rows.subList(from, rows.size()));
            for (int i = 0; i < least.length; i++) {
                least[i] = Math.min(least[i], moment.deviation(i));
            }
            from = rows.size();
        }
    }

    /** Whether a column is at rest in some longer time, as far as what it has done so far tells. */
    public boolean isAtRest(Held lately, int column, double digit) {
        double all = OF_ALL * (highest[column] - lowest[column]);
        return lately.deviation(column) <= Math.max(Math.max(AS_QUIET * least[column], DIGITS * digit), all)
                && least[column] < Double.POSITIVE_INFINITY;
    }
}

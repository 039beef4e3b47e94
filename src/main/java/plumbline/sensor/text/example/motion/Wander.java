package plumbline.sensor.text.example.motion;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How far columns go by themselves while nobody moves the sensor: an open input wanders like a random walk, which is as still
 * for a moment as a hand, and is somewhere else a little later.
 *
 * @param steps of each column, from one piece of the time to the next; standard deviation, without what noise makes of it
 * @param stepSeconds how long a step takes
 */
public record Wander(List<Double> steps, double stepSeconds) {

    /** Of columns of which it is not known. */
    public static final Wander NONE = new Wander(List.of(), 1);

    private static final int PIECES = 6;

    /** The mean of fewer is mostly noise. */
    private static final int LEAST_ROWS = 2;

    /** The median of what is normally distributed is so many standard deviations. One jolt changes no median. */
    private static final double MEDIAN = 0.6745;

    /** A walk is farther off than so many of its standard deviations once in some thousand times. */
    private static final double SURE = 8;

    public Wander {
        steps = List.copyOf(steps);
    }

    /** Of rows that took so many seconds; none where there are too few. */
    public static Wander of(List<List<Double>> rows, double seconds) {
        int length = rows.size() / PIECES;
        if (length < LEAST_ROWS) {
            return NONE;
        }
        List<Held> pieces = IntStream.range(0, PIECES)
                .mapToObj(i -> Held.of(rows.subList(i * length, (i + 1) * length)))
                .toList();
        List<Double> steps = IntStream.range(0, rows.get(0).size())
                .mapToObj(column -> step(pieces, column, length))
                .toList();
        return new Wander(steps, seconds / PIECES);
    }

    private static double step(List<Held> pieces, int column, int length) {
        double[] steps = IntStream.range(1, PIECES)
                .mapToDouble(i -> Math.abs(pieces.get(i).change(pieces.get(i - 1), column)))
                .sorted()
                .toArray();
        double step = steps[steps.length / 2] / MEDIAN;
        double noise = pieces.stream()
                .mapToDouble(piece -> piece.deviation(column))
                .average()
                .orElse(0);
        return Math.sqrt(Math.max(0, step * step - 2 * noise * noise / length));
    }

    /** How far the column may have gone by itself in so many seconds; the longer, the farther, by the square root. */
    public double reach(int column, double seconds) {
        return steps.isEmpty() ? 0 : SURE * steps.get(column) * Math.sqrt(seconds / stepSeconds);
    }
}

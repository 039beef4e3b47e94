package plumbline.sensor.text.example.motion;

import java.util.Arrays;
import java.util.List;

/**
 * What the columns of one kind of line read while the sensor was held.
 *
 * @param means of each column
 * @param deviations of each column, root mean square
 */
public record Held(List<Double> means, List<Double> deviations) {

    /** A change is one where it is so many times what the column does by itself. */
    private static final double BEYOND_NOISE = 8;

    /** A column that is held stays within this share of what it changed by, */
    private static final double STEADY = 0.08;

    /** or within so many times what it does by itself. */
    private static final double AS_BEFORE = 3;

    public Held {
        means = List.copyOf(means);
        deviations = List.copyOf(deviations);
    }

    /** Of the rows that came while it was held. */
    public static Held of(List<List<Double>> rows) {
        int columns = rows.get(0).size();
        double[] means = new double[columns];
        double[] squares = new double[columns];
        for (List<Double> row : rows) {
            for (int i = 0; i < columns; i++) {
                means[i] += row.get(i) / rows.size();
            }
        }
        for (List<Double> row : rows) {
            for (int i = 0; i < columns; i++) {
                squares[i] += (row.get(i) - means[i]) * (row.get(i) - means[i]) / rows.size();
            }
        }
        return new Held(
                Arrays.stream(means).boxed().toList(),
                Arrays.stream(squares).map(Math::sqrt).boxed().toList());
    }

    /** What a column read. */
    public double mean(int column) {
        return means.get(column);
    }

    /** How far it strayed from that, root mean square. */
    public double deviation(int column) {
        return deviations.get(column);
    }

    /** By how much it reads more than it did then. */
    public double change(Held since, int column) {
        return mean(column) - since.mean(column);
    }

    /** Whether the column reads something else than it did then, by more than this and its noise explain. */
    public boolean hasChanged(Held since, int column, double least) {
        return Math.abs(change(since, column)) > Math.max(BEYOND_NOISE * since.deviations.get(column), least);
    }

    /** Whether it is held there. */
    public boolean isSteady(Held since, int column) {
        double most = Math.max(STEADY * Math.abs(change(since, column)), AS_BEFORE * since.deviations.get(column));
        return deviations.get(column) <= most;
    }
}

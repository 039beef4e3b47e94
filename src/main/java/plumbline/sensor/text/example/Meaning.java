package plumbline.sensor.text.example;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plumbline.sensor.text.Column;
import plumbline.sensor.text.Quantity;

/**
 * What some columns of a kind of line may be.
 *
 * @param columns by their place, 0 for the first
 * @param unit as it is set
 * @param zero what the three axes read without acceleration; empty for 0
 * @param doubt the less, the better it fits
 */
record Meaning(Map<Integer, Column> columns, String unit, List<Double> zero, double doubt) {

    private static final String NO_UNIT = "auto";

    Meaning {
        columns = Map.copyOf(columns);
        zero = List.copyOf(zero);
    }

    static Meaning of(Map<Integer, Column> columns, double doubt) {
        return new Meaning(columns, NO_UNIT, List.of(), doubt);
    }

    /** What the columns of this kind are; empty where the tips do not tell. The surest ways come first. */
    static Optional<Meaning> of(Kind kind) {
        QuaternionReadings quaternion = new QuaternionReadings(kind);
        Optional<Meaning> found = best(quaternion);
        kind.setAside(quaternion.parts());
        return found.or(() -> best(new ForceReadings(kind)))
                .or(() -> best(new AnalogueReadings(kind)))
                .or(() -> best(new AngleReadings(kind)))
                .or(() -> best(new AnalogueReadings(kind).heldEnds()));
    }

    private static Optional<Meaning> best(Readings readings) {
        return readings.all().min(Comparator.comparingDouble(Meaning::doubt));
    }

    /** One way of reading lines. */
    interface Readings {
        /** All that agree with the tips. */
        Stream<Meaning> all();
    }

    Learnt learnt(int size, String line) {
        List<String> words = IntStream.range(0, size)
                .mapToObj(
                        i -> columns.getOrDefault(i, Column.of(Quantity.OTHER)).word())
                .toList();
        return new Learnt(
                words,
                unit,
                line,
                zero.stream().map(z -> String.format(Locale.ROOT, "%.0f", z)).toList());
    }
}

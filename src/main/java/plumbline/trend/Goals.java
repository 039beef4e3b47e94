package plumbline.trend;

import java.util.Map;
import java.util.OptionalDouble;

/** What the wearer has set out to reach: a value for a measure, in its unit; none for a measure without one. */
public record Goals(Map<Measure, Double> values) {

    /** No goal. */
    public static final Goals NONE = new Goals(Map.of());

    public Goals {
        values = Map.copyOf(values);
    }

    /** The goal of a measure; empty when there is none. */
    public OptionalDouble of(Measure measure) {
        Double value = values.get(measure);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}

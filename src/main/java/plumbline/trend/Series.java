package plumbline.trend;

import java.util.List;
import java.util.OptionalDouble;

/** One figure over days, every day in order, with honest gaps. */
public record Series(Measure measure, List<Point> points) {
    public Series {
        points = List.copyOf(points);
    }

    /** The mean of the days that count; empty when none does. */
    public OptionalDouble mean() {
        return points.stream()
                .filter(p -> p.weight() == Point.Weight.FULL)
                .flatMapToDouble(p -> p.value().stream())
                .average();
    }

    /** The largest figure shown; empty when there is none. */
    public OptionalDouble max() {
        return points.stream().flatMapToDouble(p -> p.value().stream()).max();
    }

    /** The figure of the last day, where there is one. */
    public OptionalDouble last() {
        return points.isEmpty()
                ? OptionalDouble.empty()
                : points.get(points.size() - 1).value();
    }

    /** How many days count in the mean. */
    public long fullDays() {
        return points.stream()
                .filter(p -> p.weight() == Point.Weight.FULL && p.value().isPresent())
                .count();
    }
}

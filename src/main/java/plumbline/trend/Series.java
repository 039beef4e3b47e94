package plumbline.trend;

import java.util.ArrayList;
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

    /**
     * The mean of the days that count among the last {@code days} up to each point; empty where fewer than a third of
     * them count, for a line through one day is no average.
     */
    public List<OptionalDouble> movingMean(int days) {
        List<OptionalDouble> means = new ArrayList<>();
        double sum = 0;
        int count = 0;
        for (int i = 0; i < points.size(); i++) {
            sum += counted(i).orElse(0);
            count += counted(i).isPresent() ? 1 : 0;
            if (i >= days) {
                sum -= counted(i - days).orElse(0);
                count -= counted(i - days).isPresent() ? 1 : 0;
            }
            means.add(count * 3 >= days && count > 0 ? OptionalDouble.of(sum / count) : OptionalDouble.empty());
        }
        return List.copyOf(means);
    }

    private OptionalDouble counted(int index) {
        Point point = points.get(index);
        return point.weight() == Point.Weight.FULL ? point.value() : OptionalDouble.empty();
    }

    /**
     * No more than {@code most} points: runs of days become one point, the mean of those that count. A run in which no day
     * counts stays what it is at best: pale, or a gap. So a picture draws as much as it has pixels, whatever is kept.
     */
    public Series thinned(int most) {
        int run = run(most);
        if (run == 1) {
            return this;
        }
        List<Point> thin = new ArrayList<>();
        for (int from = 0; from < points.size(); from += run) {
            thin.add(joined(points.subList(from, Math.min(points.size(), from + run))));
        }
        return new Series(measure, thin);
    }

    /** How many days a point of {@link #thinned} stands for. */
    public int run(int most) {
        return Math.max(1, (points.size() + most - 1) / Math.max(1, most));
    }

    private static Point joined(List<Point> days) {
        for (Point.Weight weight : List.of(Point.Weight.FULL, Point.Weight.RUNNING, Point.Weight.PALE)) {
            OptionalDouble mean = days.stream()
                    .filter(p -> p.weight() == weight)
                    .flatMapToDouble(p -> p.value().stream())
                    .average();
            if (mean.isPresent()) {
                return new Point(days.get(0).day(), mean, weight);
            }
        }
        return new Point(days.get(0).day(), OptionalDouble.empty(), days.get(0).weight());
    }
}

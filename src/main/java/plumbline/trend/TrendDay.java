package plumbline.trend;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import plumbline.sitting.DaySummary;

/**
 * What is kept of one day.
 *
 * @param day the day
 * @param summary its sums; empty where nothing was recorded
 * @param kept how its prompts ended
 */
public record TrendDay(LocalDate day, Optional<DaySummary> summary, Kept kept) {

    /** A day worn shorter than this is pale. Ours: half of a usual working day. */
    public static final Duration LEAST_WORN = Duration.ofHours(4);

    Point point(Measure measure, boolean running) {
        OptionalDouble value = summary.map(s -> measure.of(s, kept)).orElse(OptionalDouble.empty());
        return new Point(day, value, weight(running));
    }

    private Point.Weight weight(boolean running) {
        if (summary.isEmpty()) {
            return Point.Weight.EMPTY;
        }
        if (summary.get().worn().compareTo(LEAST_WORN) < 0) {
            return Point.Weight.PALE;
        }
        return running ? Point.Weight.RUNNING : Point.Weight.FULL;
    }
}

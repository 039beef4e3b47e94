package plumbline.trend;

import java.time.LocalDate;
import java.util.OptionalDouble;

/**
 * One day of a {@link Series}.
 *
 * @param day the day
 * @param value the figure; empty where there is none
 * @param weight what the figure is worth
 */
public record Point(LocalDate day, OptionalDouble value, Weight weight) {

    /** What the figure of a day is worth. */
    public enum Weight {
        /** Worn long enough and over: it counts in averages. */
        FULL,
        /** Worn too short to stand for the day: shown pale, not averaged. */
        PALE,
        /** The day is not over: shown, not averaged. */
        RUNNING,
        /** Nothing was recorded: a gap. */
        EMPTY
    }
}

package plumbline.trend;

import java.time.LocalDate;
import java.util.OptionalInt;

/** How far back a trend looks. */
public enum Period {
    /** Seven days. */
    WEEK(7, 7),
    /** Thirty days. */
    MONTH(30, 7),
    /** A year of 365 days. */
    YEAR(365, 28),
    /** All that is kept. */
    ALL(Integer.MAX_VALUE, 28);

    private final int days;
    private final int window;

    Period(int days, int window) {
        this.days = days;
        this.window = window;
    }

    /** The first day that is looked at, where the last one is {@code last} and records begin with {@code earliest}. */
    public LocalDate first(LocalDate last, LocalDate earliest) {
        return length().isPresent() ? last.minusDays(length().getAsInt() - 1L) : earliest;
    }

    /** Over how many days the moving average goes: whole weeks, so that weekends do not make waves. */
    public int window() {
        return window;
    }

    private OptionalInt length() {
        return days == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(days);
    }
}

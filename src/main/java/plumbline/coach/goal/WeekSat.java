package plumbline.coach.goal;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * One week, from Monday, as far as a goal asks; of days that count only.
 *
 * @param days how many days of it count
 * @param seated time seated on them
 * @param inPieces the part of it in pieces no longer than the goal says
 */
public record WeekSat(LocalDate monday, int days, Duration seated, Duration inPieces) {

    /** Of a week with fewer days nothing can be said; our own. */
    public static final int LEAST_DAYS = 3;

    /** How a week went. */
    public enum How {
        KEPT,
        MISSED,
        TOO_LITTLE
    }

    /** The week that begins on this Monday. */
    public static WeekSat of(LocalDate monday, List<DaySat> days, Goal goal) {
        List<DaySat> own = days.stream()
                .filter(d -> d.counts() && monday(d.day()).equals(monday))
                .toList();
        return new WeekSat(
                monday,
                own.size(),
                own.stream().map(DaySat::seated).reduce(Duration.ZERO, Duration::plus),
                own.stream().map(d -> d.inPieces(goal.under())).reduce(Duration.ZERO, Duration::plus));
    }

    /** The Monday of the week in which a day lies. */
    public static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** How much of the sitting was in pieces, in a hundred; 0 where nobody sat. */
    public long percent() {
        return Share.percent(inPieces, seated);
    }

    /** How it went by the goal. */
    public How how(Goal goal) {
        if (days < LEAST_DAYS) {
            return How.TOO_LITTLE;
        }
        return percent() >= goal.sharePercent() ? How.KEPT : How.MISSED;
    }
}

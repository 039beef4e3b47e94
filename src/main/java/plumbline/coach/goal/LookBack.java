package plumbline.coach.goal;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import plumbline.coach.goal.Suggestion.Kind;
import plumbline.coach.goal.WeekSat.How;

/**
 * The week that is over beside the one before it.
 *
 * @param last last week
 * @param before the one before
 * @param helped what helped in the last four weeks
 * @param suggestion what might be changed; empty where nothing is to be, or nothing can be said
 */
public record LookBack(WeekSat last, WeekSat before, Helped helped, Optional<Suggestion> suggestion) {

    /** So many weeks in a row are needed before another goal is suggested. */
    static final int IN_A_ROW = 3;

    private static final int STEP_PERCENT = 10;

    /** Whether a day is the first of its week on which anything was seen: the day for looking back. */
    public static boolean isDue(List<DaySat> days, LocalDate today) {
        LocalDate monday = WeekSat.monday(today);
        return days.stream()
                .noneMatch(d -> !d.pieces().isEmpty()
                        && d.day().isBefore(today)
                        && !d.day().isBefore(monday));
    }

    /**
     * The look back from this day.
     *
     * @param interval after how long a break is asked for, as the wearer has set it
     * @param left what the wearer has left, and when
     */
    public static LookBack of(
            List<DaySat> days, Goal goal, Duration interval, LocalDate today, Map<Kind, LocalDate> left) {
        LocalDate monday = WeekSat.monday(today);
        List<WeekSat> weeks = Stream.iterate(monday.minusWeeks(1), m -> m.minusWeeks(1))
                .limit(IN_A_ROW)
                .map(m -> WeekSat.of(m, days, goal))
                .toList();
        return new LookBack(
                weeks.get(0),
                weeks.get(1),
                Helped.of(days, goal, monday),
                suggested(weeks, goal, interval).filter(s -> !isLeft(Optional.ofNullable(left.get(s.kind())), today)));
    }

    /** Whether anything at all was measured last week. */
    public boolean isAboutAnything() {
        return last.days() > 0;
    }

    private static boolean isLeft(Optional<LocalDate> when, LocalDate today) {
        return when.filter(day -> today.isBefore(day.plusDays(Suggestion.LEFT_DAYS)))
                .isPresent();
    }

    private static Optional<Suggestion> suggested(List<WeekSat> weeks, Goal goal, Duration interval) {
        How how = weeks.get(0).how(goal);
        boolean inARow = weeks.stream().allMatch(week -> week.how(goal) == how);
        if (how == How.MISSED && interval.compareTo(goal.under()) > 0) {
            return Optional.of(
                    new Suggestion(Kind.ASK_SOONER, (int) goal.under().toMinutes()));
        }
        if (how == How.MISSED && inARow && goal.sharePercent() - STEP_PERCENT >= Goal.LEAST_PERCENT) {
            return Optional.of(new Suggestion(Kind.SET_OUT_FOR_LESS, goal.sharePercent() - STEP_PERCENT));
        }
        return how == How.KEPT && inARow && goal.sharePercent() + STEP_PERCENT <= Goal.MOST_PERCENT
                ? Optional.of(new Suggestion(Kind.SET_OUT_FOR_MORE, goal.sharePercent() + STEP_PERCENT))
                : Optional.empty();
    }
}

package plumbline.coach.goal;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * How much later breaks are asked for, since the goal is kept. Prompts alone lose their effect after six months (IJBNPA 2017,
 * 14:105), so they are to be needed less and less: each week in a row that is kept puts them off by a step, up to a bound; one
 * that is missed, or three days in a row, brings them back. A week with too little data changes nothing. The figures are
 * ours.
 *
 * @param weeks how many kept weeks count, 0 to {@link #MOST_STEPS}
 */
public record Fading(int weeks) {

    /** Prompts as they are set. */
    public static final Fading NONE = new Fading(0);

    /** How much later for each week. */
    public static final Duration STEP = Duration.ofMinutes(15);

    /** At most so many steps. */
    public static final int MOST_STEPS = 3;

    /** So many missed days in a row bring the prompts back before the week is over. */
    static final int MISSED_DAYS = 3;

    private static final int WEEKS_BACK = 8;

    public Fading {
        if (weeks < 0 || weeks > MOST_STEPS) {
            throw new IllegalArgumentException("0 to 3 steps: " + weeks);
        }
    }

    /** By the days before this one. */
    public static Fading of(List<DaySat> days, Goal goal, LocalDate today) {
        LocalDate monday = WeekSat.monday(today);
        int steps = 0;
        for (int back = WEEKS_BACK; back >= 1; back--) {
            steps = switch (WeekSat.of(monday.minusWeeks(back), days, goal).how(goal)) {
                case KEPT -> Math.min(MOST_STEPS, steps + 1);
                case MISSED -> 0;
                case TOO_LITTLE -> steps;
            };
        }
        List<DaySat> lately = days.stream()
                .filter(d -> d.counts() && d.day().isBefore(today) && !d.day().isBefore(monday))
                .sorted(Comparator.comparing(DaySat::day).reversed())
                .limit(MISSED_DAYS)
                .toList();
        boolean missed = lately.size() == MISSED_DAYS
                && lately.stream()
                        .allMatch(d -> Share.percent(d.inPieces(goal.under()), d.seated()) < goal.sharePercent());
        return missed ? NONE : new Fading(steps);
    }

    /** How much later breaks are asked for. */
    public Duration later() {
        return STEP.multipliedBy(weeks);
    }

    /** The time after which a break is asked for, where it is otherwise this one; never longer than the bound. */
    public Duration stretched(Duration usual, Duration bound) {
        Duration longer = usual.plus(later());
        return longer.compareTo(bound) > 0 ? (usual.compareTo(bound) > 0 ? usual : bound) : longer;
    }
}

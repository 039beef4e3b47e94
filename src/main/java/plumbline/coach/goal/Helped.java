package plumbline.coach.goal;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * What helped, by the wearer's own days: those on which at least half of the breaks asked for were taken beside the others.
 * It shows that both went together, not that one came of the other.
 *
 * @param daysTaken on how many days at least half of them were taken
 * @param percentTaken how much of the sitting was in pieces on these, in a hundred
 * @param daysOther on how many days fewer were
 * @param percentOther likewise
 */
public record Helped(int daysTaken, long percentTaken, int daysOther, long percentOther) {

    /** Fewer days on either side say nothing; our own. */
    public static final int LEAST_DAYS = 3;

    /** Less between both sides is called no difference; our own. */
    public static final int LEAST_DIFFERENCE = 10;

    private static final int WEEKS_BACK = 4;

    /** What can be said. */
    public enum Verdict {
        TOO_LITTLE,
        NO_DIFFERENCE,
        TAKEN_BETTER,
        TAKEN_WORSE
    }

    /** By the four weeks before this Monday. */
    static Helped of(List<DaySat> days, Goal goal, LocalDate monday) {
        List<DaySat> asked = days.stream()
                .filter(d -> d.counts()
                        && d.asked() > 0
                        && d.day().isBefore(monday)
                        && !d.day().isBefore(monday.minusWeeks(WEEKS_BACK)))
                .toList();
        List<DaySat> taken =
                asked.stream().filter(d -> 2 * d.taken() >= d.asked()).toList();
        List<DaySat> other =
                asked.stream().filter(d -> 2 * d.taken() < d.asked()).toList();
        return new Helped(taken.size(), percent(taken, goal), other.size(), percent(other, goal));
    }

    /** What the figures allow to be said. */
    public Verdict verdict() {
        if (daysTaken < LEAST_DAYS || daysOther < LEAST_DAYS) {
            return Verdict.TOO_LITTLE;
        }
        long difference = percentTaken - percentOther;
        if (Math.abs(difference) < LEAST_DIFFERENCE) {
            return Verdict.NO_DIFFERENCE;
        }
        return difference > 0 ? Verdict.TAKEN_BETTER : Verdict.TAKEN_WORSE;
    }

    private static long percent(List<DaySat> days, Goal goal) {
        return Share.percent(
                days.stream().map(d -> d.inPieces(goal.under())).reduce(Duration.ZERO, Duration::plus),
                days.stream().map(DaySat::seated).reduce(Duration.ZERO, Duration::plus));
    }
}

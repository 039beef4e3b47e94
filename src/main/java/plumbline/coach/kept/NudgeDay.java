package plumbline.coach.kept;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The words on slouching of one day, and what good they did. How many may be said is ours: six a day at most, a word that did
 * no good counts twice, and the day after has half as many where most did none, twice as many again where most did.
 *
 * @param day the wearer's day
 * @param seatedFirst when they were first seen seated on it
 * @param allowance how many words may be said on it
 * @param heeded words after which the wearer sat up, or got up, soon
 * @param inVain words after which they did not
 * @param said all words, those of which nobody can tell among them
 * @param notToday whether the wearer wants no more of them today
 */
public record NudgeDay(
        LocalDate day,
        Optional<Instant> seatedFirst,
        int allowance,
        int said,
        int heeded,
        int inVain,
        boolean notToday) {

    /** A first day. */
    public static NudgeDay first(LocalDate day, int most) {
        return new NudgeDay(day, Optional.empty(), most, 0, 0, 0, false);
    }

    /** The day that it is now: this one, or the one after it with what this one has taught. */
    public NudgeDay on(LocalDate today, int most) {
        return today.equals(day) ? this : first(today, Math.min(most, taught()));
    }

    /** How many words may still be said. */
    public int left(int most) {
        return notToday ? 0 : Math.min(most, allowance) - said - inVain;
    }

    /** The wearer sits now. */
    public NudgeDay seated(Instant at) {
        return seatedFirst.isPresent() ? this : with(Optional.of(at), said, heeded, inVain, notToday);
    }

    /** A word is said. */
    public NudgeDay word() {
        return with(seatedFirst, said + 1, heeded, inVain, notToday);
    }

    /** The last word did good, or not. */
    public NudgeDay outcome(boolean good) {
        return with(seatedFirst, said, heeded + (good ? 1 : 0), inVain + (good ? 0 : 1), notToday);
    }

    /** No more today. */
    public NudgeDay over() {
        return with(seatedFirst, said, heeded, inVain, true);
    }

    /** The same with its instants moved along with the host's clock. */
    public NudgeDay shift(Duration by) {
        return with(seatedFirst.map(t -> t.plus(by)), said, heeded, inVain, notToday);
    }

    private int taught() {
        if (heeded == inVain) {
            return allowance;
        }
        return heeded > inVain ? allowance * 2 : Math.max(1, allowance / 2);
    }

    private NudgeDay with(Optional<Instant> seated, int words, int good, int vain, boolean off) {
        return new NudgeDay(day, seated, allowance, words, good, vain, off);
    }
}

package plumbline.trend;

import java.util.Collection;
import java.util.OptionalDouble;
import plumbline.coach.Outcome;
import plumbline.coach.Prompt;

/**
 * How many of the breaks asked for were seen taken.
 *
 * @param known prompts that are over and of which the sensor knows how they ended
 * @param taken those of them that ended in a break of full length
 */
public record Kept(int known, int taken) {

    /** No prompt. */
    public static final Kept NONE = new Kept(0, 0);

    public Kept {
        if (taken < 0 || taken > known) {
            throw new IllegalArgumentException("0 <= taken <= known: " + taken + ", " + known);
        }
    }

    /** Counts the prompts; one that is open, or ended out of the sensor's sight, is left out. */
    public static Kept of(Collection<Prompt> prompts) {
        int known = 0;
        int taken = 0;
        for (Prompt prompt : prompts) {
            Outcome outcome = prompt.end().map(Prompt.End::outcome).orElse(Outcome.UNSEEN);
            known += outcome == Outcome.UNSEEN ? 0 : 1;
            taken += outcome == Outcome.TAKEN ? 1 : 0;
        }
        return new Kept(known, taken);
    }

    /** The share taken, 0 to 100; empty when nothing is known. */
    public OptionalDouble percent() {
        return known == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * taken / known);
    }
}

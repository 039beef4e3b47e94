package plumbline.coach;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * When a slouch is worth a word. Our own figures, made from what users of posture gadgets complain of (peers, section
 * 2): a buzz every few minutes ends in a drawer.
 *
 * @param dwell how long a slouch lasts before the first word; 60 s
 * @param spaces the least time between a word and the next; each entry holds after one more word without effect
 * @param maxUnanswered after so many words without effect there is silence until the next bout
 * @param shownFor how long a word stays on the screen
 * @param effectWithin how soon sitting up, or getting up, counts as its effect; 30 s
 * @param mostPerDay how many words a day; 0 for none, 6 by default
 * @param firstAfter how long after the wearer first sits on a day the first word may come; 20 min
 * @param notBefore no words before this moment: the learning day of a new wearer
 */
public record NudgePlan(
        Duration dwell,
        List<Duration> spaces,
        int maxUnanswered,
        Duration shownFor,
        Duration effectWithin,
        int mostPerDay,
        Duration firstAfter,
        Instant notBefore) {

    /** The most words a day that may be set. */
    public static final int MOST_PER_DAY = 24;

    /** What is used where the wearer sets nothing, with no learning day. */
    public static final NudgePlan DEFAULT = new NudgePlan(
            Duration.ofSeconds(60),
            List.of(Duration.ofMinutes(5), Duration.ofMinutes(10), Duration.ofMinutes(20)),
            3,
            Duration.ofMinutes(2),
            Duration.ofSeconds(30),
            6,
            Duration.ofMinutes(20),
            Instant.MIN);

    public NudgePlan {
        spaces = List.copyOf(spaces);
        if (spaces.isEmpty() || dwell.isNegative() || maxUnanswered < 0) {
            throw new IllegalArgumentException("a nudge plan needs spaces, dwell >= 0, maxUnanswered >= 0: " + spaces
                    + ", " + dwell + ", " + maxUnanswered);
        }
        if (mostPerDay < 0 || mostPerDay > MOST_PER_DAY || firstAfter.isNegative() || effectWithin.isNegative()) {
            throw new IllegalArgumentException(
                    "0 to 24 words a day, none before a time or with an effect before it was said: " + mostPerDay + ", "
                            + firstAfter + ", " + effectWithin);
        }
    }

    /** The same, silent before this moment too. */
    public NudgePlan notBefore(Instant moment) {
        return new NudgePlan(
                dwell,
                spaces,
                maxUnanswered,
                shownFor,
                effectWithin,
                mostPerDay,
                firstAfter,
                moment.isAfter(notBefore) ? moment : notBefore);
    }

    /** The same with so many words a day, the first not before so long after the first sitting. */
    public NudgePlan with(int most, Duration first) {
        return new NudgePlan(dwell, spaces, maxUnanswered, shownFor, effectWithin, most, first, notBefore);
    }

    Duration space(int unanswered) {
        return spaces.get(Math.min(unanswered, spaces.size() - 1));
    }
}

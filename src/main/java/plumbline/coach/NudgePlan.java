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
 * @param shownFor how long a word stays on the screen, and how soon sitting up counts as its effect
 * @param notBefore no words before this moment: the learning day of a new wearer
 */
public record NudgePlan(
        Duration dwell, List<Duration> spaces, int maxUnanswered, Duration shownFor, Instant notBefore) {

    /** What is used where the wearer sets nothing, with no learning day. */
    public static final NudgePlan DEFAULT = new NudgePlan(
            Duration.ofSeconds(60),
            List.of(Duration.ofMinutes(5), Duration.ofMinutes(10), Duration.ofMinutes(20)),
            3,
            Duration.ofMinutes(2),
            Instant.MIN);

    public NudgePlan {
        spaces = List.copyOf(spaces);
        if (spaces.isEmpty() || dwell.isNegative() || maxUnanswered < 0) {
            throw new IllegalArgumentException("a nudge plan needs spaces, dwell >= 0, maxUnanswered >= 0: " + spaces
                    + ", " + dwell + ", " + maxUnanswered);
        }
    }

    /** The same, silent before this moment too. */
    public NudgePlan notBefore(Instant moment) {
        return new NudgePlan(dwell, spaces, maxUnanswered, shownFor, moment.isAfter(notBefore) ? moment : notBefore);
    }

    Duration space(int unanswered) {
        return spaces.get(Math.min(unanswered, spaces.size() - 1));
    }
}

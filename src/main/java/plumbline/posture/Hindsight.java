package plumbline.posture;

import java.time.Instant;

/**
 * What is known only now of a time long told of: a walk, a stand-up or the wearer's word showed whether they sat then.
 *
 * <p>What was told stays as it was told; sums and pictures of the day may take this instead.
 *
 * @param from start of that time
 * @param to its end, not included
 * @param posture {@link Posture#SITTING} or {@link Posture#STANDING}
 * @param confidence how sure that is now, 0.95 or more
 */
public record Hindsight(Instant from, Instant to, Posture posture, double confidence) {
    public Hindsight {
        if (!to.isAfter(from)) {
            throw new IllegalArgumentException("a time ends after it starts: " + from + " to " + to);
        }
    }
}

package plumbline.sitting;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import plumbline.posture.Posture;
import plumbline.posture.PostureState;

/**
 * Ten seconds of a day, the grain in which days are kept.
 *
 * @param start a whole multiple of {@link #LENGTH} since the epoch of {@link Instant}
 * @param posture the posture that held for the largest part
 * @param slouched whether most of it was slouched
 * @param confidence mean confidence over the epoch, 0 to 1
 * @param covered how much of the epoch was seen at all, up to {@link #LENGTH}
 * @param leanDeg mean lean in the sagittal plane (or plain tilt, while the forward axis is unknown), where known
 * @param moves shifts and fidgets counted in it; empty when nobody seated was watched, as before they were counted
 */
public record Epoch(
        Instant start,
        Posture posture,
        boolean slouched,
        double confidence,
        Duration covered,
        OptionalDouble leanDeg,
        Optional<Moves> moves) {

    /** The grain: 10 s. */
    public static final Duration LENGTH = Duration.ofSeconds(10);

    /** Ten seconds in which moves were not counted. */
    public Epoch(
            Instant start,
            Posture posture,
            boolean slouched,
            double confidence,
            Duration covered,
            OptionalDouble leanDeg) {
        this(start, posture, slouched, confidence, covered, leanDeg, Optional.empty());
    }

    /** The same in another state, as where the wearer said what it really was. */
    public Epoch in(PostureState state) {
        return new Epoch(start, state.posture(), state.slouched(), state.confidence(), covered, leanDeg, moves);
    }
}

package plumbline.coach;

import java.time.Duration;
import java.time.Instant;
import plumbline.posture.Posture;

/**
 * What the coach is told of the wearer at a moment.
 *
 * @param posture the posture now
 * @param slouched whether it is a slouch
 * @param since since when posture and slouch are as they are
 * @param seated time seated in the bout that is going on; zero when there is none
 * @param slouchedInBout the slouched part of it
 * @param upright time upright since last seated; zero while seated
 * @param unshifted seated time since the last posture shift, or since the sit-down; zero while not seated
 */
public record Sight(
        Posture posture,
        boolean slouched,
        Instant since,
        Duration seated,
        Duration slouchedInBout,
        Duration upright,
        Duration unshifted) {

    /** Nothing known, as before the first sample. */
    public static Sight nothing(Instant at) {
        return new Sight(Posture.UNKNOWN, false, at, Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO);
    }
}

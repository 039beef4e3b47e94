package plumbline.coach.habit;

import java.time.Duration;
import java.time.Instant;
import plumbline.posture.Posture;

/**
 * What habits are told of the wearer at a moment.
 *
 * @param isSure whether the posture is more than a guess
 * @param seated time seated in the bout that is going on
 * @param unshifted seated time since the last posture shift
 * @param mayCue whether anything may be shown now: no quiet, no prompt
 */
public record Body(Instant at, Posture posture, boolean isSure, Duration seated, Duration unshifted, boolean mayCue) {

    boolean isSurelySeated() {
        return isSure && posture.isSeated();
    }

    boolean isSurelyStanding() {
        return isSure && posture == Posture.STANDING;
    }

    boolean isSurelyUpright() {
        return isSure && posture.isUpright();
    }
}

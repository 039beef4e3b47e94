package plumbline.posture.seat;

import java.time.Duration;
import java.util.OptionalDouble;
import plumbline.posture.PostureLog;
import plumbline.posture.Reading;
import plumbline.posture.mounting.BodyFrame;

/**
 * When a seated lean is called a slouch, in the record and on the screen. How long one must last before the coach says a
 * word is the coach's affair ({@code plumbline.coach.NudgePlan}: a minute).
 *
 * <p>No article or study gives these figures (posture-science, section 3.4); they are our own, and angles and shares are
 * settings.
 *
 * @param enterDeg lean from the own upright sitting, in degrees, from which a slouch may begin
 * @param leaveDeg lean below which it ends; smaller than {@code enterDeg}, so that a wearer near one limit does not
 *     flicker
 * @param enterFraction the same as a share of the wearer's own span from tall to slumped, where both were recorded
 * @param leaveFraction the share below which it ends
 * @param enterAfter how long the lean must last before it is called a slouch, from its beginning on; less than the time
 *     that may still be told anew ({@link PostureLog#REWRITE_LIMIT})
 * @param leaveAfter how long the upright must last before the slouch is over
 */
public record SlouchSettings(
        double enterDeg,
        double leaveDeg,
        double enterFraction,
        double leaveFraction,
        Duration enterAfter,
        Duration leaveAfter) {

    /** What is used where the wearer sets nothing. */
    public static final SlouchSettings DEFAULT =
            new SlouchSettings(10, 7, 0.65, 0.4, Duration.ofSeconds(10), Duration.ofSeconds(5));

    public SlouchSettings {
        if (!(leaveDeg > 0 && leaveDeg < enterDeg && enterDeg <= 60)) {
            throw new IllegalArgumentException(
                    "slouch angles must be 0 < leave < enter <= 60 degrees: " + leaveDeg + ", " + enterDeg);
        }
        if (!(leaveFraction > 0 && leaveFraction < enterFraction && enterFraction <= 1)) {
            throw new IllegalArgumentException(
                    "slouch fractions must be 0 < leave < enter <= 1: " + leaveFraction + ", " + enterFraction);
        }
        if (enterAfter.isNegative() || leaveAfter.isNegative()) {
            throw new IllegalArgumentException("dwell times must not be negative: " + enterAfter + ", " + leaveAfter);
        }
    }

    /**
     * The lean at which a slouch begins, as {@link Reading#forwardDeg()} tells leans; empty until the wearer's own upright
     * sitting is learnt. In a slouch the lower back goes backward, so it is less than that of sitting upright.
     */
    public OptionalDouble beginsAtDeg(BodyFrame frame) {
        if (frame.seatedForwardDeg().isEmpty()) {
            return OptionalDouble.empty();
        }
        double down = frame.slumpSpanDeg().isPresent()
                ? enterFraction * frame.slumpSpanDeg().getAsDouble()
                : enterDeg;
        return OptionalDouble.of(frame.seatedForwardDeg().getAsDouble() - down);
    }
}

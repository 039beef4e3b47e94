package plumbline.sitting;

import java.time.Duration;

/**
 * What ends a bout of sitting.
 *
 * @param breakLength time upright or moving that ends a bout; shorter ones interrupt it but do not reset it. 60 s is
 *     our default; studies drop breaks shorter than 1 to 2 min (posture-science, section 5)
 * @param gapTolerance time without sight of the wearer (nothing known, or not worn) that a bout survives. A break has to
 *     be seen to count, so a pulled cable is none; after 5 min (ours) the bout is closed rather than guessed on
 */
public record BoutSettings(Duration breakLength, Duration gapTolerance) {

    /** 60 s and 5 min. */
    public static final BoutSettings DEFAULT = new BoutSettings(Duration.ofSeconds(60), Duration.ofMinutes(5));

    public BoutSettings {
        if (breakLength.isNegative() || breakLength.isZero()) {
            throw new IllegalArgumentException("breakLength must be positive: " + breakLength);
        }
        if (gapTolerance.isNegative()) {
            throw new IllegalArgumentException("gapTolerance must not be negative: " + gapTolerance);
        }
    }
}

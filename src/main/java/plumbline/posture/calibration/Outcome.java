package plumbline.posture.calibration;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import plumbline.posture.mounting.BodyFrame;

/**
 * What came of a calibration.
 *
 * @param frame what is known of the wearer now; empty when it was refused
 * @param spanDeg the span from tall to slumped, where both poses were held well enough
 * @param qualities how good each part was
 * @param sentence what to tell the wearer
 */
public record Outcome(Optional<BodyFrame> frame, OptionalDouble spanDeg, List<Quality> qualities, String sentence) {

    /** The least span, in degrees, that measurement and habit leave readable (posture-science, section 3.4). */
    public static final double LEAST_SPAN_DEG = 8;

    public Outcome {
        qualities = List.copyOf(qualities);
    }
}

package plumbline.posture.calibration;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import plumbline.posture.mounting.BodyFrame;
import plumbline.sensor.Saying;

/**
 * What came of a calibration.
 *
 * @param frame what is known of the wearer now; empty when it was refused
 * @param spanDeg the span from tall to slumped, where both poses were held well enough
 * @param qualities how good each part was
 * @param mirrored the axis of the sensor that counts the wrong way round, where there is one and it could be seen
 * @param saying what to tell the wearer
 */
public record Outcome(
        Optional<BodyFrame> frame,
        OptionalDouble spanDeg,
        List<Quality> qualities,
        Optional<MirroredAxis> mirrored,
        Saying saying) {

    /** The least span, in degrees, that measurement and habit leave readable (posture-science, section 3.4). */
    public static final double LEAST_SPAN_DEG = 8;

    public Outcome {
        qualities = List.copyOf(qualities);
    }

    /** The same, where this was seen of the axes. */
    Outcome with(Optional<MirroredAxis> seen) {
        Saying told = seen.map(axis -> Saying.of(
                        "calibration.mirrored",
                        "%1$s The %2$s axis of the acceleration counts the other way round than the rate of turn, so"
                                + " that left and right are mixed up: put a minus before it in sensor.columns, or in"
                                + " the sketch.",
                        saying,
                        axis.name().toLowerCase(Locale.ROOT)))
                .orElse(saying);
        return new Outcome(frame, spanDeg, qualities, seen, told);
    }

    /** The same in English. */
    public String sentence() {
        return saying.sentence();
    }
}

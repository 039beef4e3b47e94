package plumbline.screen.figure.back;

import java.util.Optional;
import java.util.OptionalDouble;
import plumbline.face.LeanZone;
import plumbline.posture.Posture;
import plumbline.posture.Reading;
import plumbline.trend.day.Shade;

/**
 * How the figure is drawn. Rounded, so that two readings that look the same are equal and nothing is painted anew.
 *
 * @param shade the posture
 * @param leanDeg the measured lean, forward positive, in whole degrees; empty while unknown
 * @param sideDeg the measured lean to the right, in whole degrees; 0 while unknown
 * @param slump how rounded the back is drawn, 0 to 1 in steps of 0.05
 * @param zone the own slouch zone, where it is known
 */
public record Pose(Shade shade, OptionalDouble leanDeg, double sideDeg, double slump, Optional<LeanZone> zone) {

    /** Nothing known of the wearer. */
    public static final Pose UNKNOWN = new Pose(Shade.UNKNOWN, OptionalDouble.empty(), 0, 0, Optional.empty());

    private static final double STEPS_OF_SLUMP = 20;

    /** The pose of a reading. */
    public static Pose of(Reading reading, Optional<LeanZone> zone) {
        Shade shade = Shade.of(reading.state());
        double slump = reading.state().posture() == Posture.SITTING
                ? Math.max(0, Math.min(1, reading.slouchShare().orElse(0)))
                : 0;
        return new Pose(
                shade,
                whole(reading.forwardDeg()),
                whole(reading.sideDeg()).orElse(0),
                Math.round(slump * STEPS_OF_SLUMP) / STEPS_OF_SLUMP,
                shade == Shade.SITTING || shade == Shade.SLOUCHED ? zone : Optional.empty());
    }

    private static OptionalDouble whole(OptionalDouble deg) {
        return deg.isPresent() ? OptionalDouble.of(Math.rint(deg.getAsDouble()) + 0.0) : deg;
    }

    /**
     * How far the trunk is turned in the drawing, forward positive. Seated, it is turned from the wearer's own upright,
     * and the more of the lean is a slump, the less is turn and the more is rounding.
     */
    double trunkDeg() {
        double lean = leanDeg.orElse(0) - zone.map(LeanZone::uprightDeg).orElse(0.0);
        return Math.max(-30, Math.min(60, lean * (1 - 0.8 * slump)));
    }

    /** The turn to the side in the drawing. */
    double trunkSideDeg() {
        return Math.max(-40, Math.min(40, sideDeg));
    }
}

package plumbline.posture.belief;

import java.util.Optional;
import java.util.OptionalDouble;
import plumbline.sensor.Vector3;

/**
 * What is known at a moment of how the sensor sits on the wearer, as directions of length 1 in sensor axes.
 *
 * @param upright direction of gravity when the wearer is upright
 * @param known how that is known
 * @param forward the way that gravity goes when they lean forward, square to {@code upright}, once known
 * @param seat direction of gravity as they have sat of late, once seen
 */
public record Bearing(Vector3 upright, TiltModel.Upright known, Optional<Vector3> forward, Optional<Vector3> seat) {

    /** How far gravity leans forward of upright, in degrees, backward negative; empty until forward is known. */
    public OptionalDouble leanDeg(Vector3 gravity) {
        return forward.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.toDegrees(Math.atan2(gravity.dot(forward.get()), gravity.dot(upright))));
    }
}

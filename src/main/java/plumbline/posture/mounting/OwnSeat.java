package plumbline.posture.mounting;

import java.util.Optional;
import plumbline.sensor.Vector3;

/** How this wearer has sat of late: the direction of gravity in quiet seconds in which they sat beyond doubt. */
final class OwnSeat {

    /** Seconds needed: 10. */
    private static final int ENOUGH = 50;

    /** The mean follows the last two minutes of sitting. */
    private static final int MEMORY = 600;

    private final Axis mean = new Axis();
    private int steps;

    void sat(Vector3 gravity) {
        steps = Math.min(steps + 1, MEMORY);
        mean.set(mean.vector().plus(gravity.minus(mean.vector()).times(1.0 / steps)));
    }

    void forget() {
        mean.set(Vector3.ZERO);
        steps = 0;
    }

    /** The direction, length 1, once seen for long enough. */
    Optional<Vector3> direction() {
        return steps >= ENOUGH ? mean.direction() : Optional.empty();
    }
}

package plumbline.posture.mounting;

import java.util.Optional;
import plumbline.sensor.Vector3;

/** A vector of which the direction is asked for many times before it changes: of length 1, worked out once. */
final class Axis {

    private Vector3 vector = Vector3.ZERO;
    private Optional<Vector3> direction = Optional.empty();

    /** The vector itself, of any length. */
    Vector3 vector() {
        return vector;
    }

    void set(Vector3 next) {
        vector = next;
        direction = Optional.empty();
    }

    /**
     * Its direction, length 1; always there.
     *
     * @throws ArithmeticException when it has none
     */
    Optional<Vector3> direction() {
        if (direction.isEmpty()) {
            direction = Optional.of(vector.unit());
        }
        return direction;
    }
}

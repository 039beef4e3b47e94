package plumbline.posture.mounting;

import java.util.Optional;
import java.util.OptionalDouble;
import plumbline.sensor.Vector3;

/**
 * The direction of gravity while the wearer walks: what upright means for this wearer and this mounting.
 *
 * <p>The mean is refined at every step of walking. A walk that begins far off the mean shows that the sensor has slipped
 * or was strapped on anew; then the mean starts again from that walk.
 */
final class Upright {

    /** Walking needed before its mean is trusted: 3 s, four to six steps. */
    private static final int ENOUGH = 15;

    /** Walkers sway by less than this, in degrees from the mean of the walk; a sensor in a hand turns. */
    private static final double SWAY_DEG = 20;

    /** The mean looks back over five minutes of walking. */
    private static final int MEMORY = 1500;

    /**
     * A walk this far off the mean, in degrees, is another mounting. Walking itself leans by 3 to 8 degrees
     * (posture-science, section 0), stairs by 13.
     */
    private static final double TURNED_DEG = 20;

    private final Axis mean = new Axis();
    private int steps;
    private Vector3 walk = Vector3.ZERO;
    private int walkSteps;

    Upright(Optional<Vector3> remembered) {
        remembered.ifPresent(direction -> {
            mean.set(direction);
            steps = ENOUGH;
        });
    }

    /** Takes the direction of gravity at a step of walking. Returns by how many degrees the sensor turned, if it did. */
    OptionalDouble walked(Vector3 gravity) {
        if (walkSteps > 0 && gravity.angleToDeg(walk) > SWAY_DEG) {
            stood();
        }
        walk = walk.plus(gravity);
        walkSteps++;
        if (steps < ENOUGH) {
            steps = walkSteps;
            mean.set(walk.times(1.0 / walkSteps));
            return OptionalDouble.empty();
        }
        if (walkSteps == ENOUGH && steps >= ENOUGH) {
            double off = walk.angleToDeg(mean.vector());
            if (off > TURNED_DEG) {
                mean.set(walk.times(1.0 / walkSteps));
                steps = walkSteps;
                return OptionalDouble.of(off);
            }
        }
        steps = Math.min(steps + 1, MEMORY);
        mean.set(mean.vector().plus(gravity.minus(mean.vector()).times(1.0 / steps)));
        return OptionalDouble.empty();
    }

    /** The walk is over. */
    void stood() {
        walk = Vector3.ZERO;
        walkSteps = 0;
    }

    void forget() {
        mean.set(Vector3.ZERO);
        steps = 0;
    }

    /** The direction, length 1, once known. */
    Optional<Vector3> direction() {
        return steps >= ENOUGH ? mean.direction() : Optional.empty();
    }
}

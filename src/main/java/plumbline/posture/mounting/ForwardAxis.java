package plumbline.posture.mounting;

import java.util.Optional;
import plumbline.sensor.Vector3;

/** The wearer's forward direction: people lean forward to sit down and to stand up. */
final class ForwardAxis {

    /** The last ten leans or so count. */
    private static final double MEMORY = 10;

    /** A remembered direction counts as three leans. */
    private static final double REMEMBERED = 3;

    /** Leans must agree so far, as length of their mean, before they say where forward is. */
    private static final double AGREEMENT = 0.7;

    /** Turned by more than this, in degrees, the sensor was strapped on anew, and nothing of the old axis holds. */
    private static final double TOO_FAR_DEG = 50;

    private Vector3 sum = Vector3.ZERO;
    private double count;
    // Asked for several times a step, and changed by a lean or a walk only.
    private Optional<Vector3> lastUp = Optional.empty();
    private Optional<Vector3> last = Optional.empty();
    private boolean isKnown;

    ForwardAxis(Optional<Vector3> remembered) {
        remembered.ifPresent(direction -> {
            sum = direction.times(REMEMBERED);
            count = REMEMBERED;
        });
    }

    /** Takes a lean, as a direction of length 1. */
    void leant(Vector3 towards) {
        double keep = count < MEMORY ? 1 : 1 - 1 / MEMORY;
        sum = sum.times(keep).plus(towards);
        count = count * keep + 1;
        isKnown = false;
    }

    /** The same axis after the sensor has slipped so that upright went from one direction to another. */
    ForwardAxis turned(Vector3 from, Vector3 to) {
        if (from.angleToDeg(to) > TOO_FAR_DEG) {
            return new ForwardAxis(Optional.empty());
        }
        ForwardAxis turned = new ForwardAxis(Optional.empty());
        turned.sum = turn(sum, from, to);
        turned.count = Math.min(count, REMEMBERED);
        turned.sum = count == 0 ? Vector3.ZERO : turned.sum.times(turned.count / count);
        return turned;
    }

    /** The direction, length 1 and square to {@code up} where that is known, once the leans agree on one. */
    Optional<Vector3> direction(Optional<Vector3> up) {
        if (!isKnown || !up.equals(lastUp)) {
            last = worked(up);
            lastUp = up;
            isKnown = true;
        }
        return last;
    }

    private Optional<Vector3> worked(Optional<Vector3> up) {
        if (count == 0 || sum.norm() < AGREEMENT * count) {
            return Optional.empty();
        }
        Vector3 flat = up.map(u -> sum.minus(u.times(sum.dot(u)))).orElse(sum);
        return flat.norm() > 0.3 * sum.norm() ? Optional.of(flat.unit()) : Optional.empty();
    }

    /** The shortest rotation that takes one direction to another, applied to a vector (Rodrigues). */
    private static Vector3 turn(Vector3 v, Vector3 from, Vector3 to) {
        Vector3 axis = from.cross(to);
        double cos = from.dot(to);
        return v.times(cos).plus(axis.cross(v)).plus(axis.times(axis.dot(v) / (1 + cos)));
    }
}

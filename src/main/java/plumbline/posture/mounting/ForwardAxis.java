package plumbline.posture.mounting;

import java.util.ArrayList;
import java.util.List;
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

    /** The mean of walking, and the own standing. */
    private static final int ASKED = 2;

    private Vector3 sum = Vector3.ZERO;
    private double count;
    // Asked for several times a step, for two uprights in turn, and changed by a lean or a walk only.
    private final List<Optional<Vector3>> ups = new ArrayList<>(ASKED);
    private final List<Optional<Vector3>> known = new ArrayList<>(ASKED);

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
        ups.clear();
        known.clear();
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
        int asked = ups.indexOf(up);
        if (asked >= 0) {
            return known.get(asked);
        }
        if (ups.size() == ASKED) {
            ups.remove(0);
            known.remove(0);
        }
        ups.add(up);
        Optional<Vector3> direction = worked(up);
        known.add(direction);
        return direction;
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

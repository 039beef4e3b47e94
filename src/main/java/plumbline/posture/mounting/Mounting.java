package plumbline.posture.mounting;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import plumbline.sensor.Vector3;

/**
 * How the sensor sits on the wearer, learnt from walking (what is upright) and from leans (what is forward).
 *
 * <p>With u upright, f forward and g the direction of gravity, all of length 1: tilt is the angle between g and u, lean
 * is atan2(g.f, g.u), the sideways part is asin(g.(f x u)), right positive.
 */
public final class Mounting {

    /** Nobody puts a sensor on and then sits or stands further from upright, in degrees. */
    private static final double SAME_DEG = 35;

    private Upright upright;
    private ForwardAxis forward;
    private Instant confirmed;
    private boolean doubtful;

    public Mounting(Optional<BodyFrame> remembered) {
        this.upright = new Upright(remembered.map(BodyFrame::upright));
        this.forward = new ForwardAxis(remembered.flatMap(BodyFrame::forward));
        this.confirmed = remembered.map(BodyFrame::learntAt).orElse(Instant.EPOCH);
        this.doubtful = remembered.isPresent();
    }

    /** Takes a step at which the wearer walks, or not. Returns by how much the sensor has turned, where it has. */
    public OptionalDouble step(Instant at, Vector3 gravity, boolean walking) {
        if (!walking || doubtful) {
            upright.stood();
            return OptionalDouble.empty();
        }
        Optional<Vector3> before = upright.direction();
        OptionalDouble turned = upright.walked(gravity);
        if (upright.direction().isPresent()) {
            confirmed = at;
        }
        if (turned.isPresent()) {
            forward = before.map(old -> forward.turned(old, upright.direction().orElse(old)))
                    .orElse(forward);
        }
        return turned;
    }

    /** Takes a lean forward. */
    public void leant(Vector3 towards) {
        forward.leant(towards);
    }

    /** The sensor was in a hand: nothing is known until it is seen where it came to rest. */
    public void doubt() {
        doubtful = true;
    }

    /** Forgets all: the wearer says that it does not fit. */
    public void forget() {
        upright.forget();
        forward = new ForwardAxis(Optional.empty());
    }

    /** The wearer has calibrated, and wears it: what that told holds from now on. */
    public void calibrated(BodyFrame frame) {
        upright = new Upright(Optional.of(frame.upright()));
        forward = new ForwardAxis(frame.forward());
        confirmed = frame.learntAt();
        doubtful = false;
    }

    /** The sensor has come to rest: near enough to upright all holds, else it was strapped on anew. */
    public void settle(Vector3 gravity) {
        if (doubtful
                && upright.direction()
                        .filter(u -> gravity.angleToDeg(u) < SAME_DEG)
                        .isEmpty()) {
            forget();
        }
        doubtful = false;
    }

    public Optional<Vector3> upright() {
        return doubtful ? Optional.empty() : upright.direction();
    }

    /** Square to upright where that is known, else as the leans went. */
    public Optional<Vector3> forward() {
        return doubtful ? Optional.empty() : forward.direction(upright.direction());
    }

    /** When upright was last confirmed by walking. */
    public Instant confirmed() {
        return confirmed;
    }

    /** The host's clock was set. */
    public void shift(Duration by) {
        confirmed = confirmed.plus(by);
    }

    public OptionalDouble tiltDeg(Vector3 gravity) {
        return upright().map(u -> OptionalDouble.of(gravity.angleToDeg(u))).orElse(OptionalDouble.empty());
    }

    public OptionalDouble leanDeg(Vector3 gravity) {
        if (upright().isEmpty() || forward().isEmpty()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Math.toDegrees(
                Math.atan2(gravity.dot(forward().get()), gravity.dot(upright().get()))));
    }

    public OptionalDouble sideDeg(Vector3 gravity) {
        if (upright().isEmpty() || forward().isEmpty()) {
            return OptionalDouble.empty();
        }
        double right = gravity.dot(forward().get().cross(upright().get()));
        return OptionalDouble.of(Math.toDegrees(Math.asin(Math.max(-1, Math.min(1, right)))));
    }
}

package plumbline.posture.mounting;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import plumbline.posture.belief.Bearing;
import plumbline.posture.belief.TiltModel;
import plumbline.posture.motion.Moment;
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

    /** Unrest, in g, below which a posture is held quietly enough to be learnt from. */
    private static final double QUIET_G = 0.03;

    /** Held for so long, in seconds, a posture is one: standing, of which a provisional upright is made, and sitting. */
    private static final double STOOD_SECONDS = 1.5;

    private static final double SAT_SECONDS = 3;

    private static final double RESTED_SECONDS = 3;

    /** Chances from which on it is learnt from what the wearer is believed to do. */
    private static final double STANDS = 0.9;

    private static final double SITS = 0.97;

    private final OwnStanding standing = new OwnStanding();
    private final OwnSeat seat = new OwnSeat();
    private final Provisional provisional = new Provisional();
    private Upright upright;
    private ForwardAxis forward;
    private Instant confirmed;
    private boolean doubtful;
    private Optional<Vector3> firstRest = Optional.empty();
    // Asked for three times a step, and the same as long as its parts are.
    private Optional<Bearing> latest = Optional.empty();

    public Mounting(Optional<BodyFrame> remembered) {
        this.upright = new Upright(remembered.map(BodyFrame::upright));
        this.forward = new ForwardAxis(remembered.flatMap(BodyFrame::forward));
        this.confirmed = remembered.map(BodyFrame::learntAt).orElse(Instant.EPOCH);
        this.doubtful = remembered.isPresent();
    }

    /** Takes a step. Returns by how much the sensor has turned, where a walk shows that it has. */
    public OptionalDouble step(Instant at, Moment moment) {
        if (doubtful) {
            upright.stood();
            return OptionalDouble.empty();
        }
        OptionalDouble turned = walk(at, moment);
        standing.step(moment, upright.direction());
        return turned;
    }

    private OptionalDouble walk(Instant at, Moment moment) {
        if (!moment.walking()) {
            upright.stood();
            return OptionalDouble.empty();
        }
        Optional<Vector3> before = upright.direction();
        OptionalDouble turned = upright.walked(moment.gravity());
        if (upright.direction().isPresent()) {
            confirmed = at;
        }
        if (turned.isPresent()) {
            forward = before.map(old -> forward.turned(old, upright.direction().orElse(old)))
                    .orElse(forward);
            standing.forget();
            seat.forget();
        }
        return turned;
    }

    /** Learns from what the wearer is believed to do at a step, in a posture held for some seconds. */
    public void believed(Moment moment, double uprightChance, double seatedChance, double heldSeconds) {
        if (doubtful || moment.walking() || moment.unrestG() >= QUIET_G) {
            return;
        }
        if (firstRest.isEmpty() && heldSeconds > RESTED_SECONDS) {
            firstRest = Optional.of(moment.gravity());
        }
        if (upright.direction().isEmpty() && uprightChance > STANDS && heldSeconds > STOOD_SECONDS) {
            provisional.stood(moment.gravity());
        }
        if (seatedChance > SITS && heldSeconds > SAT_SECONDS) {
            seat.sat(moment.gravity());
        }
    }

    /** How gravity was in the first rest since the sensor was put on, until upright is known. */
    public Optional<Vector3> firstRest() {
        return firstRest;
    }

    /** The wearer says that they stand, with gravity so. */
    public void said(Vector3 gravity) {
        provisional.said(gravity);
    }

    /** What is known of it now: by own standing, by walking, or for the time being by stand-ups. */
    public Optional<Bearing> bearing() {
        if (doubtful) {
            return Optional.empty();
        }
        if (upright.direction().isEmpty()) {
            return bearing(provisional.direction(), TiltModel.Upright.PROVISIONAL);
        }
        return standing.direction().isPresent()
                ? bearing(standing.direction(), TiltModel.Upright.OWN)
                : bearing(upright.direction(), TiltModel.Upright.WALKED);
    }

    private Optional<Bearing> bearing(Optional<Vector3> up, TiltModel.Upright known) {
        if (up.isEmpty()) {
            return Optional.empty();
        }
        Optional<Vector3> ahead = forward.direction(up);
        Optional<Vector3> sat = seat.direction();
        Bearing now = new Bearing(up.get(), known, ahead, sat);
        if (latest.isEmpty() || !latest.get().equals(now)) {
            latest = Optional.of(now);
        }
        return latest;
    }

    /** Takes a lean forward. */
    public void leant(Vector3 towards) {
        forward.leant(towards);
    }

    /** The sensor was in a hand: nothing is known until it is seen where it came to rest. */
    public void doubt() {
        doubtful = true;
    }

    /** Nobody wears it: what was taken for their first rest was a table's. */
    public void unworn() {
        firstRest = Optional.empty();
        provisional.forget();
    }

    /** Forgets all: the wearer says that it does not fit. */
    public void forget() {
        upright.forget();
        standing.forget();
        seat.forget();
        provisional.forget();
        firstRest = Optional.empty();
        forward = new ForwardAxis(Optional.empty());
    }

    /** The wearer has calibrated, and wears it: what that told holds from now on. */
    public void calibrated(BodyFrame frame) {
        upright = new Upright(Optional.of(frame.upright()));
        standing.forget();
        seat.forget();
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
        Optional<Vector3> up = upright();
        return up.isPresent() ? OptionalDouble.of(gravity.angleToDeg(up.get())) : OptionalDouble.empty();
    }

    public OptionalDouble leanDeg(Vector3 gravity) {
        if (upright().isEmpty() || forward().isEmpty()) {
            return OptionalDouble.empty();
        }
        Vector3 up = upright().get();
        return OptionalDouble.of(Math.toDegrees(Math.atan2(gravity.dot(forward().get()), gravity.dot(up))));
    }

    public OptionalDouble sideDeg(Vector3 gravity) {
        if (upright().isEmpty() || forward().isEmpty()) {
            return OptionalDouble.empty();
        }
        double right = gravity.dot(forward().get().cross(upright().get()));
        return OptionalDouble.of(Math.toDegrees(Math.asin(Math.max(-1, Math.min(1, right)))));
    }
}

package plumbline.posture.seat;

import java.util.Optional;
import java.util.OptionalDouble;
import plumbline.posture.motion.Moment;
import plumbline.sensor.Vector3;

/**
 * The wearer's own upright sitting in this bout: how they sat from the fifth to the tenth second after sitting down, and
 * what became of it since.
 *
 * <p>The base follows slowly, forward within a minute and back within five, and never beyond 6 degrees at once, so that
 * a slow slide into a slouch is not taken for a new habit: back it goes no further than {@link #CREEP_DEG} in all.
 */
public final class SittingBase {

    /** Steps after a sit-down until the wearer sits as they mean to: 4 s; and steps of the first look: 6 s. */
    private static final int SETTLE = 20;

    private static final int LOOK = 30;

    private static final double NEAR_DEG = 6;

    private static final double FORWARD_SECONDS = 60;

    private static final double BACK_SECONDS = 300;

    private static final double CREEP_DEG = 4;

    /** A doubtful base gives way to a pose this much further forward, held for 20 s. */
    private static final double TALLER_DEG = 10;

    private static final int TALLER_STEPS = 100;

    private boolean doubtful;
    private Vector3 sum = Vector3.ZERO;
    private Vector3 first = Vector3.ZERO;
    private Vector3 base = Vector3.ZERO;
    private int steps;
    private int taller;

    /** Begins with a bout; it is doubtful when its sit-down was not seen. */
    public SittingBase(boolean doubtful) {
        this.doubtful = doubtful;
    }

    /** The wearer may have slumped at once: what comes later may be the upright sitting. */
    public void doubt() {
        doubtful = true;
    }

    /** Takes a step of sitting; {@code forward} is empty while unknown. */
    public void step(Vector3 gravity, Optional<Vector3> forward) {
        steps++;
        if (steps <= SETTLE) {
            return;
        }
        if (steps <= SETTLE + LOOK) {
            sum = sum.plus(gravity);
            base = sum.unit();
            first = base;
            return;
        }
        double back = backDeg(gravity, base, forward);
        if (Math.abs(back) < NEAR_DEG) {
            follow(gravity, back, forward);
        }
        taller = doubtful && forward.isPresent() && back < -TALLER_DEG ? taller + 1 : 0;
        if (taller > TALLER_STEPS) {
            base = gravity;
            first = gravity;
            taller = 0;
        }
    }

    /** Whether the base has just been learnt. */
    public boolean isNew() {
        return steps == SETTLE + LOOK;
    }

    /** The direction of gravity in upright sitting, once learnt. */
    public Optional<Vector3> direction() {
        return steps >= SETTLE + LOOK ? Optional.of(base) : Optional.empty();
    }

    /** How far back of the base, in degrees; sideways and forward unknown count whole. */
    public OptionalDouble backDeg(Vector3 gravity, Optional<Vector3> forward) {
        return steps >= SETTLE + LOOK ? OptionalDouble.of(backDeg(gravity, base, forward)) : OptionalDouble.empty();
    }

    public int steps() {
        return steps;
    }

    private void follow(Vector3 gravity, double back, Optional<Vector3> forward) {
        double seconds = back < 0 ? FORWARD_SECONDS : BACK_SECONDS;
        Vector3 next =
                base.plus(gravity.minus(base).times(Moment.SECONDS / seconds)).unit();
        if (back < 0 || backDeg(next, first, forward) < CREEP_DEG) {
            base = next;
        }
    }

    private static double backDeg(Vector3 gravity, Vector3 base, Optional<Vector3> forward) {
        if (forward.isPresent()) {
            Vector3 f = forward.get();
            Vector3 flat = f.minus(base.times(f.dot(base)));
            if (flat.norm() > 0.2) {
                return -Math.toDegrees(Math.atan2(gravity.dot(flat.unit()), gravity.dot(base)));
            }
        }
        return gravity.angleToDeg(base);
    }
}

package plumbline.posture.mounting;

import java.util.Optional;
import plumbline.posture.motion.Moment;
import plumbline.sensor.Vector3;

/**
 * How this wearer stands: the direction of gravity in the quiet seconds right before and after a walk, in which nobody has
 * sat down yet. It lies 3 to 11 degrees from the mean of walking, and within 2 to 5 of itself from one time to the next.
 */
final class OwnStanding {

    /** A walk of so many steps is one for sure: 3.6 s. */
    private static final int WALK = 18;

    /** Steps of walking further apart than this are two walks: 3 s. */
    private static final int PAUSE = 15;

    /** Quiet counts from 1.6 s to 7 s before the first step of a walk, and as long after its last. */
    private static final int NEAREST = 8;

    private static final int FURTHEST_BEFORE = 35;

    private static final int FURTHEST_AFTER = 45;

    /** Quiet is less unrest than this, in g. */
    private static final double QUIET_G = 0.03;

    /** A rise or sink by more than this, in metres, may be a sit-down. */
    private static final double CHANGED_METRES = 0.15;

    /** Nobody stands further from their walking, in degrees. */
    private static final double PLAUSIBLE_DEG = 22;

    /** Quiet seconds needed: 2. */
    private static final int ENOUGH = 10;

    /** The mean looks back over two minutes of them. */
    private static final int MEMORY = 600;

    private static final int KEPT = 64;

    private final Moment[] latest = new Moment[KEPT];
    private int step;
    private int walkFrom;
    private int walkTo = -PAUSE - 1;
    private boolean untouched;
    private final Axis sum = new Axis();
    private double count;

    /** Takes a step, with the mean of walking once that is known. */
    void step(Moment moment, Optional<Vector3> walked) {
        latest[step % KEPT] = moment;
        if (moment.walking()) {
            walkFrom = step - walkTo > PAUSE ? step : walkFrom;
            walkTo = step;
            untouched |= step - walkFrom >= PAUSE;
            if (step - walkFrom == WALK) {
                walked.ifPresent(this::lookBack);
            }
        } else {
            untouched &= !changed(moment);
            int since = step - walkTo;
            if (untouched && since > NEAREST && since <= FURTHEST_AFTER) {
                walked.ifPresent(upright -> take(moment, upright));
            }
        }
        step++;
    }

    void forget() {
        sum.set(Vector3.ZERO);
        count = 0;
        untouched = false;
    }

    /** The direction, length 1, once seen for long enough. */
    Optional<Vector3> direction() {
        return count >= ENOUGH ? sum.direction() : Optional.empty();
    }

    private void lookBack(Vector3 upright) {
        for (int before = NEAREST; before <= FURTHEST_BEFORE && walkFrom - before >= 0; before++) {
            Moment moment = latest[(walkFrom - before) % KEPT];
            if (changed(moment)) {
                return;
            }
            take(moment, upright);
        }
    }

    private void take(Moment moment, Vector3 upright) {
        if (moment.walking() || moment.unrestG() >= QUIET_G || moment.gravity().angleToDeg(upright) >= PLAUSIBLE_DEG) {
            return;
        }
        sum.set(sum.vector().plus(moment.gravity()));
        count++;
        if (count > MEMORY) {
            sum.set(sum.vector().times(0.5));
            count /= 2;
        }
    }

    private static boolean changed(Moment moment) {
        return moment.transfer()
                .filter(t -> Math.abs(t.riseMetres()) > CHANGED_METRES)
                .isPresent();
    }
}

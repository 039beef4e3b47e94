package plumbline.posture.mounting;

import java.util.Optional;
import plumbline.sensor.Vector3;

/**
 * What upright is taken to be before the first walk: the direction of gravity in quiet seconds in which the wearer was
 * believed to stand, since a stand-up or their own word said so.
 */
final class Provisional {

    /** Believed steps needed: 1 s. */
    private static final int ENOUGH = 5;

    /** After 20 s it is as good as it gets. */
    private static final int MOST = 100;

    /** Nobody stands at two directions further apart, in degrees; who does so for 5 s was believed wrongly before. */
    private static final double SAME_DEG = 20;

    private static final int ELSEWHERE_STEPS = 25;

    private final Axis sum = new Axis();
    private int count;
    private int elsewhere;

    /** Takes the direction at a step in which they are believed to stand. */
    void stood(Vector3 gravity) {
        if (count > 0 && gravity.angleToDeg(sum.vector()) > SAME_DEG) {
            elsewhere++;
            if (elsewhere > ELSEWHERE_STEPS) {
                forget();
            }
            return;
        }
        elsewhere = 0;
        if (count < MOST) {
            sum.set(sum.vector().plus(gravity));
            count++;
        }
    }

    /** They say that they stand. */
    void said(Vector3 gravity) {
        sum.set(gravity.times(MOST));
        count = MOST;
        elsewhere = 0;
    }

    void forget() {
        sum.set(Vector3.ZERO);
        count = 0;
        elsewhere = 0;
    }

    /** The direction, length 1, once believed for long enough. */
    Optional<Vector3> direction() {
        return count >= ENOUGH ? sum.direction() : Optional.empty();
    }
}

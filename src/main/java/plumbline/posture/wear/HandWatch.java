package plumbline.posture.wear;

import java.util.OptionalDouble;
import plumbline.sensor.Vector3;

/**
 * Tells a sensor in somebody's hand: it tumbles as no trunk does.
 *
 * <p>In the trials gravity wanders by 232 degrees within 4 s at most, lying down on the floor; a hand that puts a sensor
 * down turns it by more, or holds it upside down.
 */
public final class HandWatch {

    /** Steps over which the way is added up: 4 s. */
    private static final int STEPS = 20;

    private static final double TUMBLED_DEG = 260;

    private static final double HEAD_DOWN_DEG = 125;

    /** The hand is off when the way is this short again. */
    private static final double CALM_DEG = 40;

    private final double[] ways = new double[STEPS];
    private double way;
    private Vector3 last = Vector3.ZERO;
    private int step;
    private boolean inHand;

    /** Somebody has touched a sensor that lay still: there is a hand, until it is calm again. */
    public void touched() {
        inHand = true;
    }

    /** Takes a step. Returns whether the sensor is in a hand. */
    public boolean step(Vector3 gravity, OptionalDouble tiltDeg) {
        double turned = step == 0 ? 0 : gravity.angleToDeg(last);
        way += turned - ways[step % STEPS];
        ways[step % STEPS] = turned;
        last = gravity;
        step++;
        inHand = way > TUMBLED_DEG || tiltDeg.orElse(0) > HEAD_DOWN_DEG || (inHand && way > CALM_DEG);
        return inHand;
    }
}

package plumbline.posture.wear;

import java.util.OptionalDouble;
import plumbline.sensor.Vector3;

/**
 * Tells a sensor that lies somewhere from one that is worn by someone very still.
 *
 * <p>A sofa sitter moves as little as 1.7 mg (posture-science, section 0), so stillness alone must last for half an
 * hour. Level, it must last for 5 min: one asleep breathes and turns by more. After a hand has been on it, half a
 * minute will do, if it begins at once: one who has just put the sensor on moves.
 */
public final class WearWatch {

    /** Steps of which one mean direction is taken: 10 s, through two breaths. */
    private static final int MEAN_STEPS = 50;

    /** Means this close are the same, in degrees: 2.6 mg, six times the error of a mean at 10 mg noise. */
    private static final double SAME_DEG = 0.15;

    /** A touch turns the sensor by more than this. */
    private static final double TOUCHED_DEG = 2;

    private static final double LEVEL_DEG = 65;

    private static final int HALF_HOUR = 180;

    private static final int FIVE_MINUTES = 30;

    private static final int HALF_MINUTE = 3;

    /** Means for which a hand is remembered: one who has just put it on moves within 40 s. */
    private static final int HAND_MEMORY = 6;

    private Vector3 sum = Vector3.ZERO;
    private int steps;
    private Vector3 anchor = Vector3.ZERO;
    private int sameMeans;
    private int handled;
    private boolean absent;

    /** Takes a step; {@code moved} where there was walking or a transfer. Returns whether the sensor is not worn. */
    public boolean step(Vector3 gravity, OptionalDouble tiltDeg, boolean moved) {
        if (absent && (moved || gravity.angleToDeg(anchor) > TOUCHED_DEG)) {
            absent = false;
            sameMeans = 0;
        }
        if (moved) {
            sameMeans = 0;
        }
        sum = sum.plus(gravity);
        steps++;
        if (steps == MEAN_STEPS) {
            compare(sum.times(1.0 / MEAN_STEPS));
            handled = Math.max(0, handled - 1);
            absent |= sameMeans >= limit(tiltDeg.orElse(0));
            sum = Vector3.ZERO;
            steps = 0;
        }
        return absent;
    }

    /** Somebody has the sensor in their hand. */
    public void handled() {
        absent = false;
        sameMeans = 0;
        handled = HAND_MEMORY;
    }

    /** The wearer says that the sensor is on. */
    public void worn() {
        absent = false;
        sameMeans = 0;
    }

    /** For how many steps it has not moved, about. */
    public int stillSteps() {
        return sameMeans * MEAN_STEPS;
    }

    /** The wearer says that the sensor is off. */
    public void takenOff(Vector3 gravity) {
        absent = true;
        anchor = gravity;
    }

    private void compare(Vector3 mean) {
        if (sameMeans > 0 && mean.angleToDeg(anchor) < SAME_DEG) {
            sameMeans++;
        } else {
            anchor = mean;
            sameMeans = 1;
        }
    }

    private int limit(double tiltDeg) {
        if (handled > 0) {
            return HALF_MINUTE;
        }
        return tiltDeg >= LEVEL_DEG ? FIVE_MINUTES : HALF_HOUR;
    }
}

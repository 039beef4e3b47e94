package plumbline.posture.motion;

import java.util.Optional;
import java.util.OptionalDouble;
import plumbline.sensor.Vector3;

/**
 * What was seen in one step of 0.2 s.
 *
 * @param step number of the step within its {@link Stretch}
 * @param gravity direction of gravity in sensor axes, length 1
 * @param stepSeconds time from foot to foot while the wearer walks; empty while not
 * @param transfer the transfer that fell into the step
 */
public record Moment(int step, Vector3 gravity, OptionalDouble stepSeconds, Optional<Transfer> transfer) {

    /** Beats in a step. */
    static final int BEATS = 5;

    /** Length of a step. */
    public static final double SECONDS = BEATS * Beats.SECONDS;

    /** Whether the wearer walked. */
    public boolean walking() {
        return stepSeconds.isPresent();
    }

    /** When the step begins, in seconds since the stretch began. */
    public double seconds() {
        return step * SECONDS;
    }
}

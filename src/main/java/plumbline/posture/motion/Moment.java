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
 * @param unrestG root mean square over 2 s of the specific force's length, less its mean over a second, in g: 0.002 at
 *     rest, 0.06 and more in walking
 * @param swayDegPerS root mean square over 2 s of how fast the direction of gravity turns, in degrees a second
 * @param transfer the transfer that fell into the step
 */
public record Moment(
        int step,
        Vector3 gravity,
        OptionalDouble stepSeconds,
        double unrestG,
        double swayDegPerS,
        Optional<Transfer> transfer) {

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

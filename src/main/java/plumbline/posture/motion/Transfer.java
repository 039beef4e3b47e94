package plumbline.posture.motion;

import plumbline.sensor.Vector3;

/**
 * The lower back rose or sank in one go: onto a seat, off it, or in a bend, a crouch, a jump.
 *
 * @param beat the deepest moment of the lean that went with it
 * @param riseMetres how far the back rose; sinking is negative
 * @param sdMetres standard deviation of that measurement
 * @param leanDeg how deep the trunk was leant, from the mean of before and after
 * @param towards the way it leant, in sensor axes; as long as the sine of the lean
 * @param deepest the direction of gravity at its deepest, length 1
 * @param swingDeg the largest angle between any two directions within 1.6 s of it: a trunk swings to change its place, a lift
 *     or a road does not swing it
 * @param turnDeg by how much the trunk is turned for good: from 2 s before its deepest to 2 s after
 */
public record Transfer(
        int beat,
        double riseMetres,
        double sdMetres,
        double leanDeg,
        Vector3 towards,
        Vector3 deepest,
        double swingDeg,
        double turnDeg) {

    /** Smaller rises, in metres, are steps and sway, and are not told of. */
    public static final double LEAST_METRES = 0.12;

    /** The same, once it is known by how much the trunk has swung, and turned for good. */
    Transfer turned(double swing, double turn) {
        return new Transfer(beat, riseMetres, sdMetres, leanDeg, towards, deepest, swing, turn);
    }

    /** When its lean was deepest, in seconds since the stretch began. */
    public double seconds() {
        return (beat + 0.5) * Beats.SECONDS;
    }
}

package plumbline.posture;

import plumbline.sensor.Vector3;

/**
 * The lower back rose or sank in one go: onto a seat, off it, or in a bend, a crouch, a jump.
 *
 * @param beat the deepest moment of the lean that went with it
 * @param riseMetres how far the back rose; sinking is negative
 * @param sdMetres standard deviation of that measurement
 * @param leanDeg how deep the trunk was leant, from the mean of before and after
 * @param towards the way it leant, in sensor axes; as long as the sine of the lean
 */
record Transfer(int beat, double riseMetres, double sdMetres, double leanDeg, Vector3 towards) {}

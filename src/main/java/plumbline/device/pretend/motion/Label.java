package plumbline.device.pretend.motion;

/**
 * What was true between two times of a script, in s from its start.
 *
 * @param slouched whether the lower back is rounded; only ever when sitting
 */
public record Label(double startS, double endS, Doing doing, boolean slouched) {}

package plumbline.sensor.text;

import java.util.List;

/** What a line without numbers says that the numbers below it are. */
enum Topic {
    /** It says nothing of that, or several things. */
    NONE,
    /** Acceleration. */
    FORCE,
    /** Something else, by name. */
    ELSE;

    /** Acceleration without gravity is none of ours. */
    private static final List<String> NO_GRAVITY = List.of("linear", "without gravity", "no gravity", "free acc");

    private static final List<String> FORCES = List.of("accel", "accl", "gravity", "g's", "m/s2", "m/s^2", "milli-g");

    private static final List<String> OTHERS = List.of(
            "gyro",
            "angular",
            "rotation",
            "degrees/s",
            "rad/s",
            "dps",
            "magnet",
            "compass",
            "heading",
            "euler",
            "angle",
            "orientation",
            "attitude",
            "quaternion",
            "position",
            "coordinate",
            "velocity",
            "speed",
            "distance",
            "temper",
            "humid",
            "pressure",
            "volt",
            "current",
            "power",
            "energy",
            "weight",
            "load",
            "color",
            "colour",
            "joystick",
            "touch",
            "light",
            "gps",
            "latitude");

    /** What a caption is about. */
    static Topic of(String caption) {
        boolean other = OTHERS.stream().anyMatch(caption::contains)
                || NO_GRAVITY.stream().anyMatch(caption::contains);
        boolean force = FORCES.stream().anyMatch(caption::contains);
        if (force && other) {
            return NO_GRAVITY.stream().anyMatch(caption::contains) ? ELSE : NONE;
        }
        return force ? FORCE : other ? ELSE : NONE;
    }

    /** Whether a caption says anything at all of what the numbers are. */
    static boolean isTold(String caption) {
        return FORCES.stream().anyMatch(caption::contains)
                || OTHERS.stream().anyMatch(caption::contains)
                || NO_GRAVITY.stream().anyMatch(caption::contains);
    }
}

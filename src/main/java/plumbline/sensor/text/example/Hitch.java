package plumbline.sensor.text.example;

/** What a pose is waited for where it takes longer than usual. */
public enum Hitch {
    /** No line with two numbers or more has come yet. */
    NO_NUMBERS,
    /** It is to lie level, and its numbers are not at rest. */
    MOVING,
    /** It is to be tipped, and reads as it did while it lay level. */
    LIKE_LEVEL,
    /** It is to be tipped to the left, and reads as it did while it was tipped forward. */
    LIKE_FORWARD,
    /** It is tipped, but not held still. */
    UNSTEADY,
    /** It is to lie level again, and does not read as it did at first. */
    NOT_BACK,
    /** What was read in the poses did not fit together, and they are asked for once more. */
    ONCE_MORE
}

package plumbline.sensor.text.example;

/** How a lesson ends. */
public enum End {
    /** What the numbers are is known now. */
    LEARNT,
    /** No line with two numbers came again and again. */
    NO_NUMBERS,
    /** The numbers never came to rest, for a minute. */
    NOT_LEVEL,
    /** No number changed and was held, for a minute. */
    NOT_TIPPED,
    /** Numbers changed, but not as tilt does, or in more than one way. */
    UNCLEAR
}

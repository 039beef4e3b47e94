package plumbline.stretch;

/**
 * Refuses settings outside their range. A class of its own: a constructor that called back into the class whose defaults
 * it makes would find them half made.
 */
final class Limit {
    private Limit() {}

    /** @throws IllegalArgumentException when the value is outside, with value and range in plain words */
    static void within(String what, long value, long least, long most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(what + " is " + value + "; allowed are " + least + " to " + most);
        }
    }
}

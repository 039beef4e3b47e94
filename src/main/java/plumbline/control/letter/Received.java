package plumbline.control.letter;

/** What became of a line that came in. */
public sealed interface Received {

    /** It was understood. */
    record Understood(Message message) implements Received {}

    /** It was not, and why, in a sentence for the log or a terminal. */
    record Refused(String sentence) implements Received {}
}

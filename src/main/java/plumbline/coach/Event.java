package plumbline.coach;

import java.time.Instant;

/** What reaches the coach: what is seen of the wearer, and what they answer. */
public sealed interface Event {

    /** When it happened. */
    Instant at();

    /** The wearer as seen now: sent at every change and at every {@link Coach#deadline()}. */
    record Seen(Instant at, Sight sight) implements Event {}

    /** The wearer said something. */
    record Said(Instant at, Answer answer) implements Event {}
}

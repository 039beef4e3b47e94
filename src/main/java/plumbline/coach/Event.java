package plumbline.coach;

import java.time.Instant;
import plumbline.coach.quiet.Surroundings;

/** What reaches the coach: what is seen of the wearer, and what they answer. */
public sealed interface Event {

    /** When it happened. */
    Instant at();

    /** The wearer as seen now: sent at every change and at every {@link Coach#deadline()}. */
    record Seen(Instant at, Sight sight) implements Event {}

    /** What the wearer is doing at the computer has changed. */
    record Around(Instant at, Surroundings surroundings) implements Event {}

    /** The wearer said something. */
    record Said(Instant at, Answer answer) implements Event {}
}

package plumbline.line;

import java.time.Duration;
import java.time.Instant;
import plumbline.sitting.Epoch;

/**
 * When settled time is passed on, and what is open saved with it: each time another ten seconds, which are the grain of a
 * day, are complete. So a crash costs no more than these of all that is settled. What can still be taken back reaches over
 * a whole number of them, so that they are complete as soon as the newest sample has come to their end.
 */
final class Rounds {

    private static final Duration EVERY = Epoch.LENGTH;

    private Instant next;

    Rounds(Instant start) {
        next = after(start);
    }

    /** Whether it is time now that the wearer has been seen up to this moment; if so, the next time is a round later. */
    boolean isDue(Instant seenTo) {
        boolean due = !seenTo.isBefore(next);
        next = due ? after(seenTo) : next;
        return due;
    }

    /** When the next round is due. */
    Instant next() {
        return next;
    }

    /** The host's clock was set. */
    void shift(Instant seenTo) {
        next = after(seenTo);
    }

    private static Instant after(Instant moment) {
        long every = EVERY.toSeconds();
        return Instant.ofEpochSecond(Math.floorDiv(moment.getEpochSecond(), every) * every + every);
    }
}

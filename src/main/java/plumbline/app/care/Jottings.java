package plumbline.app.care;

import java.time.Instant;
import java.util.Optional;
import plumbline.coach.JournalEntry;
import plumbline.face.Wish;

/** What the wearer writes into the journal, by words or by what they did. */
final class Jottings {

    private Jottings() {}

    /** The entry that is wished for; empty where the wish is another. */
    static Optional<JournalEntry> of(Wish wish, Instant now) {
        if (wish instanceof Wish.Pain pain) {
            return Optional.of(new JournalEntry.Pain(now, pain.score(), pain.note()));
        } else if (wish instanceof Wish.Noted noted) {
            return Optional.of(new JournalEntry.Noted(now, noted.text()));
        } else if (wish instanceof Wish.Strengthened strength) {
            return Optional.of(new JournalEntry.Strengthened(now, strength.length(), ""));
        } else if (wish instanceof Wish.Walked walk) {
            return Optional.of(new JournalEntry.Walked(now, walk.length(), walk.painBefore(), walk.painAfter(), ""));
        } else if (wish instanceof Wish.Led led) {
            return Optional.of(new JournalEntry.Stretched(
                    now,
                    led.stretchId(),
                    led.end().held(),
                    led.end().completed(),
                    led.end().feelings(),
                    ""));
        }
        return Optional.empty();
    }
}

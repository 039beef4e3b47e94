package plumbline.app.care;

import java.time.Instant;
import java.util.Optional;
import plumbline.coach.JournalEntry;
import plumbline.face.Wish;

/** What the wearer writes into the journal himself. */
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
        }
        return Optional.empty();
    }
}

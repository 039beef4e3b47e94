package plumbline.screen.journal;

import java.time.ZoneId;
import plumbline.coach.JournalEntry;
import plumbline.screen.parts.Texts;
import plumbline.stretch.Catalogue;

/** An entry of the journal in one line of the wearer's language and zone. */
record JournalLine(Texts texts, ZoneId zone) {

    /** When, what, and the words besides. */
    String line(JournalEntry entry, Catalogue catalogue) {
        String when = texts.words().date(entry.at().atZone(zone).toLocalDate()) + ", "
                + texts.words().clock(entry.at(), zone) + "  ";
        String what = what(entry, catalogue);
        return when + what + (entry.note().isEmpty() || what.equals(entry.note()) ? "" : "  \u00b7  " + entry.note());
    }

    private String what(JournalEntry entry, Catalogue catalogue) {
        if (entry instanceof JournalEntry.Pain hurt) {
            return texts.text("journal.kind.pain", hurt.score());
        }
        if (entry instanceof JournalEntry.Stretched done) {
            return texts.text(
                    done.completed() ? "journal.kind.stretched" : "journal.kind.stopped",
                    catalogue
                            .find(done.stretchId())
                            .map(e -> e.name().in(texts.words().locale()))
                            .orElse(done.stretchId()),
                    texts.words().duration(done.held()));
        }
        if (entry instanceof JournalEntry.Walked walk) {
            return texts.text(
                    "journal.kind.walked", texts.words().duration(walk.length()), walk.painBefore(), walk.painAfter());
        }
        return entry instanceof JournalEntry.Strengthened strong
                ? texts.text("journal.kind.strengthened", texts.words().duration(strong.length()))
                : entry.note();
    }
}

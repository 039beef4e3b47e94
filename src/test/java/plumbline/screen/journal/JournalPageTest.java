package plumbline.screen.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.catalogue.CatalogueFiles;
import plumbline.face.Archive;
import plumbline.face.Preferences;
import plumbline.face.Wish;
import plumbline.screen.SampleArchive;
import plumbline.screen.SampleViews;
import plumbline.screen.Swing;
import plumbline.screen.page.Sources;
import plumbline.screen.parts.Style;
import plumbline.screen.parts.Texts;
import plumbline.screen.session.Leading;

/** The page where the wearer notes how they are. */
class JournalPageTest {

    private final List<Wish> wishes = new ArrayList<>();
    private final Texts texts = new Texts(Locale.UK);

    @BeforeEach
    void looks() {
        Swing.run(() -> Style.install(false));
    }

    @Test
    void showsAndAcknowledgesANoteAtOnceAlsoWhereNothingIsKept() {
        Swing.run(() -> {
            JournalPage journal = new JournalPage(texts, wishes::add, SampleViews.sources(Runnable::run));
            journal.show(SampleViews.sitting());
            Swing.button(journal, "Note the pain").doClick();
            assertTrue(Swing.said(journal).contains("Noted."), Swing.said(journal)::toString);
            assertTrue(
                    Swing.said(journal).stream().anyMatch(line -> line.contains("15:30  Pain 3 of 10")),
                    Swing.said(journal)::toString);
        });
    }

    @Test
    void saysThatTheHistoryCannotBeRead() {
        Swing.run(() -> {
            JournalPage journal = new JournalPage(texts, wishes::add, sources(SampleArchive.busy()));
            journal.show(SampleViews.sitting());
            assertTrue(Swing.said(journal).contains("The history cannot be read: another program is using it."));
        });
    }

    @Test
    void writesPainAndWordsIntoTheJournal() {
        Swing.run(() -> {
            JournalPage page = new JournalPage(texts, wishes::add, sources(SampleArchive.THREE_YEARS));
            page.show(SampleViews.sitting());
            String said = String.join("\n", Swing.said(page));
            assertTrue(said.contains("Pain 4 of 10"), said);
            assertTrue(said.contains("Stretched: Figure four, 1 min in holds"), said);
            assertTrue(
                    said.contains("In the last seven days: 1 min of stretching (in holds), 0 s of strengthening."
                            + " Strength for legs and trunk deserves at least as much time."),
                    said);
            Swing.button(page, "Note the pain").doClick();
            Swing.button(page, "Note the words").doClick();
            Swing.button(page, "Note the strengthening").doClick();
        });
        assertEquals(List.of(new Wish.Pain(3, ""), new Wish.Strengthened(Duration.ofMinutes(10))), wishes);
    }

    private static Sources sources(Archive archive) {
        return new Sources(
                Runnable::run,
                archive,
                () -> new Leading(CatalogueFiles.load(), InstantSource.system()),
                Preferences.NONE);
    }
}

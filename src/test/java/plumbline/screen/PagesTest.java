package plumbline.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.event.ActionEvent;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.swing.AbstractButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.JTextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.catalogue.CatalogueFiles;
import plumbline.face.Archive;
import plumbline.face.Preferences;
import plumbline.face.Wish;
import plumbline.posture.Posture;
import plumbline.screen.journal.JournalPage;
import plumbline.screen.page.Sources;
import plumbline.screen.parts.Paragraph;
import plumbline.screen.parts.PictureView;
import plumbline.screen.parts.Style;
import plumbline.screen.parts.Texts;
import plumbline.screen.session.Leading;
import plumbline.screen.settings.SettingsPage;
import plumbline.screen.today.TodayPage;
import plumbline.screen.trends.TrendsPage;
import plumbline.sitting.Amendment;
import plumbline.trend.SampleDays;
import plumbline.trend.day.Segment;

/** The pages that look back, and those on which something is set or written. */
class PagesTest {

    private final List<Wish> wishes = new ArrayList<>();
    private final Texts texts = new Texts(Locale.UK);

    @BeforeEach
    void looks() {
        Swing.run(() -> Style.install(false));
    }

    @Test
    void tellsTheTrendsOfThePeriodThatIsChosen() {
        Swing.run(() -> {
            TrendsPage page = new TrendsPage(texts, Runnable::run, SampleArchive.THREE_YEARS);
            page.show(SampleViews.sitting());
            Swing.button(page, "Week").doClick();
            assertEquals(12, page.cards().getComponentCount());
            assertTrue(
                    descriptions(page).stream().anyMatch(d -> d.contains("of 7 days")), descriptions(page)::toString);
            Swing.button(page, "All").doClick();
            assertTrue(
                    descriptions(page).stream().anyMatch(d -> d.contains("of 1096 days")),
                    descriptions(page)::toString);
            assertTrue(descriptions(page).stream().anyMatch(d -> d.startsWith("Most sitting on")));
            assertTrue(descriptions(page).stream().anyMatch(d -> d.contains("bouts with")));
        });
    }

    @Test
    void saysThatTheHistoryCannotBeReadAndStillShowsTheView() {
        Swing.run(() -> {
            TrendsPage page = new TrendsPage(texts, Runnable::run, SampleArchive.busy());
            page.show(SampleViews.sitting());
            assertTrue(said(page).contains("The history cannot be read: another program is using it."));
            assertTrue(descriptions(page).stream().anyMatch(d -> d.startsWith("Seated: 7.1 h")));
            JournalPage journal = new JournalPage(texts, wishes::add, sources(SampleArchive.busy()));
            journal.show(SampleViews.sitting());
            assertTrue(said(journal).contains("The history cannot be read: another program is using it."));
        });
    }

    @Test
    void saysHowManyRowsAreLeftOut() {
        Swing.run(() -> {
            TrendsPage page = new TrendsPage(texts, Runnable::run, new SampleArchive(SampleDays.years(0), 3));
            page.show(SampleViews.nothing());
            assertTrue(said(page).contains("3 rows of the history make no sense and are left out."));
            TrendsPage one = new TrendsPage(texts, Runnable::run, new SampleArchive(SampleDays.years(0), 1));
            one.show(SampleViews.nothing());
            assertTrue(said(one).contains("One row of the history makes no sense and is left out."));
        });
    }

    @Test
    void keepsWhatTheWearerSaysOfAPieceOfTheDay() {
        Segment piece = SampleViews.sitting().band().segments().get(1);
        Swing.run(() -> {
            TodayPage page = new TodayPage(texts, wishes::add, SampleViews.sources(Runnable::run));
            page.show(SampleViews.sitting());
            JPopupMenu menu = page.editor().menu(piece);
            assertTrue(((JMenuItem) menu.getComponent(0)).getText().contains("Slouched"));
            item(menu, "I was standing").doClick();
            item(menu, "As it was measured").doClick();
        });
        assertEquals(
                List.of(
                        new Wish.Amended(new Amendment(piece.start(), piece.end(), Posture.STANDING, SampleViews.AT)),
                        new Wish.Amended(new Amendment(piece.start(), piece.end(), Posture.UNKNOWN, SampleViews.AT))),
                wishes);
    }

    @Test
    void saysWhyATimeWithoutARecordCannotBeCorrected() {
        Swing.run(() -> {
            TodayPage page = new TodayPage(texts, wishes::add, SampleViews.sources(Runnable::run));
            page.show(SampleViews.sitting());
            JMenuItem only = (JMenuItem) page.editor().noMenu().getComponent(0);
            assertFalse(only.isEnabled());
            assertTrue(only.getText().startsWith("Nothing was recorded here"), only.getText());
        });
    }

    @Test
    void goesFromPieceToPieceByTheArrowKeys() {
        Swing.run(() -> {
            TodayPage page = new TodayPage(texts, wishes::add, SampleViews.sources(Runnable::run));
            page.show(SampleViews.sitting());
            Swing.layOut(page, 900, 600);
            PictureView band = Swing.everything(page).stream()
                    .filter(PictureView.class::isInstance)
                    .map(PictureView.class::cast)
                    .findFirst()
                    .orElseThrow();
            assertTrue(band.isFocusable());
            press(band, "RIGHT");
            String first = band.getAccessibleContext().getAccessibleDescription();
            assertTrue(first.startsWith("08:12 to "), first);
            press(band, "RIGHT");
            assertFalse(first.equals(band.getAccessibleContext().getAccessibleDescription()));
            press(band, "LEFT");
            assertEquals(first, band.getAccessibleContext().getAccessibleDescription());
        });
    }

    @Test
    void turnsToEarlierDaysAndBack() {
        Swing.run(() -> {
            TodayPage page = new TodayPage(texts, wishes::add, SampleViews.threeYears(Runnable::run));
            page.show(SampleViews.sitting());
            AbstractButton back = Swing.button(page, "\u25c0");
            AbstractButton on = Swing.button(page, "\u25b6");
            assertFalse(on.isEnabled());
            back.doClick();
            assertTrue(labels(page).contains("Wednesday, 5 November 2025"), labels(page)::toString);
            assertTrue(on.isEnabled());
            assertFalse(isSeen(page, "Seated"), "today's figures say nothing of that day");
            on.doClick();
            assertTrue(isSeen(page, "Seated"));
            assertTrue(labels(page).contains("Thursday, 6 November 2025"), labels(page)::toString);
            assertFalse(on.isEnabled());
        });
    }

    @Test
    void writesASettingAtOnceAndRefusesWithTheReasonBesideTheField() {
        SamplePreferences preferences = new SamplePreferences();
        Swing.run(() -> {
            SettingsPage page = new SettingsPage(texts, Runnable::run, preferences);
            page.show(SampleViews.sitting());
            JTextField minutes = (JTextField) page.rows().get(0).field();
            minutes.setText("no");
            minutes.postActionEvent();
            assertEquals(
                    "\u2717 break.move_every_min must be a whole number from 20 to 120",
                    page.rows().get(0).said());
            minutes.setText("50");
            minutes.postActionEvent();
            assertEquals("\u2713 Written and in force.", page.rows().get(0).said());
            ((JCheckBox) page.rows().get(1).field()).doClick();
            ((JComboBox<?>) page.rows().get(2).field()).setSelectedItem(new Preferences.Choice("light", "light"));
        });
        assertEquals(
                List.of(
                        "break.move_every_min = no",
                        "break.move_every_min = 50",
                        "break.notice = false",
                        "screen.theme = light"),
                preferences.written);
    }

    @Test
    void writesPainAndWordsIntoTheJournal() {
        Swing.run(() -> {
            JournalPage page = new JournalPage(texts, wishes::add, sources(SampleArchive.THREE_YEARS));
            page.show(SampleViews.sitting());
            String said = String.join("\n", said(page));
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

    private static void press(PictureView view, String key) {
        view.getActionMap().get(key).actionPerformed(new ActionEvent(view, 0, key));
    }

    private static JMenuItem item(JPopupMenu menu, String text) {
        for (Component part : menu.getComponents()) {
            if (part instanceof JMenuItem item && item.getText().equals(text)) {
                return item;
            }
        }
        throw new AssertionError("no item " + text);
    }

    private static List<String> descriptions(Component page) {
        return Swing.everything(page).stream()
                .filter(PictureView.class::isInstance)
                .map(c -> String.valueOf(c.getAccessibleContext().getAccessibleDescription()))
                .toList();
    }

    private static boolean isSeen(Component page, String words) {
        return Swing.everything(page).stream()
                .filter(c ->
                        c instanceof javax.swing.JLabel label && label.getText().equals(words))
                .allMatch(c -> isInFront(c, page));
    }

    private static boolean isInFront(Component part, Component page) {
        return part == page || (part.isVisible() && isInFront(part.getParent(), page));
    }

    private static List<String> labels(Component page) {
        return Swing.everything(page).stream()
                .filter(javax.swing.JLabel.class::isInstance)
                .map(c -> ((javax.swing.JLabel) c).getText())
                .toList();
    }

    private static List<String> said(Component page) {
        return Swing.everything(page).stream()
                .filter(Paragraph.class::isInstance)
                .map(c -> ((Paragraph) c).getText())
                .toList();
    }
}

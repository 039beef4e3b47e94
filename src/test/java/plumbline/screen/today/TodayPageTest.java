package plumbline.screen.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.event.ActionEvent;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.AbstractButton;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.coach.goal.Goal;
import plumbline.face.Wish;
import plumbline.posture.Posture;
import plumbline.screen.SampleViews;
import plumbline.screen.Swing;
import plumbline.screen.parts.PictureView;
import plumbline.screen.parts.Style;
import plumbline.screen.parts.Texts;
import plumbline.sitting.Amendment;
import plumbline.trend.day.Segment;
import plumbline.trend.day.Shade;

/** The page of a day, and what the wearer says of it. */
class TodayPageTest {

    private final List<Wish> wishes = new ArrayList<>();
    private final Texts texts = new Texts(Locale.UK);

    @BeforeEach
    void looks() {
        Swing.run(() -> Style.install(false));
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
                    .filter(view -> view.getActionMap().get("RIGHT") != null)
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
    void saysOfAPieceSinceWhenItIsKnown() {
        Segment piece = SampleViews.sitting().band().segments().get(1);
        Segment known =
                new Segment(piece.start(), piece.end(), Shade.STANDING, Optional.of(SampleViews.AT.minusSeconds(60)));
        Swing.run(() -> {
            TodayPage page = new TodayPage(texts, wishes::add, SampleViews.sources(Runnable::run));
            page.show(SampleViews.sitting());
            String head = ((JMenuItem) page.editor().menu(known).getComponent(0)).getText();
            assertTrue(head.contains("Standing, known since 15:29"), head);
        });
    }

    @Test
    void setsAGoalInAFewClicks() {
        Swing.run(() -> {
            JPopupMenu menu = new GoalMenu(texts, wishes::add).menu();
            item(menu, "50 % of my sitting in pieces under 40 min").doClick();
            item(menu, "No goal").doClick();
            TodayPage page = new TodayPage(texts, wishes::add, SampleViews.sources(Runnable::run));
            assertTrue(Swing.button(page, "My goal\u2026").isEnabled());
        });
        assertEquals(List.of(new Wish.SetOut(new Goal(50, Duration.ofMinutes(40))), new Wish.NoGoal()), wishes);
    }

    @Test
    void turnsToEarlierDaysAndBack() {
        Swing.run(() -> {
            TodayPage page = new TodayPage(texts, wishes::add, SampleViews.threeYears(Runnable::run));
            page.show(SampleViews.sitting());
            AbstractButton before = named(page, "The day before");
            AbstractButton after = named(page, "The day after");
            assertFalse(after.isEnabled());
            before.doClick();
            Swing.button(page, "Wednesday, 5 November 2025");
            assertTrue(after.isEnabled());
            assertTrue(isSeen(page, "Seated"), "a day that is over has its figures too");
            assertTrue(said(page).contains(" seated in "), said(page));
            before.doClick();
            Swing.button(page, "Back to today").doClick();
            Swing.button(page, "Thursday, 6 November 2025");
            assertFalse(after.isEnabled());
            assertFalse(Swing.button(page, "Back to today").isVisible(), "what cannot be used is not there");
        });
    }

    @Test
    void choosesAnyDayUpToTodayByACalendar() {
        Swing.run(() -> {
            List<LocalDate> chosen = new ArrayList<>();
            LocalDate today = LocalDate.of(2025, 11, 6);
            DayPicker picker = new DayPicker(texts, today, today, chosen::add);
            assertFalse(Swing.button(picker, "7").isEnabled(), "no day is over before it comes");
            Swing.button(picker, "3").doClick();
            named(picker, "The month before").doClick();
            Swing.button(picker, "31").doClick();
            assertEquals(List.of(LocalDate.of(2025, 11, 3), LocalDate.of(2025, 10, 31)), chosen);
        });
    }

    private static AbstractButton named(Component in, String name) {
        return Swing.everything(in).stream()
                .filter(AbstractButton.class::isInstance)
                .map(AbstractButton.class::cast)
                .filter(b -> name.equals(b.getAccessibleContext().getAccessibleName()))
                .findFirst()
                .orElseThrow();
    }

    private static String said(Component page) {
        return String.join(" ", Swing.said(page));
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

    private static boolean isSeen(Component page, String words) {
        return Swing.everything(page).stream()
                .filter(c ->
                        c instanceof javax.swing.JLabel label && label.getText().equals(words))
                .allMatch(c -> isInFront(c, page));
    }

    private static boolean isInFront(Component part, Component page) {
        return part == page || (part.isVisible() && isInFront(part.getParent(), page));
    }
}

package plumbline.screen.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.Container;
import java.awt.event.ActionEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JScrollBar;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.Test;
import plumbline.catalogue.CatalogueFiles;
import plumbline.stretch.Catalogue;
import plumbline.stretch.Feeling;
import plumbline.stretch.Sign;
import plumbline.stretch.Stretch;
import plumbline.stretch.StretchSettings.HoldTiming;
import plumbline.stretch.StretchSettings.Holding;
import plumbline.stretch.session.Session;
import plumbline.stretch.session.Session.Mode;
import plumbline.stretch.session.SessionPlan;

class SessionPanelTest {

    private static final Catalogue CATALOGUE = CatalogueFiles.load();
    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    private final List<String> told = new ArrayList<>();
    private Instant now = START;
    private SessionPanel panel = panel(Locale.ENGLISH);

    @Test
    void goesOnByTheClockAndShowsTheStepTheSideAndTheCount() {
        begin("figure-four");
        assertTrue(shown().contains("Lie down on your back and stand both feet on the ground."));
        passes(8 + 6 + 5);
        assertTrue(
                shown().containsAll(List.of(
                        "Right side",
                        "1 of 2",
                        "Stay at the first gentle pull deep in the right hip, before the lower back" + " moves.")),
                () -> shown().toString());
        passes(40);
        assertTrue(shown().contains("Left side"), () -> shown().toString());
    }

    @Test
    void worksByTheKeyboardAlone() {
        begin("seated-forward-bend");
        press("SPACE");
        assertEquals(Mode.PAUSED, mode());
        press("SPACE");
        press("RIGHT");
        press("RIGHT");
        assertEquals(2, session().index());
        press("LEFT");
        assertEquals(1, session().index());
        press("ESCAPE");
        assertEquals(Mode.ASKING, mode());
        press("SPACE");
        assertEquals(Mode.ASKING, mode());
        button("Nothing bad, I just want to stop").doClick();
        button("Close").doClick();
        assertEquals(List.of("ended seated-forward-bend [NOTHING]", "closed"), told);
    }

    @Test
    void asksWhatWasFeltAndShowsWhatItCallsFor() {
        begin("seated-rotation");
        press("ESCAPE");
        assertFalse(button("Show what to do").isEnabled());
        button("Weakness in the legs").doClick();
        button("Show what to do").doClick();
        assertTrue(
                shown().containsAll(List.of(
                        "Doctor, at once: Weakness of the legs",
                        "Talk to a doctor at once.",
                        "No more stretching for now. This is not medical advice.")),
                () -> shown().toString());
        assertEquals(List.of("ended seated-rotation [WEAK_LEGS]"), told);
        assertEquals(Optional.of(Set.of(Feeling.WEAK_LEGS)), session().end().map(Session.End::feelings));
    }

    @Test
    void goesOnAfterAStopThatWasNotMeant() {
        begin("seated-rotation");
        passes(3);
        press("ESCAPE");
        now = now.plusSeconds(60);
        button("Go on with the stretch").doClick();
        assertEquals(Mode.RUNNING, mode());
        assertEquals(Duration.ofSeconds(2), session().left(now));
    }

    @Test
    void showsTheStopLineAtEveryMomentAndAllSignsOnOneKey() {
        String line = "Stop at sharp or sudden pain, at pain that grows, at numbness or tingling.";
        begin("seated-rotation");
        for (String key : List.of("RIGHT", "SPACE", "F1", "F1", "ESCAPE")) {
            assertTrue(shown().contains(line), key);
            press(key);
        }
        button("Nothing bad, I just want to stop").doClick();
        assertTrue(shown().contains(line));
        press("F1");
        for (Sign sign : CATALOGUE.signs()) {
            assertTrue(
                    shown().stream().anyMatch(text -> text.endsWith(sign.sign().english())), sign.id());
        }
    }

    @Test
    void pausesWhileTheSignsAreRead() {
        begin("seated-rotation");
        press("F1");
        assertEquals(Mode.PAUSED, mode());
        press("F1");
        assertEquals(Mode.PAUSED, mode());
    }

    @Test
    void isSilentUnlessSoundsAreWanted() {
        begin("seated-rotation");
        passes(20);
        assertEquals(List.of(), told);
        button("Sounds").doClick();
        passes(35);
        assertEquals(List.of("cue HOLD_BEGINS", "cue HOLD_ENDS", "cue OTHER_SIDE", "cue HOLD_BEGINS"), told);
    }

    @Test
    void countsAHoldInBreathsWhereThatIsSet() {
        Holding base = Holding.DEFAULT;
        Holding breaths = new Holding(
                base.level(), base.custom(), HoldTiming.THREE_BREATHS, base.rotation(), base.catCow(), 2, 3);
        panel.begin(SessionPlan.of(stretch("seated-forward-bend"), breaths, false));
        passes(12 + 7);
        assertTrue(names().contains("Breath 2 of 3, 11 seconds left"), () -> names().toString());
    }

    @Test
    void hasANameForEverythingTheKeyboardReaches() {
        begin("seated-rotation");
        List<JComponent> reached = all(panel).stream()
                .filter(each -> (each instanceof AbstractButton && !(each.getParent() instanceof JScrollBar))
                        || each.equals(panel))
                .toList();
        assertTrue(reached.size() > 12, () -> "only " + reached.size());
        for (JComponent each : reached) {
            String name = each.getAccessibleContext().getAccessibleName();
            assertFalse(name == null || name.isBlank(), () -> "no name: " + each);
        }
        assertTrue(names().stream().anyMatch(name -> name.startsWith("Drawing of a person: Sit tall")));
        assertTrue(names().contains("Move, 5 seconds left"));
    }

    @Test
    void speaksGerman() {
        panel = panel(Locale.GERMANY);
        begin("figure-four");
        passes(20);
        assertTrue(
                shown().containsAll(List.of("Rechte Seite", "1 von 2", "Vierer im Liegen")), () -> shown().toString());
    }

    @Test
    void neverHidesAnEnglishWearersWordsBehindTheSystemsLanguage() {
        Locale system = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertEquals("Paused", new SessionWords(Locale.ENGLISH).say("paused"));
        } finally {
            Locale.setDefault(system);
        }
    }

    private SessionPanel panel(Locale locale) {
        return new SessionPanel(CATALOGUE, locale, () -> now, new SessionPanel.Listener() {
            @Override
            public void ended(Stretch stretch, Session.End end) {
                told.add("ended " + stretch.id() + " " + end.feelings());
            }

            @Override
            public void closed() {
                told.add("closed");
            }

            @Override
            public void cue(SessionCue cue) {
                told.add("cue " + cue);
            }
        });
    }

    private void begin(String id) {
        panel.begin(SessionPlan.of(stretch(id), Holding.DEFAULT, false));
    }

    private static Stretch stretch(String id) {
        return (Stretch) CATALOGUE.find(id).orElseThrow();
    }

    private void passes(int seconds) {
        for (int i = 0; i < seconds; i++) {
            now = now.plusSeconds(1);
            panel.tick();
        }
    }

    private void press(String key) {
        Object binding =
                panel.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).get(KeyStroke.getKeyStroke(key));
        panel.getActionMap().get(binding).actionPerformed(new ActionEvent(panel, ActionEvent.ACTION_PERFORMED, key));
    }

    private Session session() {
        return panel.session().orElseThrow();
    }

    private Mode mode() {
        return session().mode();
    }

    private AbstractButton button(String text) {
        return all(panel).stream()
                .filter(AbstractButton.class::isInstance)
                .map(AbstractButton.class::cast)
                .filter(each -> text.equals(each.getText()) && isShown(each))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button \"" + text + "\""));
    }

    /** The texts that can be seen. */
    private List<String> shown() {
        return all(panel).stream()
                .filter(each -> each instanceof SessionText && isShown(each))
                .map(each -> ((SessionText) each).getText())
                .toList();
    }

    private List<String> names() {
        return all(panel).stream()
                .map(each -> String.valueOf(each.getAccessibleContext().getAccessibleName()))
                .toList();
    }

    private static boolean isShown(Component component) {
        for (Component each = component; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static List<JComponent> all(Container root) {
        List<JComponent> all = new ArrayList<>();
        if (root instanceof JComponent component) {
            all.add(component);
        }
        for (Component each : root.getComponents()) {
            if (each instanceof Container container) {
                all.addAll(all(container));
            }
        }
        return all;
    }
}

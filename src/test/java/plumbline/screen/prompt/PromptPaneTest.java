package plumbline.screen.prompt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.swing.AbstractButton;
import javax.swing.JLabel;
import javax.swing.JProgressBar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.coach.Advice;
import plumbline.coach.Answer;
import plumbline.coach.Outcome;
import plumbline.face.View;
import plumbline.screen.Languages;
import plumbline.screen.SampleViews;
import plumbline.screen.Swing;
import plumbline.screen.parts.Paragraph;
import plumbline.screen.parts.Style;
import plumbline.screen.parts.Texts;

class PromptPaneTest {

    private final List<Answer> answers = new ArrayList<>();
    private final List<String> guided = new ArrayList<>();
    private final AtomicInteger resized = new AtomicInteger();

    @BeforeEach
    void looks() {
        Swing.run(() -> Style.install(false));
    }

    @Test
    void asksAndOffersAStretchAndAlwaysSaysWhenToStop() {
        List<String> said = said(pane(Locale.UK, SampleViews.call(0, Optional.empty())));
        assertTrue(
                said.contains(
                        "You have been sitting for 1 h 02 min. Stand up and walk about for 2 min; five minutes would do"
                                + " even better."),
                said::toString);
        assertTrue(said.contains("And, if you like: Seated rotation"), said::toString);
        assertTrue(said.stream().anyMatch(s -> s.startsWith("Sit tall, feet flat")), said::toString);
        assertTrue(said.stream().anyMatch(s -> s.startsWith("Ease off at once")), said::toString);
    }

    @Test
    void followsTheBreakLive() {
        PromptPane pane = pane(Locale.UK, SampleViews.call(40, Optional.empty()));
        assertTrue(said(pane).contains("On your feet: 40 s of 2 min"));
        JProgressBar bar = Swing.everything(pane).stream()
                .filter(JProgressBar.class::isInstance)
                .map(JProgressBar.class::cast)
                .findFirst()
                .orElseThrow();
        assertEquals(333, bar.getValue());
        assertEquals("On your feet: 40 s of 2 min", bar.getAccessibleContext().getAccessibleName());
    }

    @Test
    void handsOverEveryAnswer() {
        PromptPane pane = pane(Locale.UK, SampleViews.call(0, Optional.empty()));
        Swing.run(() -> {
            for (String text : List.of("I did it", "Skip", "5 min", "10 min", "15 min")) {
                Swing.button(pane, text).doClick();
            }
        });
        assertEquals(
                List.of(
                        new Answer.Done(),
                        new Answer.Skip(""),
                        new Answer.Snooze(Duration.ofMinutes(5)),
                        new Answer.Snooze(Duration.ofMinutes(10)),
                        new Answer.Snooze(Duration.ofMinutes(15))),
                answers);
    }

    @Test
    void leadsThroughTheStretchThatItOffers() {
        PromptPane pane = pane(Locale.UK, SampleViews.call(0, Optional.empty()));
        Swing.run(() -> Swing.button(pane, "Guide me").doClick());
        assertEquals(List.of("seated-rotation"), guided);
        assertEquals(List.of(), answers);
    }

    @Test
    void opensTheRedFlagsAtTheirButton() {
        PromptPane pane = pane(Locale.UK, SampleViews.call(0, Optional.empty()));
        assertFalse(isSeen(pane, "bladder"));
        Swing.run(() -> Swing.button(pane, "Red flags").doClick());
        assertTrue(isSeen(pane, "bladder"));
        assertEquals(1, resized.get());
    }

    @Test
    void offersNoSnoozeOnceItWasPutOffOftenEnough() {
        View.Call open = SampleViews.call(0, Optional.empty());
        View.Call last = new View.Call(
                open.askedAt(),
                open.seated(),
                open.stretchId(),
                open.stretch(),
                open.firstStep(),
                open.led(),
                open.stage(),
                open.waiting(),
                open.upright(),
                open.asked(),
                3,
                false,
                Optional.empty());
        PromptPane pane = pane(Locale.UK, last);
        assertFalse(Swing.onEventThread(() -> Swing.button(pane, "5 min").isVisible()));
        assertTrue(said(pane).contains("This break has been put off often enough."));
        assertTrue(isSeen(pane, "Put off 3 times so far."));
    }

    @Test
    void asksWhoSatDownAgainWhetherThatWasAllWithOneClickToLetItBe() {
        View.Call call = SampleViews.call(53, Optional.empty());
        View.Call again = new View.Call(
                call.askedAt(),
                call.seated(),
                call.stretchId(),
                call.stretch(),
                call.firstStep(),
                call.led(),
                Advice.Stage.SEATED_AGAIN,
                call.waiting(),
                call.upright(),
                call.asked(),
                call.snoozes(),
                call.maySnooze(),
                call.ended());
        PromptPane pane = pane(Locale.UK, call);
        Swing.run(() -> pane.show(again));
        assertTrue(said(pane).stream().anyMatch(s -> s.contains("53 s of 2 min: is that all for now?")));
        Swing.run(() -> Swing.button(pane, "That is all for now").doClick());
        assertEquals(List.of(new Answer.LetItBe()), answers);
    }

    @Test
    void saysInALineHowItEnded() {
        for (Locale locale : Languages.all()) {
            for (Outcome outcome : Outcome.values()) {
                List<String> said = said(pane(locale, SampleViews.call(120, Optional.of(outcome))));
                assertEquals(1, said.size(), said.toString());
                assertFalse(said.get(0).isBlank());
            }
        }
        assertEquals(
                List.of("Break taken: 2 min on your feet. Well done."),
                said(pane(Locale.UK, SampleViews.call(120, Optional.of(Outcome.TAKEN)))));
    }

    @Test
    void namesEveryButtonAndCutsNoWord() {
        for (Locale locale : Languages.all()) {
            PromptPane pane = pane(locale, SampleViews.call(0, Optional.empty()));
            Swing.run(() -> {
                pane.openFlags();
                Swing.layOut(pane, pane.getPreferredSize().width, pane.getPreferredSize().height);
                for (Component part : Swing.everything(pane)) {
                    if (part instanceof AbstractButton button) {
                        assertFalse(button.getAccessibleContext()
                                .getAccessibleName()
                                .isBlank());
                        assertTrue(button.getPreferredSize().width <= button.getWidth(), button.getText());
                    }
                    if (part instanceof JLabel label) {
                        assertTrue(label.getPreferredSize().width <= label.getWidth(), label.getText());
                    }
                    if (part instanceof Paragraph text) {
                        assertTrue(text.getPreferredSize().height <= text.getHeight() + 1, text.getText());
                    }
                }
            });
        }
    }

    private PromptPane pane(Locale locale, View.Call call) {
        return Swing.onEventThread(() -> {
            PromptPane pane = new PromptPane(new Texts(locale), answers::add, guided::add, resized::incrementAndGet);
            pane.show(call);
            return pane;
        });
    }

    private static boolean isSeen(PromptPane pane, String words) {
        return said(pane).stream().anyMatch(s -> s.contains(words));
    }

    private static List<String> said(PromptPane pane) {
        return Swing.onEventThread(() -> {
            List<String> said = new ArrayList<>();
            for (Component part : Swing.everything(pane)) {
                if (part instanceof JLabel label && label.isVisible()) {
                    said.add(label.getText());
                } else if (part instanceof Paragraph text && text.isVisible()) {
                    said.add(text.getText());
                }
            }
            return said;
        });
    }
}

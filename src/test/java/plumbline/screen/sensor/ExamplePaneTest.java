package plumbline.screen.sensor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.swing.AbstractButton;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.Test;
import plumbline.face.Link;
import plumbline.face.Wish;
import plumbline.screen.SampleViews;
import plumbline.screen.Swing;
import plumbline.screen.parts.Texts;
import plumbline.sensor.Saying;
import plumbline.sensor.text.example.Glimpse;
import plumbline.sensor.text.example.Hitch;
import plumbline.sensor.text.example.Pose;

class ExamplePaneTest {

    private final List<Wish> wishes = new ArrayList<>();

    @Test
    void leadsThroughAnExampleWhereWhatComesIsNoKnownSensor() {
        Swing.run(() -> {
            ExamplePane pane = new ExamplePane(new Texts(Locale.UK), wishes::add);
            pane.show(SampleViews.sitting());
            assertFalse(pane.isVisible());
            pane.show(
                    SampleViews.linked(SampleViews.sitting(), new Link(Link.State.GARBLED, "COM3", Optional.empty())));
            assertTrue(pane.isVisible());
            buttons(pane).get(0).doClick();
            assertEquals(List.of(new Wish.ShowByExample()), wishes);
            assertTrue(said(pane).contains("1 of 4: lay the sensor level"), "at once");
            pane.show(SampleViews.linked(SampleViews.sitting(), SampleViews.byExample(Pose.FORWARD, false)));
            assertFalse(buttons(pane).get(0).isVisible());
            String said = said(pane);
            assertTrue(said.contains("2 of 4: tip it forward"), said);
            assertTrue(said.contains("0.949;0.118\n0.951;0.120\n#1: 0.951 \u2190 changes\n#2: 0.120"), said);
        });
    }

    @Test
    void theWearerCanCancelIt() {
        Swing.run(() -> {
            ExamplePane pane = new ExamplePane(new Texts(Locale.UK), wishes::add);
            pane.show(SampleViews.linked(SampleViews.sitting(), SampleViews.byExample(Pose.LEVEL, false)));
            assertEquals("Cancel", buttons(pane).get(1).getText());
            buttons(pane).get(1).doClick();
            assertEquals(List.of(new Wish.StopExample()), wishes);
        });
    }

    @Test
    void whatCameOfItStaysUntilItIsPutAway() {
        Swing.run(() -> {
            ExamplePane pane = new ExamplePane(new Texts(Locale.UK), wishes::add);
            pane.show(SampleViews.linked(SampleViews.sitting(), SampleViews.byExample(Pose.LEFT, true)));
            Saying learnt = Saying.of("example.learnt", "Learnt: %s.", "ax, ay, az");
            pane.show(
                    SampleViews.linked(SampleViews.sitting(), new Link(Link.State.SEARCHING, "", Optional.of(learnt))));
            pane.show(SampleViews.sitting());
            assertTrue(pane.isVisible());
            assertTrue(said(pane).contains("Learnt"), said(pane));
            buttons(pane).get(1).doClick();
            assertFalse(pane.isVisible());
        });
    }

    @Test
    void saysWhatIsWaitedForWhereItIsStuck() {
        Swing.run(() -> {
            ExamplePane pane = new ExamplePane(new Texts(Locale.UK), wishes::add);
            Link link = SampleViews.byExample(Pose.LEVEL, false);
            Glimpse glimpse = link.example().orElseThrow();
            for (Hitch hitch : Hitch.values()) {
                Glimpse stuck = new Glimpse(
                        glimpse.pose(), Optional.of(hitch), Optional.empty(), glimpse.lines(), glimpse.columns());
                pane.show(SampleViews.linked(
                        SampleViews.sitting(),
                        new Link(link.state(), link.source(), link.advice(), List.of(), Optional.of(stuck))));
                assertTrue(said(pane).contains(new Texts(Locale.UK).text("example.hitch." + hitch)), said(pane));
            }
        });
    }

    private static String said(Component in) {
        return Swing.everything(in).stream()
                .filter(JTextComponent.class::isInstance)
                .filter(Component::isVisible)
                .map(words -> ((JTextComponent) words).getText())
                .collect(Collectors.joining("\n"));
    }

    private static List<AbstractButton> buttons(Component in) {
        return Swing.everything(in).stream()
                .filter(AbstractButton.class::isInstance)
                .map(AbstractButton.class::cast)
                .toList();
    }
}

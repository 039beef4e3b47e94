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
            buttons(pane).forEach(AbstractButton::doClick);
            assertEquals(List.of(new Wish.ShowByExample()), wishes);
            pane.show(SampleViews.linked(SampleViews.sitting(), SampleViews.byExample(Pose.FORWARD, false)));
            assertFalse(buttons(pane).get(0).isVisible());
            String said = Swing.everything(pane).stream()
                    .filter(JTextComponent.class::isInstance)
                    .map(words -> ((JTextComponent) words).getText())
                    .collect(Collectors.joining("\n"));
            assertTrue(said.contains("2 of 3: tip it forward"), said);
            assertTrue(said.contains("0.951;0.120\n#1: 0.951 \u2190 changes\n#2: 0.120"), said);
        });
    }

    private static List<AbstractButton> buttons(Component in) {
        return Swing.everything(in).stream()
                .filter(AbstractButton.class::isInstance)
                .map(AbstractButton.class::cast)
                .toList();
    }
}

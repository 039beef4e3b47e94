package plumbline.screen.sensor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import javax.swing.JLabel;
import org.junit.jupiter.api.Test;
import plumbline.face.Link;
import plumbline.face.View;
import plumbline.screen.SampleViews;
import plumbline.screen.Swing;
import plumbline.screen.parts.Texts;
import plumbline.sensor.Stranger;

class SensorPageTest {

    private static final String COUNTED = "Bytes that made no sense";

    @Test
    void countsNoBytesAsGoodWhereNothingIsRead() {
        Swing.run(() -> {
            SensorPage page = new SensorPage(new Texts(Locale.UK), wish -> {});
            Link refused = new Link(
                    Link.State.GARBLED,
                    "COM3",
                    Optional.of(Stranger.UNCLEAR_COLUMNS.saying()),
                    List.of(),
                    Optional.empty());
            View none = SampleViews.linked(SampleViews.nothing(), refused);
            View.Sense sense = new View.Sense("", OptionalDouble.empty(), 0, 0, 0);
            View view = new View(
                    none.zone(),
                    none.now(),
                    none.band(),
                    none.trend(),
                    none.call(),
                    none.nudge(),
                    none.notice(),
                    sense,
                    none.calibration(),
                    none.watching());
            page.show(view);
            List<String> said = Swing.everything(page).stream()
                    .filter(JLabel.class::isInstance)
                    .map(label -> ((JLabel) label).getText())
                    .toList();
            assertTrue(said.contains(COUNTED), said.toString());
            assertTrue(said.get(said.indexOf(COUNTED) + 1).contains("nothing is read"), said.toString());
        });
    }
}

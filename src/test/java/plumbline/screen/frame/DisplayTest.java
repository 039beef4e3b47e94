package plumbline.screen.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import plumbline.lab.VirtualDisplay;
import plumbline.screen.ChildJvm;

@EnabledOnOs(OS.LINUX)
class DisplayTest {

    private static final String PROBE = "plumbline.screen.frame.DisplayProbe";

    @Test
    void touchesNothingOfAwtWhereNoDisplayIsNamed() throws IOException, InterruptedException {
        ChildJvm.Ended ended = ChildJvm.run(Map.of(), List.of("-Xlog:class+load:stdout"), PROBE);
        assertTrue(ended.lines().contains("present false"));
        assertTrue(
                ended.lines().stream().anyMatch(l -> l.contains("plumbline.screen.frame.Display ")),
                "classes are logged");
        assertEquals(
                List.of(),
                ended.lines().stream()
                        .filter(l -> l.contains(" java.awt.") || l.contains(" javax.swing.") || l.contains(" sun.awt."))
                        .toList());
    }

    @Test
    void seesThatADisplayIsDead() throws IOException, InterruptedException {
        ChildJvm.Ended ended = ChildJvm.run(Map.of("DISPLAY", ":64123"), List.of(), PROBE);
        assertEquals(List.of("present false"), ended.lines());
    }

    @Test
    void believesTheHeadlessProperty() throws IOException, InterruptedException {
        ChildJvm.Ended ended = ChildJvm.run(Map.of("DISPLAY", ":64123"), List.of("-Djava.awt.headless=true"), PROBE);
        assertEquals(List.of("present false"), ended.lines());
    }

    @Test
    void seesALiveDisplay() throws IOException, InterruptedException {
        try (VirtualDisplay display = VirtualDisplay.start()) {
            ChildJvm.Ended ended = ChildJvm.run(Map.of("DISPLAY", display.name()), List.of(), PROBE);
            assertEquals(List.of("present true"), ended.lines());
        }
    }
}

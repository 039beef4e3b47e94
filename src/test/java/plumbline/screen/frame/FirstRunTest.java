package plumbline.screen.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.lab.VirtualDisplay;
import plumbline.screen.ChildJvm;

/** The whole first run in a real window, with samples of a pretend wearer and the time of these samples. */
class FirstRunTest {

    /** Issue 6: done in three minutes. */
    private static final long THREE_MINUTES_S = 180;

    @TempDir
    private Path home;

    @Test
    void isWalkedThroughByKeyboardAloneWithinThreeMinutes() throws IOException, InterruptedException {
        try (VirtualDisplay display = VirtualDisplay.start()) {
            ChildJvm.Ended ended = ChildJvm.run(
                    Map.of("DISPLAY", display.name()),
                    List.of(),
                    "plumbline.screen.frame.FirstRunWalk",
                    home.resolve("home").toString());
            assertEquals(
                    List.of(
                            "1 of 4: Find your sensor: Enter on Continue",
                            "2 of 4: Wear it: Enter on Continue",
                            "Part 1 of 3: Sit tall: Enter on Start",
                            "Part 2 of 3: Sit slumped: Enter on Start",
                            "Part 3 of 3: Walk ten steps: Enter on Start",
                            "Done: Enter on Continue",
                            "4 of 4: Five questions first: Enter on Begin",
                            "says The back moved",
                            "span kept true",
                            "answers [[wearer], no_floor = false, hip_replacement = true, ask_first = false,"
                                    + " [schedule], hours = \"09:00-17:30\", [break], move_every_min = 60]"),
                    ended.lines().stream().filter(l -> !l.startsWith("seconds")).toList());
            long seconds = seconds(ended);
            assertTrue(seconds > 60 && seconds <= THREE_MINUTES_S, seconds + " s of samples");
        }
    }

    private static long seconds(ChildJvm.Ended ended) {
        Optional<String> line =
                ended.lines().stream().filter(l -> l.startsWith("seconds")).findFirst();
        return Long.parseLong(line.orElseThrow().substring("seconds ".length()));
    }
}

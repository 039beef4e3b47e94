package plumbline.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.history.reading.HistoryReader;
import plumbline.sitting.Amendment;
import plumbline.sitting.Break;
import plumbline.sitting.Epoch;

class CrashTest {

    @TempDir
    private Path top;

    private Path directory = Path.of("");

    @Test
    void losesNothingThatWasAcceptedWhenKilledAtAnyMoment() throws Exception {
        directory = top.resolve("history");
        kill(10, 20260302);
    }

    @Test
    @Tag("long")
    void losesNothingThatWasAcceptedInFiveHundredKills() throws Exception {
        // A history of half a million rows takes its time to open; ten of them are as good.
        for (int history = 0; history < 10; history++) {
            directory = top.resolve("history-" + history);
            kill(50, 20260303 + history);
        }
    }

    private void kill(int rounds, long seed) throws Exception {
        Invented invented = new Invented(seed);
        int written = 0;
        int unsaid = 0;
        for (int round = 1; round <= rounds; round++) {
            int acknowledged = writeAndKill(written, invented.number(120));
            String label = "seed " + seed + ", round " + round + ", acknowledged " + acknowledged;
            int kept = keptInOrder(Math.max(0, written - 1), label);
            assertTrue(kept > acknowledged, label + ", kept only " + kept);
            assertTrue(kept > written, label + ": nothing was written");
            Histories.assertSound(directory);
            unsaid += kept - 1 - acknowledged;
            written = kept;
        }
        assertEquals(written, keptInOrder(0, "all of them"));
        System.out.println("kill -9: " + rounds + " kills, " + written + " units written and kept, none lost that was"
                + " accepted, " + unsaid + " of them not even acknowledged");
    }

    /** Lets a child write until it has said so many numbers, and kills it while it goes on; returns its last word. */
    private int writeAndKill(int first, int words) throws IOException, InterruptedException {
        Process child = Child.start(directory, "write", Integer.toString(first));
        int last = first - 1;
        try (BufferedReader said = Child.words(child)) {
            assertEquals("ready", said.readLine());
            int count = 0;
            for (String word = said.readLine(); word != null; word = said.readLine()) {
                last = Integer.parseInt(word);
                if (count++ == words) {
                    // Process.destroyForcibly would close the pipe before the last word.
                    child.toHandle().destroyForcibly();
                }
            }
        } finally {
            child.destroyForcibly();
        }
        assertEquals(137, child.waitFor(), "128 + SIGKILL");
        return last;
    }

    /** How many there are, all of them whole and in order from this one on. */
    private int keptInOrder(int from, String label) throws IOException {
        try (History history = Histories.ready(directory);
                HistoryReader reader = history.reader()) {
            Instant start = Child.START.plusSeconds(10L * from);
            List<Epoch> epochs = reader.epochs(start, Child.START.plusSeconds(100_000_000));
            List<Break> breaks = reader.breaks(start, Child.START.plusSeconds(100_000_000));
            List<Amendment> amendments = reader.amendments(start, Child.START.plusSeconds(100_000_000));
            int end = from + epochs.size();
            assertEquals(IntStream.range(from, end).mapToObj(Child::epoch).toList(), epochs, label);
            assertEquals(IntStream.range(from, end).mapToObj(Child::pause).toList(), breaks, label);
            assertEquals(
                    IntStream.range(from, end)
                            .filter(Child::isAmended)
                            .mapToObj(Child::amendment)
                            .toList(),
                    amendments,
                    label);
            return end;
        }
    }
}

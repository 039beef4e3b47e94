package plumbline.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.history.reading.HistoryReader;
import plumbline.sitting.Break;
import plumbline.sitting.Epoch;

class CrashTest {

    private static final int ROUNDS = 12;

    @TempDir
    private Path directory;

    @Test
    void losesNoAcknowledgedRowWhenKilledAtAnyMoment() throws Exception {
        long seed = 20260302;
        Invented invented = new Invented(seed);
        int written = 0;
        for (int round = 1; round <= ROUNDS; round++) {
            int acknowledged = writeAndKill(written, invented.number(120));
            String label = "seed " + seed + ", round " + round + ", acknowledged " + acknowledged;
            int kept = keptInOrder(label);
            assertTrue(kept > acknowledged, label + ", kept only " + kept);
            assertTrue(kept > written, label + ": nothing was written");
            Histories.assertSound(directory);
            written = kept;
        }
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

    /** How many there are, all of them whole and in order from the first on. */
    private int keptInOrder(String label) throws IOException {
        try (History history = Histories.ready(directory);
                HistoryReader reader = history.reader()) {
            List<Epoch> epochs = reader.epochs(Child.START, Child.START.plusSeconds(100_000_000));
            List<Break> breaks = reader.breaks(Child.START, Child.START.plusSeconds(100_000_000));
            int count = epochs.size();
            assertEquals(IntStream.range(0, count).mapToObj(Child::epoch).toList(), epochs, label);
            assertEquals(IntStream.range(0, count).mapToObj(Child::pause).toList(), breaks, label);
            return count;
        }
    }
}

package plumbline.history.mending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static plumbline.history.Histories.NOW;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.history.Histories;
import plumbline.history.History;
import plumbline.history.Invented;
import plumbline.history.Opened;
import plumbline.history.Told;
import plumbline.history.reading.HistoryReader;
import plumbline.history.writing.Entry;
import plumbline.sitting.Epoch;

/** One page of 4,096 bytes, anywhere in the file, becomes noise: at rest, and while Plumbline is running. */
class NoiseTest {

    /** A page of epochs holds some 190 of them; the branch above them is found past. */
    private static final int ONE_PAGE_OF_EPOCHS = 240;

    @TempDir
    private Path directory;

    private final ThreeDays days = new ThreeDays(11);

    private record Tally(int rounds, int mended, int unharmed, int epochsLost) {
        Tally plus(boolean wasMended, int lost) {
            return new Tally(
                    rounds + 1, mended + (wasMended ? 1 : 0), unharmed + (wasMended ? 0 : 1), epochsLost + lost);
        }
    }

    @Test
    void atRestIsMendedAndNeverLocksTheWearerOut() throws Exception {
        atRest(4);
    }

    @Test
    void whileRunningIsMendedAndNothingThatComesAfterwardsIsLost() throws Exception {
        whileRunning(4);
    }

    @Test
    @Tag("long")
    void atRestAnywhereIsMended() throws Exception {
        atRest(200);
    }

    @Test
    @Tag("long")
    void whileRunningAnywhereIsMended() throws Exception {
        whileRunning(200);
    }

    private void atRest(int rounds) throws Exception {
        days.write(directory);
        byte[] sound = Files.readAllBytes(Histories.database(directory));
        Tally tally = new Tally(0, 0, 0, 0);
        for (int round = 0; round < rounds; round++) {
            begin(sound);
            String label = "round " + round + ", " + noise(new Invented(round), sound.length);
            Opened.Ready opened = opened(label);
            boolean mended = opened.notice().isPresent();
            try (HistoryReader reader = opened.history().reader()) {
                reader.epochs(ThreeDays.START, NOW);
                reader.bouts(ThreeDays.START, NOW);
            } catch (IOException e) {
                // Met while reading: whoever is running mends it within a minute.
                assertTrue(opened.history().writer().commit(), label);
                mended = true;
            }
            tally = tally.plus(mended, lost(opened.history(), label));
            opened.history().close();
            Histories.assertSound(directory);
            assertEquals(mended ? 1 : 0, setAside(), label);
        }
        System.out.println("noise at rest: " + tally);
    }

    private void whileRunning(int rounds) throws Exception {
        days.write(directory);
        byte[] sound = Files.readAllBytes(Histories.database(directory));
        Tally tally = new Tally(0, 0, 0, 0);
        for (int round = 0; round < rounds; round++) {
            begin(sound);
            Invented invented = new Invented(1000 + round);
            History history = opened("round " + round).history();
            Epoch before = invented.epoch(NOW.minusSeconds(20));
            Epoch after = invented.epoch(NOW.minusSeconds(10));
            Histories.write(history, List.of(new Entry.Measured(before)));
            String label = "round " + round + ", " + noise(invented, sound.length);
            try (HistoryReader reader = history.reader()) {
                reader.epochs(ThreeDays.START, NOW);
                reader.bouts(ThreeDays.START, NOW);
            } catch (IOException e) {
                assertTrue(String.valueOf(e.getMessage()).contains("damaged"), label);
            }
            assertTrue(history.writer().offer(List.of(new Entry.Measured(after))), label);
            assertTrue(history.writer().commit(), label);
            history.close();
            Opened.Ready again = opened(label);
            tally = tally.plus(setAside() > 0, lost(again.history(), label));
            try (HistoryReader reader = again.history().reader()) {
                assertEquals(List.of(after), reader.epochs(after.start(), NOW), label);
            }
            again.history().close();
            Histories.assertSound(directory);
        }
        System.out.println("noise while running: " + tally);
    }

    private Opened.Ready opened(String label) {
        return assertInstanceOf(Opened.Ready.class, History.open(directory, Histories.CLOCK, new Told()), label);
    }

    /** How many epochs of the three days are gone; all others are as they were, and all bouts and sums are there. */
    private int lost(History history, String label) throws IOException {
        try (HistoryReader reader = history.reader()) {
            List<Epoch> kept = reader.epochs(ThreeDays.START, NOW.minusSeconds(100));
            Set<Epoch> all = new HashSet<>(days.epochs());
            assertTrue(all.containsAll(kept), label + ": nothing invented");
            int lost = all.size() - kept.size();
            assertTrue(lost <= ONE_PAGE_OF_EPOCHS, label + ": lost " + lost);
            return lost;
        }
    }

    private void begin(byte[] sound) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(f -> !f.getFileName().toString().equals("history.outline"))
                    .collect(Collectors.toList())) {
                Files.delete(file);
            }
        }
        Files.write(Histories.database(directory), sound);
    }

    /** Returns what was done. */
    private String noise(Invented invented, int size) throws IOException {
        byte[] noise = new byte[ThreeDays.PAGE];
        invented.bytes(noise);
        int page = 1 + invented.number(size / ThreeDays.PAGE);
        ThreeDays.scribble(Histories.database(directory), page, 0, noise);
        return "page " + page;
    }

    private long setAside() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(f -> f.getFileName().toString().startsWith("history-damaged-"))
                    .filter(f -> f.toString().endsWith(".db"))
                    .count();
        }
    }
}

package plumbline.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.history.file.Connections;
import plumbline.history.file.HistoryFiles;
import plumbline.history.file.Obstacle;
import plumbline.history.mending.ThreeDays;
import plumbline.history.reading.HistoryReader;
import plumbline.history.writing.Entry;
import plumbline.history.writing.Health;
import plumbline.sitting.Epoch;

/** A run begins at once, whatever is in the way of its history. */
class LaterTest {

    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

    @TempDir
    private Path directory;

    private final Told told = new Told();

    @Test
    void isReadyAtOnceWhereNothingIsInTheWay() throws Exception {
        Opened.Ready ready = assertInstanceOf(Opened.Ready.class, History.begin(directory, Histories.CLOCK, told));
        ready.history().close();
        assertEquals(List.of(), told.all());
    }

    @Test
    void waitsForAProgramThatHoldsTheHistorySaysWhichAndKeepsWhatComes() throws Exception {
        Histories.ready(directory).close();
        Epoch epoch = new Invented(1).epoch(START);
        Process other = Child.start(directory, "hold");
        try (BufferedReader words = Child.words(other)) {
            assertEquals("held", words.readLine());
            Opened.Later later = assertInstanceOf(Opened.Later.class, History.begin(directory, Histories.CLOCK, told));
            String who = Files.exists(Path.of("/proc/locks")) ? ": java, process " + other.pid() : "";
            assertEquals(
                    "The history cannot be opened yet: another program is using it" + who
                            + ". What is measured is kept beside it until then.",
                    later.saying().sentence());
            try (History history = later.history()) {
                assertTrue(history.writer().offer(List.of(new Entry.Measured(epoch))));
                assertFalse(history.writer().commit());
                assertEquals(
                        "The history cannot be written: another program is using it" + who
                                + ". What was measured is kept beside it and tried again every minute.",
                        told.all().get(0).sentence());
                other.destroyForcibly().waitFor();
                Thread writer = new Thread(history.writer());
                writer.start();
                awaitOpen(history);
                try (HistoryReader reader = history.reader()) {
                    assertEquals(List.of(epoch), reader.epochs(START, START.plusSeconds(10)));
                }
                history.writer().stop();
                writer.join();
            }
        } finally {
            other.destroyForcibly();
        }
        Histories.assertSound(directory);
    }

    @Test
    void keepsWhatComesWhileItIsBeingMended() throws Exception {
        ThreeDays days = new ThreeDays(3);
        days.write(directory);
        byte[] noise = new byte[ThreeDays.PAGE];
        new Invented(2).bytes(noise);
        try (Connection connection = Connections.reading(Histories.database(directory))) {
            long root = Connections.number(connection, "SELECT rootpage FROM sqlite_schema WHERE name = 'bouts'");
            ThreeDays.scribble(Histories.database(directory), (int) root, 0, noise);
        }
        Opened.Later later = assertInstanceOf(Opened.Later.class, History.begin(directory, Histories.CLOCK, told));
        Epoch epoch = new Invented(1).epoch(START);
        try (History history = later.history()) {
            assertTrue(history.writer().offer(List.of(new Entry.Measured(epoch))));
            Thread writer = new Thread(history.writer());
            writer.start();
            awaitOpen(history);
            history.writer().stop();
            writer.join();
            try (HistoryReader reader = history.reader()) {
                assertEquals(List.of(epoch), reader.epochs(START, START.plusSeconds(10)));
                assertEquals(days.epochs(), reader.epochs(ThreeDays.START, START));
            }
        }
        List<String> words = told.all().stream().map(Health::sentence).toList();
        assertEquals(
                "The history is damaged. What can be read of it is being saved, which may take some minutes; to end"
                        + " Plumbline meanwhile harms nothing, the next start begins again.",
                words.get(0));
        assertTrue(
                words.stream().anyMatch(w -> w.equals("The history is being saved: about 50 % is done.")), "" + words);
        assertTrue(words.get(words.size() - 1).startsWith("The history was damaged."), "" + words);
    }

    @Test
    void givesUpAMendingWhenTheProgramEndsAndLosesNothingByThat() throws Exception {
        ThreeDays days = new ThreeDays(3);
        days.write(directory);
        new HistoryFiles(directory).suspect();
        byte[] noise = new byte[ThreeDays.PAGE];
        ThreeDays.scribble(Histories.database(directory), 100, 0, noise);
        Epoch epoch = new Invented(1).epoch(START);
        Opened.Later later = assertInstanceOf(Opened.Later.class, History.begin(directory, Histories.CLOCK, told));
        assertTrue(later.history().writer().offer(List.of(new Entry.Measured(epoch))));
        later.history().close();
        assertEquals(
                "1 entries of the history could not be written before the program ended. They are kept beside it, and"
                        + " written at the next start.",
                told.all().get(told.all().size() - 1).sentence());
        try (History history = Histories.mended(directory).history();
                HistoryReader reader = history.reader()) {
            assertEquals(List.of(epoch), reader.epochs(START, START.plusSeconds(10)));
            assertTrue(
                    reader.epochs(ThreeDays.START, START).size() > days.epochs().size() - 240);
        }
    }

    @Test
    void refusesOnlyANewerHistoryAndAPlumblineThatIsRunning() throws Exception {
        try (History history = Histories.ready(directory)) {
            Opened.Refused running =
                    assertInstanceOf(Opened.Refused.class, History.begin(directory, Histories.CLOCK, told));
            assertEquals(Obstacle.IN_USE, running.obstacle());
            assertEquals(0, history.writer().waiting());
        }
        Histories.meddle(directory, "PRAGMA user_version = 77");
        Opened.Refused newer = assertInstanceOf(Opened.Refused.class, History.begin(directory, Histories.CLOCK, told));
        assertEquals(Obstacle.NEWER, newer.obstacle());
    }

    @Test
    void beginsOnAFullDiskAndWritesOnceThereIsRoom() throws Exception {
        try (TinyDisk disk = TinyDisk.of(directory.resolve("disk"), 6000)) {
            Path place = disk.root().resolve("plumbline");
            Histories.ready(place).close();
            disk.fill();
            Opened opened = History.begin(place, Histories.CLOCK, told);
            History history = opened instanceof Opened.Later later
                    ? later.history()
                    : assertInstanceOf(Opened.Ready.class, opened).history();
            Epoch epoch = new Invented(1).epoch(START);
            assertTrue(history.writer().offer(List.of(new Entry.Measured(epoch))));
            assumeTrue(!history.writer().commit(), "there was room");
            disk.empty();
            assertTrue(history.writer().commit());
            history.close();
            try (HistoryReader reader = History.read(place, Histories.CLOCK)) {
                assertEquals(List.of(epoch), reader.epochs(START, START.plusSeconds(10)));
            }
        }
    }

    private static void awaitOpen(History history) {
        while (!history.writer().isOpen()) {
            Thread.onSpinWait();
        }
    }
}

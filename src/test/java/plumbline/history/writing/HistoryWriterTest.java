package plumbline.history.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static plumbline.history.Histories.NOW;
import static plumbline.history.Histories.assertSound;
import static plumbline.history.Histories.ready;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.history.Histories;
import plumbline.history.Invented;
import plumbline.history.Told;
import plumbline.history.file.Connections;
import plumbline.history.file.Obstacle;
import plumbline.history.reading.HistoryReader;
import plumbline.posture.Posture;
import plumbline.sensor.Saying;
import plumbline.sitting.Bout;
import plumbline.sitting.Epoch;

class HistoryWriterTest {

    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
    private static final Duration NEVER = Duration.ofDays(1);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(2);
    private static final int DAY_OF_EPOCHS = 8640;

    private static final Health FULL = new Health(
            false,
            Saying.asItIs("The history cannot be written: the disk is full."
                    + " What was measured is kept beside it and tried again every minute."));
    private static final Health WELL_AGAIN =
            new Health(true, Saying.asItIs("The history is being written again; nothing is missing."));

    @TempDir
    private Path directory;

    private final Told told = new Told();
    private Connection connection;
    private HistoryWriter writer;

    @BeforeEach
    void begin() throws Exception {
        ready(directory).close();
        connection = Connections.writing(Histories.database(directory));
        writer = writer(NEVER, told);
    }

    @AfterEach
    void end() throws SQLException {
        connection.close();
    }

    @Test
    void writesNothingBeforeItIsTime() throws IOException {
        assertTrue(writer.offer(measured(0, 3)));
        assertEquals(3, writer.waiting());
        assertEquals(List.of(), written());
        assertTrue(writer.commit());
        assertEquals(0, writer.waiting());
        assertEquals(epochs(0, 3), written());
        assertEquals(List.of(), told.all());
    }

    @Test
    void writesByItselfWhenItIsTime() throws Exception {
        CountDownLatch round = new CountDownLatch(1);
        HistoryWriter quick = writer(Duration.ofMillis(5), health -> round.countDown());
        Connections.execute(connection, "PRAGMA max_page_count = 1");
        Thread thread = new Thread(quick, "history-writer");
        thread.start();
        assertTrue(quick.offer(measured(0, 540)));
        round.await();
        Connections.execute(connection, "PRAGMA max_page_count = 1000000");
        quick.stop();
        thread.join();
        assertEquals(epochs(0, 540), written());
    }

    @Test
    void writesADayThatWaitsWithinTwoSecondsOfStop() throws Exception {
        Thread thread = new Thread(writer, "history-writer");
        thread.start();
        assertTrue(writer.offer(measured(0, DAY_OF_EPOCHS)));
        assertTimeoutPreemptively(STOP_LIMIT, () -> {
            writer.stop();
            thread.join();
        });
        assertEquals(epochs(0, DAY_OF_EPOCHS), written());
        assertFalse(writer.offer(measured(0, 1)));
    }

    @Test
    void writesTheRestWhenInterrupted() throws Exception {
        Thread thread = new Thread(writer, "history-writer");
        assertTrue(writer.offer(measured(0, 3)));
        thread.start();
        thread.interrupt();
        thread.join();
        assertEquals(epochs(0, 3), written());
        assertFalse(writer.offer(measured(3, 4)));
    }

    @Test
    void keepsADayInMemoryWhileTheDiskIsFullAndTellsOnce() throws Exception {
        Connections.execute(connection, "PRAGMA max_page_count = 1");
        for (int i = 0; i < DAY_OF_EPOCHS; i += 540) {
            assertTrue(writer.offer(measured(i, i + 540)));
            assertFalse(writer.commit());
        }
        assertEquals(List.of(FULL), told.all());
        assertEquals(List.of(), written());
        assertEquals(DAY_OF_EPOCHS, writer.waiting());
        Connections.execute(connection, "PRAGMA max_page_count = 1000000");
        assertTrue(writer.commit());
        assertEquals(epochs(0, DAY_OF_EPOCHS), written());
        assertEquals(List.of(FULL, WELL_AGAIN), told.all());
        assertSound(directory);
    }

    @Test
    void refusesWhatItCannotKeepAndSaysSoAfterwards() throws Exception {
        Connections.execute(connection, "PRAGMA max_page_count = 1");
        assertTrue(writer.offer(measured(0, HistoryWriter.CAPACITY - 1)));
        assertFalse(writer.commit());
        assertFalse(writer.offer(measured(HistoryWriter.CAPACITY - 1, HistoryWriter.CAPACITY + 1)));
        assertTrue(writer.offer(measured(HistoryWriter.CAPACITY - 1, HistoryWriter.CAPACITY)));
        Connections.execute(connection, "PRAGMA max_page_count = 1000000");
        assertTrue(writer.commit());
        assertEquals(epochs(0, HistoryWriter.CAPACITY), written());
        assertEquals(
                List.of(
                        FULL,
                        new Health(
                                true,
                                Saying.asItIs(
                                        "The history is being written again; 2 entries came when too many were waiting already,"
                                                + " and are missing."))),
                told.all());
    }

    @Test
    void takesUpNoMoreRoomForTheSameDayAgain() {
        Invented invented = new Invented(3);
        LocalDate day = LocalDate.of(2026, 3, 1);
        for (int i = 0; i < 100; i++) {
            Optional<Bout> bout = Optional.of(invented.bout(START));
            assertTrue(writer.offer(List.of(new Entry.DaySoFar(invented.summary(day)), new Entry.Sitting(bout))));
        }
        writer.jot();
        assertEquals(2, writer.waiting());
    }

    @Test
    void waitsForAnotherProgramThatHoldsTheDatabase() throws Exception {
        assertTrue(writer.offer(measured(0, 3)));
        try (Connection other = Connections.writing(Histories.database(directory))) {
            Connections.execute(other, "BEGIN IMMEDIATE");
            assertFalse(writer.commit());
            Connections.execute(other, "ROLLBACK");
        }
        assertTrue(writer.commit());
        assertEquals(epochs(0, 3), written());
        assertEquals(
                List.of(
                        new Health(
                                false,
                                Saying.asItIs("The history cannot be written: another program is using it."
                                        + " What was measured is kept beside it and tried again every minute.")),
                        WELL_AGAIN),
                told.all());
    }

    @Test
    void leavesOutWhatMakesNoSenseAndWritesTheRest() throws Exception {
        Epoch absurd =
                new Epoch(Instant.MAX, Posture.SITTING, false, 0.5, Duration.ofSeconds(10), OptionalDouble.empty());
        Epoch unsure =
                new Epoch(START, Posture.SITTING, false, Double.NaN, Duration.ofSeconds(10), OptionalDouble.empty());
        Epoch crooked = new Epoch(
                START,
                Posture.SITTING,
                false,
                0.5,
                Duration.ofSeconds(10),
                OptionalDouble.of(Double.POSITIVE_INFINITY));
        assertTrue(writer.offer(
                List.of(new Entry.Measured(absurd), new Entry.Measured(unsure), new Entry.Measured(crooked))));
        assertTrue(writer.offer(measured(0, 3)));
        assertTrue(writer.commit());
        assertEquals(epochs(0, 3), written());
        assertEquals(
                List.of(new Health(true, Saying.asItIs("3 entries that make no sense were left out."))), told.all());
    }

    @Test
    void tellsWhatWasLostWhenItEndsOnAFullDisk() throws Exception {
        Connections.execute(connection, "PRAGMA max_page_count = 1");
        assertTrue(writer.offer(measured(0, 1000)));
        writer.close();
        assertEquals(
                List.of(
                        FULL,
                        new Health(
                                false,
                                Saying.asItIs(
                                        "1000 entries of the history could not be written before the program ended. They"
                                                + " are kept beside it, and written at the next start."))),
                told.all());
    }

    private HistoryWriter writer(Duration every, Consumer<Health> tell) throws IOException {
        return new HistoryWriter(new OneDesk(), Tail.open(directory.resolve("a.tail"), new Random(1)), every, tell);
    }

    /** The database of this test, open already. */
    private final class OneDesk implements Desk {
        @Override
        public Pen open(Meanwhile meanwhile) throws SQLException {
            return new Pen(connection, Histories.database(directory));
        }

        @Override
        public boolean isSuspect() {
            return false;
        }

        @Override
        public void suspect() {}

        @Override
        public Saying words(Exception fault) {
            return Obstacle.of(fault).words(fault);
        }
    }

    private List<Epoch> written() throws IOException {
        try (HistoryReader reader = new HistoryReader(readingConnection(), Histories.CLOCK, () -> {})) {
            return reader.epochs(START, NOW.plus(Duration.ofDays(30)));
        }
    }

    private Connection readingConnection() throws IOException {
        try {
            return Connections.reading(Histories.database(directory));
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static List<Entry> measured(int from, int to) {
        return epochs(from, to).stream().<Entry>map(Entry.Measured::new).toList();
    }

    private static List<Epoch> epochs(int from, int to) {
        List<Epoch> epochs = new ArrayList<>();
        for (int i = from; i < to; i++) {
            epochs.add(new Invented(i).epoch(START.plusSeconds(10L * i)));
        }
        return epochs;
    }
}

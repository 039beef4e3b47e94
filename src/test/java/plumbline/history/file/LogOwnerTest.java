package plumbline.history.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.history.Histories;
import plumbline.history.History;
import plumbline.history.Invented;
import plumbline.history.Opened;
import plumbline.history.Told;
import plumbline.history.reading.HistoryReader;
import plumbline.history.writing.Entry;
import plumbline.sensor.Saying;
import plumbline.sitting.Epoch;

/** SQLite folds whatever log it finds into whatever database; we do not. */
class LogOwnerTest {

    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");

    @TempDir
    private Path directory;

    private Path place;

    @BeforeEach
    void make() throws IOException {
        place = Files.createDirectories(directory.resolve("place"));
    }

    @Test
    void aKilledProgramsOwnLogIsUsed() throws IOException {
        for (int commits = 1; commits < 12; commits++) {
            Path killed = killed("killed " + commits, commits, 20);
            assertEquals(epochs(0, 20 * commits), kept(killed), commits + " commits");
            assertEquals(epochs(0, 20 * commits), kept(killed), commits + " commits, opened again");
        }
    }

    /** A write is killed between the head of a page and the page: what stood there earlier follows the head. */
    @Test
    void aLogWhoseLastWriteWasCutShortIsUsed() throws IOException {
        Path killed = killed("killed", 2, 20);
        byte[] head = new byte[24];
        System.arraycopy(Files.readAllBytes(log(killed)), 32, head, 0, head.length);
        byte[] old = new byte[4096];
        new Invented(3).bytes(old);
        Files.write(log(killed), head, StandardOpenOption.APPEND);
        Files.write(log(killed), old, StandardOpenOption.APPEND);
        assertEquals(epochs(0, 40), kept(killed));
        assertFalse(Files.exists(killed.resolve("history-foreign-2026-03-02T200000Z.log")));
    }

    /** A database is made, and restored, before its log is in use; a kill in that moment leaves what undoes it. */
    @Test
    void whatWasCutShortBeforeTheLogIsInUseIsUndoneAndLocksNobodyOut() throws Exception {
        Path own = written("own", 0, 2000);
        try (Connection connection = Connections.plain(Histories.database(own))) {
            Connections.number(connection, "PRAGMA journal_mode = DELETE");
            Connections.execute(connection, "PRAGMA cache_size = 1");
            Connections.execute(connection, "BEGIN IMMEDIATE");
            Connections.execute(connection, "UPDATE epochs SET confidence = 0");
            Files.copy(Histories.database(own), Histories.database(place));
            Files.copy(HistoryFiles.undo(Histories.database(own)), HistoryFiles.undo(Histories.database(place)));
            Connections.execute(connection, "ROLLBACK");
        }
        try (HistoryReader reader = History.read(place, Histories.CLOCK)) {
            assertEquals(epochs(0, 2000), reader.epochs(START, START.plusSeconds(1_000_000)));
        }
        assertEquals(epochs(0, 2000), kept(place));
    }

    @Test
    void anotherHistorysLogIsSetAside() throws IOException {
        Path one = written("one", 0, 50);
        Path other = killed("other", 1, 20);
        Files.copy(Histories.database(one), Histories.database(place));
        Files.copy(log(other), log(place));
        byte[] foreign = Files.readAllBytes(log(place));
        Opened.Ready opened = open(place);
        Path aside = place.resolve("history-foreign-2026-03-02T200000Z.log");
        assertEquals(
                List.of("Beside the history lay what another history had not finished writing. It was not used, and has"
                        + " been set aside as " + aside + "."),
                opened.notices().stream().map(Saying::sentence).toList());
        opened.history().close();
        assertEquals(epochs(0, 50), kept(place));
        assertEquals(foreign.length, Files.size(aside));
    }

    @Test
    void theLogOfALaterTimeOfTheSameHistoryIsSetAside() throws IOException {
        Path own = written("own", 0, 50);
        Path earlier = Files.copy(Histories.database(own), directory.resolve("earlier.db"));
        written("own", 50, 100);
        written("own", 100, 150);
        try (History history = open(own).history()) {
            Histories.write(history, measured(150, 200));
            Files.copy(log(own), log(place));
        }
        Files.copy(earlier, Histories.database(place));
        assertEquals(epochs(0, 50), kept(place));
        assertTrue(Files.exists(place.resolve("history-foreign-2026-03-02T200000Z.log")));
    }

    @Test
    void theLogOfTheHistoryThatABackupWasMadeOfIsSetAside() throws IOException {
        Path own = directory.resolve("own");
        try (History history = open(own).history()) {
            Histories.write(history, measured(0, 50));
            history.backup(directory.resolve("backup.db"));
            Histories.write(history, measured(50, 100));
            Files.copy(log(own), log(place));
        }
        Files.copy(directory.resolve("backup.db"), Histories.database(place));
        assertEquals(epochs(0, 50), kept(place));
    }

    @Test
    void aLogWrittenByAnOlderPlumblineIsUsed() throws Exception {
        Path old = Files.createDirectories(directory.resolve("old"));
        try (Connection connection = Connections.writing(Histories.database(old))) {
            Schema.ofThisVersion().migrate(connection, 4);
            Connections.execute(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
            Connections.execute(connection, "INSERT INTO epochs VALUES (1772442000000, 0, 1, 1, 93, 10000, 125)");
            Files.copy(Histories.database(old), Histories.database(place));
            Files.copy(log(old), log(place));
        }
        Opened.Ready opened = open(place);
        assertEquals(List.of(), opened.notices());
        try (History history = opened.history();
                HistoryReader reader = history.reader()) {
            assertEquals(1, reader.epochs(START, START.plusSeconds(1_000_000)).size());
        }
    }

    @Test
    void aLogThatIsNoiseHarmsNothing() throws IOException {
        Path own = written("own", 0, 50);
        for (int seed = 0; seed < 20; seed++) {
            byte[] noise = new byte[seed * 500];
            new Invented(seed).bytes(noise);
            Files.write(log(own), noise);
            assertEquals(epochs(0, 50), kept(own), "seed " + seed);
        }
    }

    @Test
    void aLogThatIsGoneCostsNoMoreThanWhatWasInIt() throws IOException {
        Path killed = killed("killed", 3, 20);
        Files.delete(log(killed));
        assertEquals(List.of(), kept(killed));
        Histories.write(open(killed).history(), measured(0, 5));
    }

    private Opened.Ready open(Path where) {
        return assertInstanceOf(Opened.Ready.class, History.open(where, Histories.CLOCK, new Told()));
    }

    /** A history that was closed as it should be. */
    private Path written(String name, int from, int to) throws IOException {
        Path where = directory.resolve(name);
        try (History history = open(where).history()) {
            Histories.write(history, measured(from, to));
        }
        return where;
    }

    /** A history as a program leaves it that is killed after so many commits. */
    private Path killed(String name, int commits, int each) throws IOException {
        Path where = directory.resolve(name + " running");
        Path killed = Files.createDirectories(directory.resolve(name));
        try (History history = open(where).history()) {
            for (int i = 0; i < commits; i++) {
                Histories.write(history, measured(i * each, (i + 1) * each));
            }
            for (String file : List.of("history.db", "history.db-wal", "history.outline", "history.tail")) {
                Files.copy(where.resolve(file), killed.resolve(file), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return killed;
    }

    private List<Epoch> kept(Path where) throws IOException {
        try (History history = open(where).history();
                HistoryReader reader = history.reader()) {
            return reader.epochs(START, START.plusSeconds(1_000_000));
        }
    }

    private static Path log(Path where) {
        return HistoryFiles.log(Histories.database(where));
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

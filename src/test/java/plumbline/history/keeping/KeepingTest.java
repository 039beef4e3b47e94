package plumbline.history.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.coach.JournalEntry;
import plumbline.history.Histories;
import plumbline.history.History;
import plumbline.history.Invented;
import plumbline.history.Restored;
import plumbline.history.Told;
import plumbline.history.file.Connections;
import plumbline.history.file.HistoryFiles;
import plumbline.history.file.Schema;
import plumbline.history.reading.HistoryReader;
import plumbline.history.writing.Entry;
import plumbline.sensor.Saying;
import plumbline.sitting.Epoch;

/** Backups, and a history got back from them. */
class KeepingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Instant MIDNIGHT = DAY.atStartOfDay(ZoneOffset.UTC).toInstant();
    private static final InstantSource CLOCK = Histories.CLOCK;

    @TempDir
    private Path directory;

    private Path place;

    @BeforeEach
    void name() {
        place = directory.resolve("place");
    }

    @Test
    void makesOneBackupADayThatIsOpenedAndCounted() throws Exception {
        try (History history = Histories.ready(place)) {
            Histories.write(history, day(0));
            assertEquals(List.of(), history.upkeep(DAY, ZoneOffset.UTC, 30));
            assertEquals(List.of(), history.upkeep(DAY, ZoneOffset.UTC, 30));
            Backup backup = Backup.in(files().backups(), 1, DAY);
            assertEquals(List.of(backup), History.backups(place).all());
            assertEquals(new Contents(Schema.ofThisVersion().newest(), 100, 1, 1, 1), Copying.look(backup.file()));
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(backup.file())));
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(files().backups())));
        }
    }

    @Test
    void makesNoBackupOfAHistoryInWhichThereIsNothing() throws Exception {
        try (History history = Histories.ready(place)) {
            history.upkeep(DAY, ZoneOffset.UTC, 30);
            assertEquals(List.of(), History.backups(place).all());
        }
    }

    @Test
    void holdsWhatWasCommittedWhileOthersWereWriting() throws Exception {
        try (History history = Histories.ready(place)) {
            Histories.write(history, day(0));
            history.writer().offer(day(1));
            Backups.Made made = History.backUp(place, DAY, CLOCK, new Told());
            assertEquals(100, made.contents().epochs());
            Histories.write(history, day(2));
        }
        History.restore(
                place,
                History.backups(place).newest(Optional.empty()).orElseThrow().file(),
                CLOCK,
                new Told());
        assertEquals(epochs(0), kept());
    }

    @Test
    void leavesNothingBehindWhereThereIsNoRoom() throws Exception {
        try (History history = Histories.ready(place)) {
            Histories.write(history, day(0));
            Files.createDirectories(directory.resolve("wall/copy.db"));
            assertThrows(IOException.class, () -> history.backup(directory.resolve("wall/copy.db")));
            assertThrows(IOException.class, () -> history.backup(directory.resolve("no/such/copy.db")));
        }
    }

    @Test
    void setsAsideWhatABackupTakesThePlaceOf() throws Exception {
        Path backup = directory.resolve("backup.db");
        try (History history = Histories.ready(place)) {
            Histories.write(history, day(0));
            history.backup(backup);
            Histories.write(history, day(1));
        }
        Restored restored = History.restore(place, backup, CLOCK, new Told());
        Path aside = place.resolve("history-replaced-2026-03-02T200000Z.db");
        assertEquals(
                new Restored(new Contents(Schema.ofThisVersion().newest(), 100, 1, 1, 1), Optional.of(aside)),
                restored);
        assertEquals(epochs(0), kept());
        History.restore(place, aside, CLOCK, new Told());
        assertEquals(all(0, 1), kept(), "the wrong one restored: nothing is lost");
    }

    /** The trap: a history that was killed leaves a log, and SQLite would fold it into whatever lies beside it. */
    @Test
    void givesTheDaysOfTheBackupAlsoBesideTheLogOfAKilledHistory() throws Exception {
        Path backup = directory.resolve("backup.db");
        Path own = directory.resolve("own");
        Files.createDirectories(place);
        try (History history = Histories.ready(own)) {
            Histories.write(history, day(0));
            history.backup(backup);
            Histories.write(history, day(1));
            history.writer().offer(day(2));
            history.writer().jot();
            for (String name : List.of("history.db", "history.db-wal", "history.tail", "history.outline")) {
                Files.copy(own.resolve(name), place.resolve(name));
            }
        }
        Restored restored = History.restore(place, backup, CLOCK, new Told());
        assertEquals(epochs(0), kept());
        History.restore(place, restored.aside().orElseThrow(), CLOCK, new Told());
        assertEquals(all(0, 1, 2), kept(), "what was in log and tail was set aside with it");
    }

    @Test
    void changesNothingWhereABackupIsDamagedOrNewerOrPlumblineIsRunning() throws Exception {
        Path backup = directory.resolve("backup.db");
        try (History history = Histories.ready(place)) {
            Histories.write(history, day(0));
            history.backup(backup);
            assertEquals(
                    "Plumbline is running already; it keeps its history in " + place + ".",
                    assertThrows(IOException.class, () -> History.restore(place, backup, CLOCK, new Told()))
                            .getMessage());
        }
        byte[] noise = Files.readAllBytes(backup);
        new Invented(1).bytes(noise);
        Files.write(directory.resolve("noise.db"), noise);
        assertEquals(
                directory.resolve("noise.db") + " cannot be restored: the file is damaged. Nothing was changed.",
                assertThrows(
                                IOException.class,
                                () -> History.restore(place, directory.resolve("noise.db"), CLOCK, new Told()))
                        .getMessage());
        try (Connection newer = Connections.plain(backup)) {
            Connections.execute(newer, "PRAGMA user_version = 77");
        }
        assertThrows(IOException.class, () -> History.restore(place, backup, CLOCK, new Told()));
        assertThrows(
                IOException.class, () -> History.restore(place, directory.resolve("no such file"), CLOCK, new Told()));
        assertEquals(epochs(0), kept());
    }

    @Test
    void finishesARestoreThatWasCutShort() throws Exception {
        Path backup = directory.resolve("backup.db");
        try (History history = Histories.ready(place)) {
            Histories.write(history, day(0));
            history.backup(backup);
            Histories.write(history, day(1));
        }
        Files.move(files().database(), directory.resolve("aside.db"));
        Files.copy(backup, files().mended());
        assertEquals(epochs(0), kept());
    }

    @Test
    void backsUpBeforeTheTablesAreChanged() throws Exception {
        Files.createDirectories(place);
        try (Connection old = Connections.writing(files().database())) {
            Schema.ofThisVersion().migrate(old, 4);
            Connections.execute(old, "INSERT INTO epochs VALUES (1772442000000, 0, 1, 1, 93, 10000, 125)");
        }
        Histories.ready(place).close();
        assertEquals(new Contents(4, 1, 0, 0, 0), Copying.look(files().backups().resolve("history-of-version-4.db")));
    }

    @Test
    void deletesByWornDaysOnceTheBackupIsMadeAndSaysSo() throws Exception {
        try (History history = Histories.ready(place)) {
            for (int n = 0; n < 12; n++) {
                Histories.write(history, day(n));
            }
            LocalDate last = DAY.plusDays(11);
            assertEquals(List.of(), history.upkeep(last.plusYears(11), ZoneOffset.UTC, 5), "years ahead");
            assertEquals(12 * 100, epochsIn(history));
            List<Saying> said = history.upkeep(last, ZoneOffset.UTC, 5);
            assertEquals(5 * 100, epochsIn(history));
            Path backup = History.backups(place)
                    .newest(Optional.of(last))
                    .orElseThrow()
                    .file();
            assertEquals(
                    List.of(
                            "700 pieces of ten seconds from before 2026-03-09 have been deleted, since you have worn the"
                                    + " sensor on 5 days after them (history.keep_days). The backup " + backup
                                    + " still holds them; bouts, breaks and the sums of the days stay."),
                    said.stream().map(Saying::sentence).toList());
            assertEquals(1200, Copying.look(backup).epochs());
        }
    }

    @Test
    void deletesNothingWhereThereCanBeNoBackup() throws Exception {
        try (History history = Histories.ready(place)) {
            for (int n = 0; n < 12; n++) {
                Histories.write(history, day(n));
            }
            Files.writeString(files().backups(), "a file in the way");
            assertThrows(IOException.class, () -> history.upkeep(DAY.plusDays(11), ZoneOffset.UTC, 5));
            assertEquals(12 * 100, epochsIn(history));
        }
    }

    @Test
    void leavesNoPartOfACopyThatWasCutShort() throws Exception {
        try (History history = Histories.ready(place)) {
            Histories.write(history, day(0));
            Files.createDirectories(files().backups());
            Files.writeString(files().backups().resolve("history-1-2026-03-02.db.part"), "half");
            history.upkeep(DAY, ZoneOffset.UTC, 30);
        }
        try (Stream<Path> found = Files.list(files().backups())) {
            assertFalse(found.anyMatch(file -> file.toString().endsWith(".part")));
        }
        assertTrue(History.backups(place).has(DAY));
    }

    private HistoryFiles files() {
        return new HistoryFiles(place);
    }

    private static long epochsIn(History history) throws IOException {
        try (HistoryReader reader = history.reader()) {
            return reader.epochs(MIDNIGHT, MIDNIGHT.plusSeconds(10_000_000)).size();
        }
    }

    private List<Epoch> kept() throws IOException {
        try (HistoryReader reader = History.read(place, CLOCK)) {
            return reader.epochs(MIDNIGHT, MIDNIGHT.plusSeconds(10_000_000));
        }
    }

    private static List<Epoch> all(int... days) {
        List<Epoch> all = new ArrayList<>();
        for (int day : days) {
            all.addAll(epochs(day));
        }
        return all;
    }

    private static List<Epoch> epochs(int day) {
        Invented invented = new Invented(day);
        List<Epoch> epochs = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            epochs.add(invented.epoch(MIDNIGHT.plusSeconds(86_400L * day + 10L * i)));
        }
        return epochs;
    }

    private static List<Entry> day(int day) {
        Invented invented = new Invented(1000 + day);
        Instant start = MIDNIGHT.plusSeconds(86_400L * day);
        List<Entry> entries = new ArrayList<>(
                epochs(day).stream().<Entry>map(Entry.Measured::new).toList());
        entries.add(new Entry.Happened(invented.bout(start)));
        entries.add(new Entry.DaySoFar(invented.summary(DAY.plusDays(day))));
        entries.add(new Entry.Jotted(new JournalEntry.Noted(start, "a note of day " + day)));
        return entries;
    }
}

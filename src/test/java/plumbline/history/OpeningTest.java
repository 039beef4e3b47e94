package plumbline.history;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static plumbline.history.Histories.ready;
import static plumbline.history.Histories.refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.history.file.Connections;
import plumbline.history.file.HistoryFiles;
import plumbline.history.file.Obstacle;
import plumbline.history.reading.HistoryReader;
import plumbline.history.writing.Entry;
import plumbline.privacy.PrivateFiles;
import plumbline.sensor.Saying;

class OpeningTest {

    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");

    @TempDir
    private Path directory;

    @Test
    void makesFilesThatOnlyTheWearerMayRead() throws IOException {
        assumePosix();
        Path own = directory.resolve("data").resolve("plumbline");
        try (History history = ready(own);
                HistoryReader reader = history.reader()) {
            Histories.write(history, List.of(new Entry.Measured(new Invented(1).epoch(START))));
            assertEquals(1, reader.epochs(START, START.plusSeconds(1)).size());
            history.backup(own.resolve("copy.db"));
            Map<String, String> modes = modes(own);
            modes.remove("native");
            assertEquals(
                    Map.of(
                            "", "rwx------",
                            "copy.db", "rw-------",
                            "history.db", "rw-------",
                            "history.db-shm", "rw-------",
                            "history.db-wal", "rw-------",
                            "history.lock", "rw-------",
                            "history.outline", "rw-------",
                            "history.tail", "rw-------"),
                    modes);
        }
    }

    @Test
    void takesBackRightsThatOthersHad() throws IOException {
        assumePosix();
        ready(directory).close();
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(Histories.database(directory), PosixFilePermissions.fromString("rw-r--r--"));
        ready(directory).close();
        Map<String, String> modes = modes(directory);
        assertEquals("rwx------", modes.get(""));
        assertEquals("rw-------", modes.get("history.db"));
    }

    @Test
    void unpacksTheNativeLibraryWhereNobodyElseCanWrite() throws IOException {
        assumePosix();
        ready(directory).close();
        Path natives = Path.of(System.getProperty("org.sqlite.tmpdir"));
        assertEquals("native", String.valueOf(natives.getFileName()));
        if (Files.exists(natives)) {
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(natives)));
        }
    }

    @Test
    void clearsAwayNativeLibrariesOfProgramsThatWereKilled() throws Exception {
        Path natives = directory.resolve("native");
        PrivateFiles.makeDirectory(natives);
        Path left = Files.createFile(natives.resolve("sqlite-3.54.1.0-killed-libsqlitejdbc.so"));
        assertEquals("ready", Child.inAnotherJvm(directory, "open"));
        assertFalse(Files.exists(left));
    }

    @Test
    void managesAnyNameOfADirectory() throws IOException {
        Path odd = directory.resolve("Größe 50%25?x=1&y#z;'\"");
        assumeTrue(isPosix(), "such names are for POSIX only");
        try (History history = ready(odd)) {
            history.backup(odd.resolve("it's a copy?.db"));
        }
        try (Stream<Path> files = Files.list(odd)) {
            assertTrue(files.map(Path::getFileName).anyMatch(Path.of("it's a copy?.db")::equals));
        }
    }

    @Test
    void isForOnePlumblineAtATime() throws IOException {
        try (History history = ready(directory)) {
            assertEquals(
                    new Opened.Refused(
                            Obstacle.IN_USE,
                            Saying.asItIs("Plumbline is running already; it keeps its history in " + directory + ".")),
                    refused(directory));
            assertEquals(0, history.writer().waiting());
        }
        ready(directory).close();
    }

    @Test
    void isForOnePlumblineAtATimeAmongProcesses() throws Exception {
        try (History history = ready(directory)) {
            assertEquals(Obstacle.IN_USE, refused(directory).obstacle());
            assertEquals("IN_USE", Child.inAnotherJvm(directory, "open"));
            assertEquals(0, history.writer().waiting());
        }
        assertEquals("ready", Child.inAnotherJvm(directory, "open"));
    }

    @Test
    void leavesANewerHistoryUntouched() throws Exception {
        ready(directory).close();
        Histories.meddle(directory, "CREATE TABLE moods (id INTEGER)", "PRAGMA user_version = 1000");
        byte[] before = Files.readAllBytes(Histories.database(directory));
        assertEquals(newer(), refused(directory));
        assertArrayEquals(before, Files.readAllBytes(Histories.database(directory)));
    }

    @Test
    void leavesANewerHistoryUntouchedThatWasNotClosed() throws Exception {
        Path crashed = directory.resolve("crashed");
        PrivateFiles.makeDirectory(crashed);
        ready(directory).close();
        try (Connection connection = Connections.writing(Histories.database(directory))) {
            Connections.execute(connection, "CREATE TABLE moods (id INTEGER)");
            Connections.execute(connection, "PRAGMA user_version = 1000");
            Files.copy(Histories.database(directory), Histories.database(crashed));
            Files.copy(HistoryFiles.log(Histories.database(directory)), HistoryFiles.log(Histories.database(crashed)));
        }
        byte[] database = Files.readAllBytes(Histories.database(crashed));
        byte[] log = Files.readAllBytes(HistoryFiles.log(Histories.database(crashed)));
        assertEquals(Obstacle.NEWER, refused(crashed).obstacle());
        assertArrayEquals(database, Files.readAllBytes(Histories.database(crashed)));
        assertArrayEquals(log, Files.readAllBytes(HistoryFiles.log(Histories.database(crashed))));
    }

    @Test
    void saysWhenThereIsAFileInPlaceOfTheDirectory() throws IOException {
        Path file = Files.createFile(directory.resolve("plumbline"));
        assertEquals(
                new Opened.Refused(
                        Obstacle.FAILED,
                        Saying.asItIs("The history in " + file + " cannot be opened:"
                                + " there is a file of that name where a directory is needed.")),
                refused(file));
    }

    @Test
    void saysWhenItHasNoRightToWrite() throws IOException {
        assumePosix();
        Path closed = directory.resolve("closed");
        PrivateFiles.makeDirectory(closed);
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-x------"));
        assumeFalse(Files.isWritable(closed), "root may write everywhere");
        Path inside = closed.resolve("plumbline");
        assertEquals(
                new Opened.Refused(
                        Obstacle.DENIED,
                        Saying.asItIs("The history in " + inside
                                + " cannot be opened: the right to read and write there is missing.")),
                refused(inside));
    }

    @Test
    void saysWhenTheDatabaseIsHeldByAnotherProgram() throws Exception {
        ready(directory).close();
        try (Connection other = Connections.writing(Histories.database(directory))) {
            Connections.execute(other, "PRAGMA locking_mode = EXCLUSIVE");
            Connections.execute(other, "BEGIN IMMEDIATE");
            Connections.execute(other, "DELETE FROM bouts");
            Connections.execute(other, "COMMIT");
            Connections.execute(other, "PRAGMA journal_mode = DELETE");
            Connections.execute(other, "BEGIN EXCLUSIVE");
            assertEquals(
                    new Opened.Refused(
                            Obstacle.IN_USE,
                            Saying.asItIs(
                                    "The history in " + directory + " cannot be opened: another program is using it.")),
                    refused(directory));
        }
        ready(directory).close();
    }

    private Opened.Refused newer() {
        return new Opened.Refused(
                Obstacle.NEWER,
                Saying.asItIs("The history in " + directory
                        + " cannot be opened: it was written by a newer Plumbline; please use that one."));
    }

    private void assumePosix() {
        assumeTrue(isPosix(), "this file system knows no POSIX modes");
    }

    private boolean isPosix() {
        return directory.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static Map<String, String> modes(Path directory) throws IOException {
        Map<String, String> modes = new TreeMap<>();
        modes.put("", PosixFilePermissions.toString(Files.getPosixFilePermissions(directory)));
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                modes.put(
                        String.valueOf(file.getFileName()),
                        PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
            }
        }
        return modes;
    }
}

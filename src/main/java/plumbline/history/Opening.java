package plumbline.history;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import org.sqlite.NativeLibraryNotFoundException;
import plumbline.history.file.Connections;
import plumbline.history.file.HistoryException;
import plumbline.history.file.HistoryFiles;
import plumbline.history.file.InstanceLock;
import plumbline.history.file.Obstacle;
import plumbline.history.file.Schema;
import plumbline.history.mending.Checkup;
import plumbline.history.mending.Mending;
import plumbline.history.mending.Outline;
import plumbline.history.reading.HistoryReader;
import plumbline.history.writing.Health;
import plumbline.history.writing.HistoryWriter;
import plumbline.history.writing.Pen;
import plumbline.privacy.PrivateFiles;
import plumbline.sensor.Saying;

/** The steps from a directory to a history that can be used, or to a plain sentence why not. */
record Opening(HistoryFiles files, Schema schema, InstantSource clock, Duration every, Consumer<Health> tell) {

    /** With less room than this the disk counts as full: the native library alone takes 1.1 MB. */
    private static final long LEAST_ROOM = 2_000_000;

    private static final String NATIVES = "org.sqlite.tmpdir";

    Opened open() {
        try {
            PrivateFiles.makeDirectory(files.directory());
            Optional<InstanceLock> lock = InstanceLock.take(files.lock());
            if (lock.isEmpty()) {
                return new Opened.Refused(
                        Obstacle.IN_USE,
                        Saying.of(
                                "history.running",
                                "Plumbline is running already; it keeps its history in %s.",
                                files.directory()));
            }
            Opened opened = open(lock.get());
            if (opened instanceof Opened.Refused) {
                lock.get().close();
            }
            return opened;
        } catch (IOException e) {
            return refused(e);
        }
    }

    /** Only to read what is there; another Plumbline may be writing meanwhile. */
    HistoryReader read() throws IOException {
        if (!isThere()) {
            throw new HistoryException(Saying.of("history.none", "There is no history in %s yet.", files.directory()));
        }
        prepareNatives();
        try {
            if (Checkup.of(files, schema) == Checkup.NEWER) {
                throw new HistoryException(Saying.of(
                        "history.newer", "The history in %s was written by a newer Plumbline.", files.directory()));
            }
            if (isOlder()) {
                bringUpToDate();
            }
            return new HistoryReader(Connections.reading(files.database()), clock, files::suspect);
        } catch (SQLException e) {
            throw HistoryException.unread(e);
        }
    }

    private boolean isOlder() throws SQLException {
        try (Connection connection = Connections.reading(files.database())) {
            int version = Schema.version(connection);
            return version > 0 && version < schema.newest();
        }
    }

    /** What an older Plumbline wrote is brought up to date before it is read, so that there is one way to read it. */
    private void bringUpToDate() throws IOException {
        Opened opened = open();
        if (opened instanceof Opened.Refused refused) {
            throw new HistoryException(Saying.of(
                    "history.older",
                    "The history was written by an older Plumbline and must be brought up to date first. %s",
                    refused.saying()));
        }
        ((Opened.Ready) opened).history().close();
    }

    private Opened open(InstanceLock lock) {
        try {
            prepareNatives();
            Mending mending = new Mending(files, schema);
            mending.finish();
            Checkup checkup = isThere() ? Checkup.of(files, schema) : Checkup.SOUND;
            Optional<Saying> notice =
                    checkup == Checkup.DAMAGED ? Optional.of(mending.run(clock.instant())) : Optional.empty();
            return switch (checkup) {
                case NEWER ->
                    refused(
                            Obstacle.NEWER,
                            Saying.of("refused.newer", "it was written by a newer Plumbline; please use that one"));
                case SOUND, DAMAGED -> new Opened.Ready(begin(lock), notice);
            };
        } catch (SQLException e) {
            return refused(e);
        } catch (IOException e) {
            return refused(e);
        }
    }

    /**
     * SQLite unpacks its native library; not into /tmp, where programs may be forbidden (noexec) and others may write. A
     * program that was killed leaves its copy behind, which nobody uses since we hold the lock.
     */
    private void prepareNatives() throws IOException {
        if (System.getProperty(NATIVES) == null) {
            PrivateFiles.makeEmptyDirectory(files.natives());
            System.setProperty(NATIVES, files.natives().toString());
        }
    }

    private boolean isThere() throws IOException {
        return Files.exists(files.database()) && Files.size(files.database()) > 0;
    }

    private History begin(InstanceLock lock) throws IOException, SQLException {
        PrivateFiles.makeFile(files.database());
        Connection connection = Connections.writing(files.database());
        try {
            schema.migrate(connection, schema.newest());
            Outline.of(connection).keep(files.outline());
            Pen pen = new Pen(connection);
            Files.deleteIfExists(files.suspicion());
            return new History(files, lock, clock, new HistoryWriter(pen, every, files::suspect, tell));
        } catch (IOException | SQLException e) {
            connection.close();
            throw e;
        }
    }

    private Opened refused(SQLException e) {
        if (e.getCause() instanceof NativeLibraryNotFoundException && hasRoom()) {
            return refused(
                    Obstacle.FAILED,
                    Saying.of(
                            "refused.natives",
                            "SQLite's native library cannot be started from %s; if programs are forbidden there (noexec),"
                                    + " name another directory with -D%s",
                            String.valueOf(System.getProperty(NATIVES)),
                            NATIVES));
        }
        Obstacle obstacle = hasRoom() ? Obstacle.of(e) : Obstacle.FULL;
        return refused(obstacle, obstacle.words(e));
    }

    private Opened refused(IOException e) {
        if (!hasRoom()) {
            return refused(Obstacle.FULL, Saying.of("obstacle.FULL", "the disk is full"));
        }
        if (e instanceof AccessDeniedException) {
            return refused(
                    Obstacle.DENIED, Saying.of("refused.denied", "the right to read and write there is missing"));
        }
        if (e instanceof FileAlreadyExistsException) {
            return refused(
                    Obstacle.FAILED,
                    Saying.of("refused.file", "there is a file of that name where a directory is needed"));
        }
        String reason = e instanceof FileSystemException f && f.getReason() != null ? f.getReason() : e.getMessage();
        return refused(Obstacle.FAILED, Saying.of("refused.disk", "the disk reports: %s", String.valueOf(reason)));
    }

    private Opened refused(Obstacle obstacle, Saying why) {
        return new Opened.Refused(
                obstacle, Saying.of("refused", "The history in %s cannot be opened: %s.", files.directory(), why));
    }

    private boolean hasRoom() {
        try {
            return Files.getFileStore(files.directory()).getUsableSpace() >= LEAST_ROOM;
        } catch (IOException e) {
            return true;
        }
    }
}

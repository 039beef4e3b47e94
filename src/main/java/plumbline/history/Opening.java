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
                        "Plumbline is running already; it keeps its history in " + files.directory() + ".");
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
            throw new IOException("There is no history in " + files.directory() + " yet.");
        }
        prepareNatives();
        try {
            if (Checkup.of(files, schema) == Checkup.NEWER) {
                throw new IOException("The history in " + files.directory() + " was written by a newer Plumbline.");
            }
            if (isOlder()) {
                bringUpToDate();
            }
            return new HistoryReader(Connections.reading(files.database()), clock, files::suspect);
        } catch (SQLException e) {
            throw new IOException(
                    "The history cannot be read: " + Obstacle.of(e).words(e) + ".", e);
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
            throw new IOException("The history was written by an older Plumbline and must be brought up to date first. "
                    + refused.sentence());
        }
        ((Opened.Ready) opened).history().close();
    }

    private Opened open(InstanceLock lock) {
        try {
            prepareNatives();
            Mending mending = new Mending(files, schema);
            mending.finish();
            Checkup checkup = isThere() ? Checkup.of(files, schema) : Checkup.SOUND;
            Optional<String> notice =
                    checkup == Checkup.DAMAGED ? Optional.of(mending.run(clock.instant())) : Optional.empty();
            return switch (checkup) {
                case NEWER -> refused(Obstacle.NEWER, "it was written by a newer Plumbline; please use that one");
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
                    "SQLite's native library cannot be started from " + System.getProperty(NATIVES)
                            + "; if programs are forbidden there (noexec), name another directory with -D" + NATIVES);
        }
        Obstacle obstacle = hasRoom() ? Obstacle.of(e) : Obstacle.FULL;
        return refused(obstacle, obstacle.words(e));
    }

    private Opened refused(IOException e) {
        if (!hasRoom()) {
            return refused(Obstacle.FULL, "the disk is full");
        }
        if (e instanceof AccessDeniedException) {
            return refused(Obstacle.DENIED, "the right to read and write there is missing");
        }
        if (e instanceof FileAlreadyExistsException) {
            return refused(Obstacle.FAILED, "there is a file of that name where a directory is needed");
        }
        String reason = e instanceof FileSystemException f && f.getReason() != null ? f.getReason() : e.getMessage();
        return refused(Obstacle.FAILED, "the disk reports: " + reason);
    }

    private Opened refused(Obstacle obstacle, String why) {
        return new Opened.Refused(obstacle, "The history in " + files.directory() + " cannot be opened: " + why + ".");
    }

    private boolean hasRoom() {
        try {
            return Files.getFileStore(files.directory()).getUsableSpace() >= LEAST_ROOM;
        } catch (IOException e) {
            return true;
        }
    }
}

package plumbline.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Consumer;
import plumbline.history.file.Connections;
import plumbline.history.file.HistoryException;
import plumbline.history.file.HistoryFiles;
import plumbline.history.file.InstanceLock;
import plumbline.history.file.Obstacle;
import plumbline.history.file.Schema;
import plumbline.history.reading.HistoryReader;
import plumbline.history.writing.Health;
import plumbline.history.writing.HistoryWriter;
import plumbline.privacy.PrivateFiles;
import plumbline.sensor.Saying;

/**
 * The days of one wearer, in one SQLite file in Plumbline's own directory.
 *
 * <p>{@code app} runs {@link #writer} on a thread, and asks for a {@link #reader} wherever it wants to read. To stop:
 * {@link HistoryWriter#stop}, join the thread, close the readers, {@link #close}.
 */
public final class History implements AutoCloseable {

    /** A minute is what a power cut may cost; a commit then takes two thousandths of a second out of sixty. */
    private static final Duration COMMIT_EVERY = Duration.ofMinutes(1);

    private final HistoryFiles files;
    private final InstanceLock lock;
    private final InstantSource clock;
    private final HistoryWriter writer;

    History(HistoryFiles files, InstanceLock lock, InstantSource clock, HistoryWriter writer) {
        this.files = files;
        this.lock = lock;
        this.clock = clock;
        this.writer = writer;
    }

    /**
     * Opens the history in a directory, or begins one. A damaged one is set aside under a dated name, and what can be read
     * of it is saved.
     *
     * @param directory Plumbline's own; made when it is not there, and its mode becomes 0700
     * @param clock dates the name of a damaged file, and tells how old a body frame is
     * @param tell is told once when writing begins to fail, and once when it works again, on the thread that writes,
     *     which it must not hold up
     */
    public static Opened open(Path directory, InstantSource clock, Consumer<Health> tell) {
        HistoryFiles files = new HistoryFiles(directory.toAbsolutePath());
        return new Opening(files, Schema.ofThisVersion(), clock, COMMIT_EVERY, tell).open();
    }

    /**
     * Opens the history only to read it, while another Plumbline may be writing; to be closed.
     *
     * @throws IOException with a plain sentence when there is none, or it cannot be read
     */
    public static HistoryReader read(Path directory, InstantSource clock) throws IOException {
        HistoryFiles files = new HistoryFiles(directory.toAbsolutePath());
        return new Opening(files, Schema.ofThisVersion(), clock, COMMIT_EVERY, health -> {}).read();
    }

    /** The one writer, to be run on a thread of its own. */
    public HistoryWriter writer() {
        return writer;
    }

    /** A new reader, with a connection of its own; to be closed before the history is. */
    public HistoryReader reader() throws IOException {
        try {
            return new HistoryReader(Connections.reading(files.database()), clock, files::suspect);
        } catch (SQLException e) {
            throw HistoryException.unread(e);
        }
    }

    /**
     * Copies all that is committed into a new, compact database of mode 0600, while writing goes on.
     *
     * @throws IOException with a plain sentence; then there is no new file
     */
    public void backup(Path target) throws IOException {
        if (Files.exists(target)) {
            throw new HistoryException(Saying.of("backup.there", "There is a file already: %s.", target));
        }
        Path part = target.resolveSibling(target.getFileName() + ".part");
        Files.deleteIfExists(part);
        PrivateFiles.makeNewFile(part);
        try (Connection connection = Connections.reading(files.database());
                PreparedStatement copy = connection.prepareStatement("VACUUM INTO ?")) {
            copy.setString(1, part.toAbsolutePath().toString());
            copy.execute();
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (SQLException e) {
            Files.deleteIfExists(part);
            throw new HistoryException(
                    Saying.of(
                            "backup.failed",
                            "The history could not be copied: %s.",
                            Obstacle.of(e).words(e)),
                    e);
        }
    }

    /** Writes what has been accepted, and lets another Plumbline use the directory. */
    @Override
    public void close() throws IOException {
        try {
            writer.close();
        } catch (SQLException e) {
            throw new HistoryException(
                    Saying.of(
                            "history.unclosed",
                            "The history could not be closed: %s.",
                            Obstacle.of(e).words(e)),
                    e);
        } finally {
            lock.close();
        }
    }
}

package plumbline.history;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import plumbline.history.file.Connections;
import plumbline.history.file.HistoryException;
import plumbline.history.file.HistoryFiles;
import plumbline.history.file.InstanceLock;
import plumbline.history.file.Obstacle;
import plumbline.history.file.Schema;
import plumbline.history.keeping.Backups;
import plumbline.history.keeping.Contents;
import plumbline.history.keeping.Copying;
import plumbline.history.keeping.Span;
import plumbline.history.reading.HistoryReader;
import plumbline.history.writing.Health;
import plumbline.history.writing.HistoryWriter;
import plumbline.sensor.Saying;

/**
 * The days of one wearer, in one SQLite file in Plumbline's own directory.
 *
 * <p>{@code app} runs {@link #writer} on a thread, and asks for a {@link #reader} wherever it wants to read. To stop:
 * {@link HistoryWriter#stop}, join the thread, close the readers, {@link #close}.
 */
public final class History implements AutoCloseable {

    /**
     * A minute is what a power cut may cost, a kill costs nothing; a commit then takes two thousandths of a second out of
     * sixty, and writes some 20 kB.
     */
    private static final Duration COMMIT_EVERY = Duration.ofMinutes(1);

    private final HistoryFiles files;
    private final InstanceLock lock;
    private final InstantSource clock;
    private final HistoryWriter writer;
    private boolean closed;

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
        return opening(directory, clock, tell).open();
    }

    /**
     * The same for a run that is to begin at once: where another program is in the way, the disk is full or the history has
     * to be mended first, it is {@link Opened.Later}, and its writer opens it as soon as it can.
     */
    public static Opened begin(Path directory, InstantSource clock, Consumer<Health> tell) {
        return opening(directory, clock, tell).begin();
    }

    /**
     * Opens the history only to read it, while another Plumbline may be writing; to be closed.
     *
     * @throws IOException with a plain sentence when there is none, or it cannot be read
     */
    public static HistoryReader read(Path directory, InstantSource clock) throws IOException {
        return read(directory, clock, health -> {});
    }

    /**
     * The same.
     *
     * @param tell takes what the wearer should know where a killed Plumbline left work that has to be done first
     */
    public static HistoryReader read(Path directory, InstantSource clock, Consumer<Health> tell) throws IOException {
        return opening(directory, clock, tell).read();
    }

    /**
     * Makes the backup of a day, also while another Plumbline is running.
     *
     * @param tell takes what the wearer should know where a killed Plumbline left work that has to be done first
     */
    public static Backups.Made backUp(Path directory, LocalDate day, InstantSource clock, Consumer<Health> tell)
            throws IOException {
        read(directory, clock, tell).close();
        HistoryFiles files = new HistoryFiles(directory.toAbsolutePath());
        try {
            return new Backups(files).make(day);
        } finally {
            Connections.clearEmptyLog(files.database());
        }
    }

    /** The backups that there are. */
    public static Backups backups(Path directory) {
        return new Backups(new HistoryFiles(directory.toAbsolutePath()));
    }

    /**
     * Puts a backup in the place of the history, which is set aside.
     *
     * @throws IOException with a plain sentence, where another Plumbline is running or the backup cannot be read; nothing
     *     was changed then
     */
    public static Restored restore(Path directory, Path backup, InstantSource clock, Consumer<Health> tell)
            throws IOException {
        return new Restoring(opening(directory, clock, tell)).of(backup);
    }

    /**
     * Erases days from the history and all copies of it that lie beside it.
     *
     * @param progress takes what is being done
     * @throws IOException with a plain sentence, where another Plumbline is running
     */
    public static Forgotten forget(Path directory, Span days, InstantSource clock, Consumer<Saying> progress)
            throws IOException {
        return new Forgetting(opening(directory, clock, health -> progress.accept(health.saying())), progress)
                .days(days);
    }

    /** Erases the history and all copies of it that lie beside it; returns the files that are gone. */
    public static List<Path> forgetAll(Path directory, InstantSource clock) throws IOException {
        return new Forgetting(opening(directory, clock, health -> {}), saying -> {}).all();
    }

    private static Opening opening(Path directory, InstantSource clock, Consumer<Health> tell) {
        HistoryFiles files = new HistoryFiles(directory.toAbsolutePath());
        return new Opening(files, Schema.ofThisVersion(), clock, new SecureRandom(), COMMIT_EVERY, tell);
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
     * @return what was counted in the copy
     * @throws IOException with a plain sentence; then there is no new file
     */
    public Contents backup(Path target) throws IOException {
        return Copying.copy(files.database(), target);
    }

    /**
     * Does what is due once a day, on the calling thread, while writing goes on: a backup, and then what is past its age
     * is deleted. Again on the same day does nothing.
     *
     * @param today the wearer's day
     * @param keepDays for how many worn days every ten seconds are kept
     * @return what the wearer should know
     * @throws IOException with a plain sentence, where there could be no backup; nothing is deleted then
     */
    public List<Saying> upkeep(LocalDate today, ZoneId zone, int keepDays) throws IOException {
        return new Upkeep(files, writer).of(today, zone, keepDays);
    }

    /** Writes what has been accepted, and lets another Plumbline use the directory; again does nothing. */
    @Override
    public synchronized void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try {
            if (writer.close()) {
                lock.unmark();
            }
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

package plumbline.history.writing;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import plumbline.history.file.HistoryException;
import plumbline.history.file.Obstacle;
import plumbline.sensor.Saying;

/**
 * Puts what was accepted on the disk, about once a minute. {@code app} runs it on a thread of its own.
 *
 * <p>What is accepted is not lost while the program runs: if it cannot be written, it is kept and tried again.
 */
public final class HistoryWriter implements Runnable {

    /**
     * How many entries may wait. A day has 8640 epochs and some hundred other entries; two such days wait here while the
     * disk is full, in about 4 MB. Then {@link #offer} refuses.
     */
    static final int CAPACITY = 20_000;

    private final Backlog backlog = new Backlog(CAPACITY);
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Object writing = new Object();
    private final Pen pen;
    private final Duration every;
    private final Runnable damage;
    private final Consumer<Health> tell;
    private Optional<Obstacle> trouble = Optional.empty();

    /**
     * @param every time between commits
     * @param damage called when the file proves to be damaged
     * @param tell is told once when writing begins to fail, and once when it works again
     */
    public HistoryWriter(Pen pen, Duration every, Runnable damage, Consumer<Health> tell) {
        this.pen = pen;
        this.every = every;
        this.damage = damage;
        this.tell = tell;
    }

    /**
     * Accepts all of the entries, to be written in one transaction, or none of them. Never waits for the disk. May be
     * called from any thread.
     *
     * @return false when too much waits already, or after {@link #stop}
     */
    public boolean offer(List<Entry> together) {
        return backlog.offer(together);
    }

    /** How many entries are accepted and not on the disk yet. */
    public int waiting() {
        return backlog.size();
    }

    /** Writes at every turn until {@link #stop}, and then once more. An interrupt stops it too. */
    @Override
    public void run() {
        try {
            while (!stopping.await(every.toNanos(), TimeUnit.NANOSECONDS)) {
                commit();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stop();
        }
        commit();
    }

    /** Accepts no more, and has {@link #run} write the rest and return. */
    public void stop() {
        backlog.close();
        stopping.countDown();
    }

    /**
     * Writes what has been accepted up to now, on the calling thread; as before the machine goes to sleep.
     *
     * @return whether all of it is on the disk
     */
    public boolean commit() {
        synchronized (writing) {
            Batch batch = backlog.take();
            if (batch.isEmpty()) {
                backlog.putBack(batch);
                return true;
            }
            try {
                List<Entry> leftOut = pen.write(batch);
                succeeded(backlog.written(), leftOut);
                return true;
            } catch (SQLException e) {
                backlog.putBack(batch);
                failed(e);
                return false;
            }
        }
    }

    /**
     * Deletes the epochs that began before the moment; all else is small and kept. The file does not shrink, its free
     * room is used again.
     *
     * @return how many were deleted
     * @throws IOException with a plain sentence
     */
    public int deleteEpochsBefore(Instant moment) throws IOException {
        synchronized (writing) {
            try {
                return pen.deleteEpochsBefore(moment);
            } catch (SQLException e) {
                throw new HistoryException(
                        Saying.of(
                                "history.undeleted",
                                "Nothing was deleted: %s.",
                                Obstacle.of(e).words(e)),
                        e);
            }
        }
    }

    /** Writes the rest, tells of what could not be written, and lets go of the database. */
    public void close() throws SQLException {
        stop();
        synchronized (writing) {
            if (!commit()) {
                tell.accept(new Health(
                        false,
                        Saying.of(
                                "history.unwritten",
                                "%s entries of the history could not be written before the program ended.",
                                waiting())));
            }
            pen.close();
        }
    }

    private void succeeded(int missing, List<Entry> leftOut) {
        if (trouble.isPresent()) {
            trouble = Optional.empty();
            tell.accept(new Health(
                    true,
                    missing == 0
                            ? Saying.of("history.again", "The history is being written again; nothing is missing.")
                            : Saying.of(
                                    "history.again.missing",
                                    "The history is being written again; %s entries came when too many were waiting"
                                            + " already, and are missing.",
                                    missing)));
        }
        if (!leftOut.isEmpty()) {
            tell.accept(new Health(
                    true,
                    Saying.of(
                            "history.leftout",
                            "%s entries that make no sense were left out, the first: %s",
                            leftOut.size(),
                            leftOut.get(0))));
        }
    }

    private void failed(SQLException e) {
        Obstacle obstacle = Obstacle.of(e);
        if (obstacle == Obstacle.DAMAGED) {
            damage.run();
        }
        if (!trouble.equals(Optional.of(obstacle))) {
            trouble = Optional.of(obstacle);
            tell.accept(new Health(
                    false,
                    Saying.of(
                            "history.waiting",
                            "The history cannot be written: %s. What was measured is kept in memory and tried again"
                                    + " every minute.",
                            obstacle.words(e))));
        }
    }
}

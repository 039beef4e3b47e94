package plumbline.history.writing;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import plumbline.history.file.HistoryException;
import plumbline.history.file.Obstacle;
import plumbline.sensor.Saying;

/**
 * Puts what was accepted on the disk: at once into the tail, and about once a minute into the database. {@code app} runs
 * it on a thread of its own.
 *
 * <p>What is accepted is not lost: if it cannot be written into the database, it is kept and tried again, and the next
 * start finds it in the tail.
 */
public final class HistoryWriter implements Runnable {

    /**
     * How many entries may wait. A day has 8640 epochs and some hundred other entries; two such days wait here while the
     * disk is full, in about 4 MB. Then {@link #offer} refuses.
     */
    static final int CAPACITY = 20_000;

    private final Backlog backlog = new Backlog(CAPACITY);

    /** Held while the database is written, which may take long. */
    private final Object writing = new Object();

    /** Held while something is put into the tail and the batch, which takes no time; never while waiting for another. */
    private final Object jotting = new Object();

    private final Desk desk;
    private final Tail tail;
    private final Duration every;
    private final Telling telling;
    private Optional<Pen> pen = Optional.empty();
    private Batch batch = new Batch();
    private int unfit;
    private volatile boolean closing;
    private volatile boolean opened;

    /**
     * A writer that has not opened the database yet.
     *
     * @param desk opens it
     * @param tail what is accepted stands there until it is committed
     * @param every time between commits
     * @param tell is told once when writing begins to fail, and once when it works again
     */
    public HistoryWriter(Desk desk, Tail tail, Duration every, Consumer<Health> tell) {
        this.desk = desk;
        this.tail = tail;
        this.every = every;
        this.telling = new Telling(tell);
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

    /** Whether the database has been opened, and holds what was accepted before. */
    public boolean isOpen() {
        return opened;
    }

    /** How many entries are accepted and not in the database yet. */
    public int waiting() {
        return backlog.size();
    }

    /** Writes as things come and at every turn until {@link #stop}, and then once more. An interrupt stops it too. */
    @Override
    public void run() {
        try {
            long left = opened ? every.toNanos() : 0;
            while (!backlog.isClosed()) {
                left = backlog.await(left);
                jot();
                if (left <= 0) {
                    commit();
                    left = every.toNanos();
                }
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
    }

    /** Puts what has been accepted into the tail: a killed program does not lose it any more. From any thread. */
    public void jot() {
        synchronized (jotting) {
            for (List<Entry> together : backlog.take()) {
                List<Row> rows = rows(together);
                tail.append(rows);
                rows.forEach(batch::add);
            }
            backlog.holds(batch.size());
        }
    }

    /** What is to be written now, and up to where the tail holds it. */
    private record Load(Batch batch, Tail.Mark mark) {}

    private Load load() {
        synchronized (jotting) {
            jot();
            Batch taken = batch;
            batch = new Batch();
            return new Load(taken, tail.mark());
        }
    }

    private void putBack(Load load) {
        synchronized (jotting) {
            load.batch().addAll(batch);
            batch = load.batch();
        }
    }

    /** The load is safe. Where more has come meanwhile, the database knows up to where it holds the tail. */
    private int written(Load load) {
        synchronized (jotting) {
            if (tail.mark().equals(load.mark())) {
                tail.clear();
            }
            int missing = backlog.written();
            backlog.holds(batch.size());
            return missing;
        }
    }

    private int leaveOut(int more) {
        synchronized (jotting) {
            unfit += more;
            return unfit;
        }
    }

    /**
     * Opens the database on the calling thread, and writes what an earlier program left in the tail.
     *
     * @throws IOException where files cannot be made or moved
     * @throws SQLException where SQLite cannot open it
     */
    public void open() throws IOException, SQLException {
        synchronized (writing) {
            jot();
            writeAll();
        }
    }

    /**
     * Writes what has been accepted up to now, on the calling thread; as before the machine goes to sleep.
     *
     * @return whether all of it is in the database
     */
    public boolean commit() {
        synchronized (writing) {
            jot();
            try {
                writeAll();
                return true;
            } catch (IOException | SQLException e) {
                telling.failed(Obstacle.of(e), () -> desk.words(e), tail.isWhole());
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
                return pen().deleteEpochsBefore(moment);
            } catch (SQLException e) {
                notice(e);
                throw new HistoryException(
                        Saying.of("history.undeleted", "Nothing was deleted: %s.", desk.words(e)), e);
            }
        }
    }

    /**
     * Writes the rest, tells of what could not be written, and lets go of the database.
     *
     * @return whether the database is as it should be, with all in it
     */
    public boolean close() throws SQLException {
        stop();
        synchronized (writing) {
            // Mending can wait for the next start, whoever ends the program cannot.
            closing = true;
            boolean well = commit();
            if (!well && waiting() > 0) {
                telling.ended(waiting(), tail.isWhole());
            }
            tail.close();
            letGo();
            return well;
        }
    }

    /** Lets go of the database and the tail where they could not be opened; nothing has been accepted. */
    public void giveUp() {
        stop();
        synchronized (writing) {
            tail.close();
            letGoQuietly();
        }
    }

    private List<Row> rows(List<Entry> together) {
        List<Row> rows = new ArrayList<>();
        for (Entry entry : together) {
            try {
                rows.add(Row.of(entry));
            } catch (ArithmeticException e) {
                // No row can hold it; one such must not keep all others from the disk.
                unfit++;
            }
        }
        return rows;
    }

    /** Damage that is met while writing is mended at once, and the writing tried again; so with a pen that may only read. */
    private void writeAll() throws IOException, SQLException {
        try {
            write(pen());
        } catch (SQLException e) {
            boolean damaged = notice(e);
            boolean mayNot = Obstacle.of(e) == Obstacle.DENIED;
            if (mayNot) {
                // SQLite opens what it may not write for reading, without a word, and never tries again.
                letGoQuietly();
            }
            if (!mayNot && (!damaged || closing)) {
                throw e;
            }
            write(pen());
        }
    }

    private void write(Pen pen) throws SQLException {
        Load load = load();
        if (load.batch().isEmpty() && leaveOut(0) == 0) {
            opened = true;
            return;
        }
        List<Row> leftOut;
        try {
            leftOut = pen.write(load.batch(), load.mark());
        } catch (SQLException | RuntimeException e) {
            putBack(load);
            throw e;
        }
        leaveOut(leftOut.size());
        succeeded(written(load));
        opened = true;
    }

    private Pen pen() throws IOException, SQLException {
        if (pen.isPresent() && desk.isSuspect() && !closing) {
            letGoQuietly();
        }
        if (pen.isEmpty()) {
            Pen fresh = desk.open(this::meanwhile);
            Tail.Mark held = mark(fresh);
            pen = Optional.of(fresh);
            Batch first = new Batch();
            synchronized (jotting) {
                tail.left(held).forEach(first::add);
                first.addAll(batch);
                batch = first;
            }
        }
        return pen.orElseThrow();
    }

    /** A pen that cannot tell what the database holds is not taken, or what is left in the tail would never be asked for. */
    private static Tail.Mark mark(Pen fresh) throws SQLException {
        try {
            return fresh.mark();
        } catch (SQLException e) {
            fresh.close();
            throw e;
        }
    }

    /** Opening may take minutes: what comes in that time goes into the tail, and who ends the program need not wait. */
    private void meanwhile() throws IOException {
        jot();
        if (backlog.isClosed()) {
            throw new HistoryException(Saying.of("history.ending", "the program is ending"));
        }
    }

    /** Whether the fault is damage of the file, which is noted then. */
    private boolean notice(SQLException e) {
        boolean damaged = Obstacle.of(e) == Obstacle.DAMAGED;
        if (damaged) {
            desk.suspect();
        }
        return damaged;
    }

    private void letGoQuietly() {
        try {
            letGo();
        } catch (SQLException e) {
            // What is damaged will be mended before it is opened again.
            notice(e);
        }
    }

    private void letGo() throws SQLException {
        Optional<Pen> old = pen;
        pen = Optional.empty();
        if (old.isPresent()) {
            old.get().close();
        }
    }

    private void succeeded(int missing) {
        telling.again(missing);
        if (unfit > 0) {
            telling.leftOut(unfit);
            unfit = 0;
        }
    }
}

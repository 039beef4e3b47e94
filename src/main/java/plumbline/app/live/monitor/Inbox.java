package plumbline.app.live.monitor;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import plumbline.device.LinkEvent;

/**
 * What waits for the monitor, in order. Bytes are bounded: where the monitor cannot follow, the oldest chunk goes first,
 * and is counted. What the wearer said, and what happened to the link, is never dropped.
 */
public final class Inbox {

    /** A minute of a sensor that sends 100 chunks a second; longer than the monitor is ever away. */
    static final int MOST_CHUNKS = 6_000;

    private final boolean patient;
    private final ArrayDeque<Input> waiting = new ArrayDeque<>();
    // Not the monitor of an object: the JVM spins before it waits for one, a hundred times a second for nothing.
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private int chunks;
    private long dropped;

    /**
     * An empty inbox.
     *
     * @param patient whether a sender of bytes waits for room, as a recording can, instead of pushing out what is oldest
     */
    public Inbox(boolean patient) {
        this.patient = patient;
    }

    boolean isPatient() {
        return patient;
    }

    /** Sends the monitor something, from any thread; only a patient sender of bytes waits. */
    public void put(Input input) {
        lock.lock();
        try {
            if (isChunk(input)) {
                awaitRoom();
                if (chunks == MOST_CHUNKS) {
                    dropOldestChunk();
                }
                chunks++;
            }
            waiting.add(input);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** The next input; empty when none came within the time, or the thread is to end. */
    Optional<Input> poll(Duration patience) {
        lock.lock();
        try {
            awaitInput(patience.toNanos());
            Optional<Input> next = Optional.ofNullable(waiting.poll());
            if (next.isPresent() && isChunk(next.get())) {
                chunks--;
                changed.signalAll();
            }
            return next;
        } finally {
            lock.unlock();
        }
    }

    private void awaitInput(long nanos) {
        try {
            for (long left = nanos; waiting.isEmpty() && left > 0; ) {
                left = changed.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean isEmpty() {
        lock.lock();
        try {
            return waiting.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    /** How many chunks were dropped since the monitor could not follow. */
    public long dropped() {
        lock.lock();
        try {
            return dropped;
        } finally {
            lock.unlock();
        }
    }

    private void awaitRoom() {
        try {
            while (patient && chunks == MOST_CHUNKS) {
                changed.await();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void dropOldestChunk() {
        for (Iterator<Input> all = waiting.iterator(); all.hasNext(); ) {
            if (isChunk(all.next())) {
                all.remove();
                chunks--;
                dropped++;
                return;
            }
        }
    }

    private static boolean isChunk(Input input) {
        return input instanceof Input.Came came && came.event() instanceof LinkEvent.Chunk;
    }
}

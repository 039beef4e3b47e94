package plumbline.app.live.monitor;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Optional;
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
    public synchronized void put(Input input) {
        if (isChunk(input)) {
            awaitRoom();
            if (chunks == MOST_CHUNKS) {
                dropOldestChunk();
            }
            chunks++;
        }
        waiting.add(input);
        notifyAll();
    }

    /** The next input; empty when none came within the time, or the thread is to end. */
    synchronized Optional<Input> poll(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        try {
            for (long left = patience.toNanos(); waiting.isEmpty() && left > 0; left = end - System.nanoTime()) {
                wait(left / 1_000_000, (int) (left % 1_000_000));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Optional<Input> next = Optional.ofNullable(waiting.poll());
        if (next.filter(Inbox::isChunk).isPresent()) {
            chunks--;
            notifyAll();
        }
        return next;
    }

    synchronized boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** How many chunks were dropped since the monitor could not follow. */
    public synchronized long dropped() {
        return dropped;
    }

    private synchronized void awaitRoom() {
        try {
            while (patient && chunks == MOST_CHUNKS) {
                wait();
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

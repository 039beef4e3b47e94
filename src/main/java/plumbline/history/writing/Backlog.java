package plumbline.history.writing;

import java.util.List;

/**
 * What has been accepted and is not on disk yet. The monitor adds, the writer takes; no one holds the lock for longer
 * than it takes to move some entries in memory.
 */
final class Backlog {

    private final int capacity;
    private Batch waiting = new Batch();
    private int underWay;
    private int refused;
    private boolean closed;

    Backlog(int capacity) {
        this.capacity = capacity;
    }

    /** Takes all of the entries, or none when there is no room for them or the backlog is closed. */
    synchronized boolean offer(List<Entry> together) {
        if (closed || size() + together.size() > capacity) {
            refused += together.size();
            return false;
        }
        together.forEach(waiting::add);
        return true;
    }

    /** Hands out everything that waits; {@link #written} or {@link #putBack} must follow. */
    synchronized Batch take() {
        Batch taken = waiting;
        waiting = new Batch();
        underWay = taken.size();
        return taken;
    }

    /** The batch taken is safe. Returns how many entries were refused since the last one was. */
    synchronized int written() {
        int missing = refused;
        underWay = 0;
        refused = 0;
        return missing;
    }

    /** The batch taken could not be written and waits again, before all that has come since. */
    synchronized void putBack(Batch taken) {
        taken.addAll(waiting);
        waiting = taken;
        underWay = 0;
    }

    /** Accepts nothing from now on. */
    synchronized void close() {
        closed = true;
    }

    synchronized int size() {
        return waiting.size() + underWay;
    }
}

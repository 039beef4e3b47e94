package plumbline.history.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What has been accepted and the writer has not taken yet. The monitor adds, the writer takes; no one holds the lock for
 * longer than it takes to move some entries in memory.
 */
final class Backlog {

    private final int capacity;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private List<List<Entry>> fresh = new ArrayList<>();
    private int freshEntries;
    private int taken;
    private int refused;
    private boolean closed;

    Backlog(int capacity) {
        this.capacity = capacity;
    }

    /** Takes all of the entries, or none when there is no room for them or the backlog is closed. */
    boolean offer(List<Entry> together) {
        lock.lock();
        try {
            if (closed || freshEntries + taken + together.size() > capacity) {
                refused += together.size();
                return false;
            }
            fresh.add(List.copyOf(together));
            freshEntries += together.size();
            news.signalAll();
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Hands out all that is fresh, in order; {@link #holds} is to follow. */
    List<List<Entry>> take() {
        lock.lock();
        try {
            List<List<Entry>> all = fresh;
            fresh = new ArrayList<>();
            taken += freshEntries;
            freshEntries = 0;
            return all;
        } finally {
            lock.unlock();
        }
    }

    /** So many rows of what was taken wait for the disk. */
    void holds(int rows) {
        lock.lock();
        try {
            taken = rows;
        } finally {
            lock.unlock();
        }
    }

    /** All that was taken is safe. Returns how many entries were refused since the last time. */
    int written() {
        lock.lock();
        try {
            int missing = refused;
            taken = 0;
            refused = 0;
            return missing;
        } finally {
            lock.unlock();
        }
    }

    /** Waits for something fresh, or for the end, but no longer than this; returns how much of the time is left. */
    long await(long nanos) throws InterruptedException {
        lock.lock();
        try {
            long left = nanos;
            while (fresh.isEmpty() && !closed && left > 0) {
                left = news.awaitNanos(left);
            }
            return left;
        } finally {
            lock.unlock();
        }
    }

    /** Accepts nothing from now on. */
    void close() {
        lock.lock();
        try {
            closed = true;
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    int size() {
        lock.lock();
        try {
            return freshEntries + taken;
        } finally {
            lock.unlock();
        }
    }
}

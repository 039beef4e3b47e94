package plumbline.control;

import java.io.IOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** All who have come in by the door. Lives on the thread of the door; how many there are may be asked on any. */
final class Company {

    private final Selector selector;
    private final Consumer<String> log;
    private final AtomicInteger watching = new AtomicInteger();
    private final AtomicInteger windows = new AtomicInteger();

    /**
     * Nobody yet.
     *
     * @param log takes a line about who is let go
     */
    Company(Selector selector, Consumer<String> log) {
        this.selector = selector;
        this.log = log;
    }

    /** Something done for a visitor. */
    interface Visit {
        void to(Visitor visitor) throws IOException;
    }

    /** Does it for all; for whom it fails, they have gone, which the next look finds. */
    void each(Visit visit) {
        for (SelectionKey key : selector.keys()) {
            if (key.isValid() && key.attachment() instanceof Visitor visitor && !visitor.isLeaving()) {
                try {
                    visit.to(visitor);
                } catch (IOException e) {
                    log.accept("a visitor was let go: " + e.getMessage());
                    visitor.close();
                }
            }
        }
    }

    /**
     * Lets go of who has said half a line, or no greeting, for too long.
     *
     * @return whether some of those who watched have gone since the last time
     */
    boolean hasLost(long now) {
        for (SelectionKey key : selector.keys()) {
            if (key.isValid() && key.attachment() instanceof Visitor visitor && visitor.isOverdue(now)) {
                log.accept("a visitor said half a line, and was let go");
                visitor.close();
            }
        }
        int before = watching.get();
        count();
        return watching.get() < before;
    }

    /** To be called when somebody has begun to watch. */
    void count() {
        watching.set(number(Visitor::isWatching));
        windows.set(number(Visitor::hasWindows));
    }

    /** Whether somebody watches. */
    boolean isWatching() {
        return watching.get() > 0;
    }

    /** Whether somebody with windows watches. */
    boolean hasWindows() {
        return windows.get() > 0;
    }

    /** Whether a window of somebody's is in sight. */
    boolean isLooking() {
        return number(Visitor::isLooking) > 0;
    }

    private int number(Predicate<Visitor> who) {
        int found = 0;
        for (SelectionKey key : selector.keys()) {
            if (key.isValid() && key.attachment() instanceof Visitor visitor && who.test(visitor)) {
                found++;
            }
        }
        return found;
    }
}

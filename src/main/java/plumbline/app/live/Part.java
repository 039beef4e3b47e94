package plumbline.app.live;

import java.time.Duration;
import java.util.Optional;
import org.tinylog.Logger;
import plumbline.face.Outage;

/** One thread of a run, which can be begun anew when it has ended by a fault. For the one who watches it. */
final class Part {

    /** The first pause before it is begun anew; each further one in a row is twice as long. */
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);

    /** No pause is longer. */
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    /** What has run for so long has recovered. */
    private static final Duration RECOVERED = Duration.ofMinutes(5);

    private final Outage.Part what;
    private final String name;
    private final Runnable task;
    private Optional<Thread> thread = Optional.empty();
    private volatile boolean done;
    private long begunNanos;
    private int faults;
    private long seenNanos;
    private boolean down;

    Part(Outage.Part what, String name, Runnable task) {
        this.what = what;
        this.name = name;
        this.task = task;
    }

    Outage.Part what() {
        return what;
    }

    /** Begins, or begins anew. */
    void start() {
        done = false;
        down = false;
        begunNanos = System.nanoTime();
        Thread fresh = new Thread(this::run, name);
        fresh.setDaemon(true);
        thread = Optional.of(fresh);
        fresh.start();
    }

    private void run() {
        try {
            task.run();
            done = true;
        } catch (RuntimeException | Error e) {
            Logger.error(e, "thread {} ended", name);
        }
    }

    /** Whether it has ended by a fault and was not begun anew since. */
    boolean isDown() {
        return down;
    }

    /** Looks whether it has ended by a fault since the last look. */
    boolean hasFailed() {
        boolean failed = !down && !done && thread.filter(Thread::isAlive).isEmpty();
        if (failed) {
            fail();
        }
        return failed;
    }

    /** It counts as ended by a fault. */
    void fail() {
        long now = System.nanoTime();
        faults = now - begunNanos > RECOVERED.toNanos() ? 1 : faults + 1;
        seenNanos = now;
        down = true;
    }

    /** How many faults there were in a row. */
    int faults() {
        return faults;
    }

    /** Whether it has been down for long enough to be begun anew. */
    boolean isDue() {
        long pause = Math.min(LONGEST_PAUSE.toNanos(), FIRST_PAUSE.toNanos() << Math.min(faults - 1, 10));
        return down && System.nanoTime() - seenNanos >= pause;
    }

    /** How long it has been down. */
    Duration downFor() {
        return Duration.ofNanos(System.nanoTime() - seenNanos);
    }

    /** Waits for it to end; with a word in the log where that takes long. Returns whether it has. */
    boolean join(Duration atMost) throws InterruptedException {
        if (thread.isEmpty()) {
            return true;
        }
        thread.get().join(Math.max(1, atMost.toMillis()));
        return !thread.get().isAlive();
    }
}

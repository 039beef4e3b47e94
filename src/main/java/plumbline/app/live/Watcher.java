package plumbline.app.live;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.tinylog.Logger;
import plumbline.app.live.monitor.HostClock;
import plumbline.app.live.monitor.Inbox;
import plumbline.app.live.monitor.Input;
import plumbline.face.Outage;
import plumbline.face.View;
import plumbline.history.writing.HistoryWriter;

/**
 * The eye on the threads of a run: the reader of the link, the monitor, and the writer of the history where there is one.
 * One that ends by a fault, or does not move any more, is seen within a second, said in every face, and begun anew; the
 * time that was not watched is counted.
 *
 * <p>They stop in the order of the way of a sample, so that nothing that was accepted is lost.
 */
final class Watcher implements Runnable {

    /** How often it looks. */
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);

    /** A monitor that has not moved for so long is stuck: it moves twice a second, and no machine is that busy. */
    private static final Duration STUCK = Duration.ofSeconds(60);

    /** A machine that slept or stood still lets all clocks jump; who is stuck is so at several looks. */
    private static final int STUCK_LOOKS = 6;

    /** Whoever reads a port looks at the clock five times a second; one that hangs in the system is left behind. */
    private static final Duration READER_ENDS_WITHIN = Duration.ofSeconds(2);

    /** How long a thread takes before the log has a word on it. */
    private static final Duration LONG = Duration.ofSeconds(10);

    /** Joining what is kept is tried so often, and a zone looked for. */
    private static final int LOOKS_BETWEEN = 10;

    private final HostClock clock;
    private final Inbox inbox;
    private final Optional<HistoryWriter> writer;
    private final Lookouts lookouts;
    private final Notices notices;
    private final Part reader;
    private final Part monitor;
    private final Optional<Part> scribe;
    private final boolean isLive;
    private final Runnable end;
    private final Thread eye = new Thread(this, "watcher");
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile View.Watching watching = View.Watching.WELL;
    private boolean stopped;
    private int stuckLooks;
    private int looks;

    /**
     * Threads to be started.
     *
     * @param reading reads the link to its end
     * @param isLive whether the link can be read again after a fault; a recording would begin from its beginning
     * @param end ends the run
     * @param lookouts who watches, and who takes their place
     */
    Watcher(
            HostClock clock,
            Inbox inbox,
            Optional<HistoryWriter> writer,
            Lookouts lookouts,
            Notices notices,
            Runnable reading,
            boolean isLive,
            Runnable end) {
        this.clock = clock;
        this.inbox = inbox;
        this.writer = writer;
        this.lookouts = lookouts;
        this.notices = notices;
        this.reader = new Part(Outage.Part.READER, "wearable-reader", reading);
        this.monitor = new Part(
                Outage.Part.MONITOR, "monitor", () -> lookouts.now().monitor().run());
        this.scribe = writer.map(w -> new Part(Outage.Part.WRITER, "history-writer", w));
        this.isLive = isLive;
        this.end = end;
        eye.setDaemon(true);
    }

    /** How it stands with all of them; from any thread. */
    View.Watching watching() {
        return watching;
    }

    synchronized void start() {
        scribe.ifPresent(Part::start);
        monitor.start();
        reader.start();
        eye.start();
    }

    @Override
    public void run() {
        try {
            do {
                look();
            } while (!stopping.await(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A fault of the eye itself must not blind it. */
    private synchronized void look() throws InterruptedException {
        if (stopping.getCount() == 0) {
            return;
        }
        try {
            for (Part part : parts()) {
                if (part.hasFailed() || isStuck(part)) {
                    goneDown(part);
                }
                if (part.isDue() && part == reader && !isLive) {
                    end.run();
                } else if (part.isDue()) {
                    beginAnew(part);
                }
            }
            if (++looks % LOOKS_BETWEEN == 0 && !monitor.isDown()) {
                renewIfDue();
            }
        } catch (RuntimeException e) {
            Logger.error(e, "the watcher stumbled");
        }
    }

    private List<Part> parts() {
        return Stream.concat(Stream.of(reader, monitor), scribe.stream()).toList();
    }

    private boolean isStuck(Part part) {
        if (part != monitor || part.isDown()) {
            return false;
        }
        boolean still = lookouts.now().monitor().idle().compareTo(clock.shown(STUCK)) > 0;
        stuckLooks = still ? stuckLooks + 1 : 0;
        if (stuckLooks < STUCK_LOOKS) {
            return false;
        }
        stuckLooks = 0;
        Logger.error("the monitor does not move any more");
        part.fail();
        return true;
    }

    private void goneDown(Part part) {
        Outage outage = new Outage(part.what(), clock.instant());
        watching = new View.Watching(Optional.of(outage), watching.times() + 1, watching.unwatched());
        notices.say(outage.saying());
        lookouts.now().showing().again(watching);
    }

    private void beginAnew(Part part) {
        Duration down = part.downFor();
        if (part == monitor) {
            lookouts.anew(endOfLast(), part.faults());
        }
        part.start();
        Duration lost = part.what() == Outage.Part.WRITER ? Duration.ZERO : clock.shown(down);
        Duration all = watching.unwatched().plus(lost);
        Optional<Outage> other = parts().stream()
                .filter(Part::isDown)
                .findFirst()
                .map(p -> new Outage(p.what(), clock.instant().minus(clock.shown(p.downFor()))));
        watching = new View.Watching(other, watching.times(), all);
        notices.say(part.what().over(all));
        lookouts.now().showing().again(watching);
    }

    /** Up to when the monitor whose thread has ended has watched; one that is stuck cannot be asked. */
    private Instant endOfLast() {
        return lookouts.now().monitor().isClosed()
                ? lookouts.now().monitor().line().now()
                : clock.instant();
    }

    /** What earlier runs left can be read now, or the wearer has come into another zone: somebody else who knows takes over. */
    private void renewIfDue() throws InterruptedException {
        boolean join = !lookouts.areJoined() && lookouts.canJoin();
        if (join || lookouts.isZoneAnother()) {
            inbox.put(new Input.Stop());
            if (monitor.join(LONG)) {
                lookouts.anew(endOfLast(), 0);
                monitor.start();
            }
        }
    }

    /**
     * Stops all in order, losing nothing that was accepted, however long that takes; again does nothing. Whoever is in a
     * hurry ends the process: what was accepted by then stands in the tail of the history.
     */
    void stop() {
        stopping.countDown();
        synchronized (this) {
            if (stopped) {
                return;
            }
            stopped = true;
            try {
                clock.stop();
                if (!reader.join(READER_ENDS_WITHIN)) {
                    Logger.warn("the reader did not end in time");
                }
                inbox.put(new Input.Stop());
                await(monitor);
                writer.ifPresent(HistoryWriter::stop);
                if (scribe.isPresent()) {
                    await(scribe.get());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void await(Part part) throws InterruptedException {
        while (!part.join(LONG)) {
            Logger.warn("waiting for {}, so that nothing is lost", part.what());
        }
    }
}

package plumbline.app.live;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.tinylog.Logger;
import plumbline.app.live.monitor.HostClock;
import plumbline.app.live.monitor.Input;
import plumbline.app.live.monitor.Monitor;
import plumbline.device.Link;
import plumbline.device.LinkEvent;
import plumbline.history.writing.HistoryWriter;

/**
 * The threads of a run that is watched: the reader of the link, the monitor, and the writer of the history where there is
 * one. They stop in this order, so that nothing that was accepted is lost.
 */
final class Threads {

    /** A thread that does not end by then is left behind; the whole stop takes no longer than this. */
    private static final Duration STOP_WITHIN = Duration.ofSeconds(2);

    private final HostClock clock;
    private final Monitor monitor;
    private final Optional<HistoryWriter> writer;
    private final Thread reader;
    private final Thread watcher;
    private final Optional<Thread> scribe;
    private boolean stopped;

    /**
     * Threads to be started.
     *
     * @param heard is told of every event but chunks, on the reader's thread
     * @param whenEnded runs when the link has come to its end by itself
     */
    Threads(
            HostClock clock,
            Link link,
            Monitor monitor,
            Optional<HistoryWriter> writer,
            Consumer<LinkEvent> heard,
            Runnable whenEnded) {
        this.clock = clock;
        this.monitor = monitor;
        this.writer = writer;
        this.reader = thread("wearable-reader", () -> {
            link.run(clock, event -> {
                monitor.send(new Input.Came(event));
                if (!(event instanceof LinkEvent.Chunk)) {
                    heard.accept(event);
                }
            });
            whenEnded.run();
        });
        this.watcher = thread("monitor", monitor);
        this.scribe = writer.map(w -> thread("history-writer", w));
    }

    void start() {
        scribe.ifPresent(Thread::start);
        watcher.start();
        reader.start();
    }

    /** Stops the threads in order, losing nothing that was accepted; again does nothing. */
    synchronized void stop() {
        if (stopped) {
            return;
        }
        stopped = true;
        long end = System.nanoTime() + STOP_WITHIN.toNanos();
        clock.stop();
        join(reader, end);
        monitor.send(new Input.Stop());
        join(watcher, end);
        writer.ifPresent(HistoryWriter::stop);
        scribe.ifPresent(s -> join(s, end));
    }

    private static Thread thread(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((t, e) -> Logger.error(e, "thread {} ended", t.getName()));
        return thread;
    }

    private static void join(Thread thread, long endNanos) {
        try {
            thread.join(Math.max(1, (endNanos - System.nanoTime()) / 1_000_000));
            if (thread.isAlive()) {
                Logger.warn("thread {} did not end in time", thread.getName());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package plumbline.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.Assertions;

/** A link that runs on a thread of its own, for tests to wait for what it says. */
public final class RunningLink implements AutoCloseable {

    /** Far longer than anything takes on the slowest machine; nothing waits for it to pass. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final RunningClock clock;
    private final BlockingQueue<LinkEvent> events = new LinkedBlockingQueue<>();
    private final Thread thread;

    public RunningLink(Link link, double speed) {
        clock = new RunningClock(speed);
        thread = new Thread(() -> link.run(clock, events::add), "link under test");
        thread.setDaemon(true);
        thread.start();
    }

    /** The next event. */
    public LinkEvent next() {
        try {
            LinkEvent event = events.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return event == null ? Assertions.fail("nothing happened on the link") : event;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    /** Passes over events until one is as asked for. */
    public <T extends LinkEvent> T await(Class<T> kind, Predicate<T> wanted) {
        LinkEvent event = next();
        while (!kind.isInstance(event) || !wanted.test(kind.cast(event))) {
            event = next();
        }
        return kind.cast(event);
    }

    public <T extends LinkEvent> T await(Class<T> kind) {
        return await(kind, event -> true);
    }

    /** Gathers the bytes of chunks until so many have come; anything else on the way is an error. */
    public byte[] bytes(int count) {
        ByteArrayOutputStream gathered = new ByteArrayOutputStream();
        while (gathered.size() < count) {
            LinkEvent.Chunk chunk = Assertions.assertInstanceOf(LinkEvent.Chunk.class, next());
            byte[] bytes = new byte[chunk.bytes().remaining()];
            chunk.bytes().get(bytes);
            gathered.writeBytes(bytes);
        }
        assertEquals(count, gathered.size());
        return gathered.toByteArray();
    }

    public String text(int count) {
        return new String(bytes(count), StandardCharsets.US_ASCII);
    }

    /** Stops the link and sees that it ends in time. */
    public List<LinkEvent> stop() {
        clock.stop();
        try {
            thread.join(PATIENCE.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        assertFalse(thread.isAlive(), "the link did not stop");
        List<LinkEvent> rest = new ArrayList<>();
        events.drainTo(rest);
        return rest;
    }

    @Override
    public void close() {
        stop();
    }
}

package plumbline.app.command.sensor;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import plumbline.app.home.Daemon;
import plumbline.app.home.Failure;
import plumbline.app.live.monitor.Feed;
import plumbline.app.live.monitor.HostClock;
import plumbline.device.Link;
import plumbline.device.LinkEvent;
import plumbline.sensor.Protocol;
import plumbline.sensor.rate.RateOrder;
import plumbline.sensor.rate.WitReply;
import plumbline.sensor.time.Placed;

/** Reads a sensor on a thread of its own, counts its samples, and writes to it meanwhile. */
final class RateTalk implements AutoCloseable {

    private static final Duration LONGEST_SEARCH = Duration.ofSeconds(90);
    private static final Duration SETTLED = Duration.ofSeconds(1);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(1);

    /**
     * What is known of the sensor.
     *
     * @param baud in bits a second
     */
    record Known(Protocol protocol, int baud) {}

    private final Link link;
    private final HostClock clock = HostClock.system();
    private final CountDownLatch found = new CountDownLatch(1);
    private final AtomicLong samples = new AtomicLong();
    private final WitReply reply = new WitReply();
    private final PrintWriter told;
    private volatile Optional<Known> known;
    private volatile String trouble = "";

    /** Begins to read; where it is not known what speaks, the link says so. */
    RateTalk(Link link, Optional<Known> known, PrintWriter told) {
        this.link = link;
        this.known = known;
        this.told = told;
        Feed feed = new Feed(link, timed -> {
            if (timed instanceof Placed) {
                samples.incrementAndGet();
                found.countDown();
            }
        });
        new Daemon("sensor").execute(() -> link.run(clock, event -> on(event, feed)));
    }

    private void on(LinkEvent event, Feed feed) {
        if (event instanceof LinkEvent.Tuned tuned) {
            known = Optional.of(new Known(tuned.protocol(), tuned.baud()));
        } else if (event instanceof LinkEvent.Chunk chunk) {
            synchronized (reply) {
                reply.feed(chunk.bytes().duplicate());
            }
        } else if (event instanceof LinkEvent.Trouble heard) {
            trouble = FindingWords.of(heard);
            told.println("sensor: " + trouble);
            if (heard.isForGood()) {
                found.countDown();
            }
        }
        feed.on(event);
    }

    /** Waits for the first sample. */
    void awaitSensor() throws Failure, InterruptedException {
        boolean heard = found.await(LONGEST_SEARCH.toMillis(), TimeUnit.MILLISECONDS);
        if (!heard || samples.get() == 0 || known.isEmpty()) {
            throw new Failure(Failure.NO_SENSOR, trouble.isEmpty() ? "no sensor speaks on " + link.name() : trouble);
        }
        // What was heard during the search comes at once; it is not to be counted.
        clock.waitUntil(clock.instant().plus(SETTLED));
    }

    String name() {
        return link.name();
    }

    Protocol protocol() {
        return known.map(Known::protocol).orElse(Protocol.TEXT);
    }

    int baud() {
        return known.map(Known::baud).orElse(protocol().usualBaud());
    }

    /** Samples a second. */
    double count(Duration length) {
        Instant from = clock.instant();
        long before = samples.get();
        clock.waitUntil(from.plus(length));
        return (samples.get() - before)
                / (Duration.between(from, clock.instant()).toMillis() / 1000.0);
    }

    /** Writes all of it, and asks what is set now. */
    void write(RateOrder order) throws Failure {
        for (RateOrder.Write write : order.writes()) {
            if (!link.send(write.bytes())) {
                throw new Failure(Failure.NO_SENSOR, "the sensor has gone; nothing more was written.");
            }
            clock.waitUntil(clock.instant().plus(write.pause()));
        }
        order.question().ifPresent(question -> {
            link.send(question);
            clock.waitUntil(clock.instant().plus(ANSWER_WITHIN));
        });
    }

    /** The code that the sensor says is set, where it was asked and answered. */
    OptionalInt answer() {
        synchronized (reply) {
            return reply.code();
        }
    }

    @Override
    public void close() {
        clock.stop();
    }
}

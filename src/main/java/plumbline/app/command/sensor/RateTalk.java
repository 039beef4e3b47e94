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
import plumbline.sensor.Saying;
import plumbline.sensor.rate.RateOrder;
import plumbline.sensor.rate.WitReply;
import plumbline.sensor.time.Placed;

/** Reads a sensor on a thread of its own, counts its samples, and writes to it meanwhile. */
final class RateTalk implements AutoCloseable {

    private static final Duration LONGEST_SEARCH = Duration.ofSeconds(90);
    private static final Duration SAID_EVERY = Duration.ofSeconds(5);
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
    private final AtomicLong bytes = new AtomicLong();
    private final PrintWriter told;
    private final FindingWords words;
    private volatile Optional<Known> known;
    private volatile String trouble = "";

    /** Begins to read; where it is not known what speaks, the link says so. */
    RateTalk(Link link, Optional<Known> known, PrintWriter told, FindingWords words) {
        this.words = words;
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
            bytes.addAndGet(chunk.bytes().remaining());
            synchronized (reply) {
                reply.feed(chunk.bytes().duplicate());
            }
        } else if (event instanceof LinkEvent.Trouble heard) {
            trouble = words.of(heard);
            tell(heard.saying());
            if (heard.isForGood()) {
                found.countDown();
            }
        }
        feed.on(event);
    }

    /** Waits for the first sample, and says what is waited for. */
    void awaitSensor() throws Failure, InterruptedException {
        tell(Saying.of(
                "rate.search",
                "listening on %s for a sensor, for %d s at the longest",
                link.name(),
                LONGEST_SEARCH.toSeconds()));
        Instant begun = clock.instant();
        boolean heard = false;
        while (!heard && clock.instant().isBefore(begun.plus(LONGEST_SEARCH))) {
            heard = found.await(SAID_EVERY.toMillis(), TimeUnit.MILLISECONDS);
            if (!heard) {
                tell(waiting(Duration.between(begun, clock.instant()).toSeconds()));
            }
        }
        if (!heard || samples.get() == 0 || known.isEmpty()) {
            throw trouble.isEmpty()
                    ? words.failure(
                            Failure.NO_SENSOR,
                            Saying.of(
                                    "rate.silent",
                                    "no sensor speaks on %s. Is it switched on, and not asleep? 'plumbline ports --listen'"
                                            + " says what comes there.",
                                    link.name()))
                    : new Failure(Failure.NO_SENSOR, trouble);
        }
        // What was heard during the search comes at once; it is not to be counted.
        clock.waitUntil(clock.instant().plus(SETTLED));
    }

    private Saying waiting(long seconds) {
        return bytes.get() == 0
                ? Saying.of("rate.nothing", "%d s: nothing comes yet", seconds)
                : Saying.of(
                        "rate.senseless",
                        "%d s: %d bytes came, but no sensor is known by them yet",
                        seconds,
                        bytes.get());
    }

    private void tell(Saying saying) {
        told.println("sensor: " + words.say(saying));
        told.flush();
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
                throw words.failure(
                        Failure.NO_SENSOR, Saying.of("rate.gone", "the sensor has gone; nothing more was written."));
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

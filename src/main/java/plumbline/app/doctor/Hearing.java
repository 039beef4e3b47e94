package plumbline.app.doctor;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import plumbline.app.home.Daemon;
import plumbline.app.live.monitor.Feed;
import plumbline.app.live.monitor.HostClock;
import plumbline.device.Link;
import plumbline.device.LinkEvent;
import plumbline.sensor.Sample;
import plumbline.sensor.time.Placed;
import plumbline.sensor.time.Timed;

/** Listens to the sensor for a while. */
public final class Hearing {

    /** Two whole windows of the checkup, and what it takes until the first sample is placed. */
    private static final Duration ENOUGH = Duration.ofSeconds(11);

    /** A drift is told over this at least: arrivals jitter by some 20 ms. */
    private static final double LEAST_SPAN_MS = 5000;

    private final Link link;
    private final HostClock clock = HostClock.system();
    private Optional<LinkEvent.Tuned> tuned = Optional.empty();
    private Optional<Instant> firstAt = Optional.empty();
    private Instant arrival = Instant.MIN;
    private long firstMs;
    private long lastMs;
    private Instant lastAt = Instant.MIN;

    /** Ears for this link. */
    public Hearing(Link link) {
        this.link = link;
    }

    /** What was found within so many seconds at most; sooner where enough was heard. */
    public List<Sign> signs(double seconds) {
        Feed feed = new Feed(link, this::on);
        new Daemon("doctor's patience").execute(() -> {
            clock.waitUntil(clock.instant().plusMillis(Math.round(seconds * 1000)));
            clock.stop();
        });
        link.run(clock, event -> {
            arrival = event.at();
            if (event instanceof LinkEvent.Tuned found) {
                tuned = Optional.of(found);
            }
            if (!(event instanceof LinkEvent.Ended)) {
                feed.on(event);
            }
            if (isEnough(event.at()) || event instanceof LinkEvent.Trouble) {
                clock.stop();
            }
        });
        return SensorCheck.signs(feed, tuned, msPerMs());
    }

    private boolean isEnough(Instant now) {
        return firstAt.filter(at -> now.isAfter(at.plus(ENOUGH))).isPresent();
    }

    private void on(Timed timed) {
        if (timed instanceof Placed placed) {
            firstAt = firstAt.or(() -> Optional.of(arrival));
            placed.sample().deviceMs().ifPresent(ms -> {
                // Those that came with the first may have waited for it; the last of them has not.
                firstMs = firstAt.filter(arrival::equals).isPresent() ? ms : firstMs;
                lastMs = ms;
                lastAt = arrival;
            });
        }
    }

    /** How far the sensor's clock went in a millisecond of the computer's, by first and last arrival. */
    private OptionalDouble msPerMs() {
        double span = firstAt.map(at -> (double)
                        Duration.between(at, lastAt.isBefore(at) ? at : lastAt).toMillis())
                .orElse(0.0);
        long ticked = Math.floorMod(lastMs - firstMs, Sample.CLOCK_MODULUS_MS);
        return span >= LEAST_SPAN_MS && ticked > 0 ? OptionalDouble.of(ticked / span) : OptionalDouble.empty();
    }
}

package plumbline.sensor.time;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import plumbline.sensor.Sample;

/**
 * The timeline of a sensor that is worn now. At the start, after a restart and after a long silence it listens for a
 * moment before it places anything, as what arrives first may be seconds old.
 */
final class LiveTimeline implements Timeline {

    /** How long to listen before the first sample is placed. */
    private static final double LISTEN_MS = 1000;

    /** No more than this is held back while listening, over 20 s at 200 Hz. */
    private static final int MAX_HELD = 4096;

    /** How old the first samples after opening a port may be: a full buffer of an operating system. */
    private static final double OLDEST_MS = 60_000;

    private record Held(SensorClock.Tick tick, double arrivalMs, Sample sample) {
        Alignment.Point point() {
            return new Alignment.Point(tick.ticks(), arrivalMs);
        }
    }

    private final List<Held> held = new ArrayList<>();
    private Optional<SensorClock> clock = Optional.empty();
    private Optional<Alignment> alignment = Optional.empty();
    private OptionalLong lastMs = OptionalLong.empty();
    private double behindMs = OLDEST_MS;
    private OptionalDouble msPerTick = OptionalDouble.empty();
    private boolean restarted;

    @Override
    public List<Timed> place(Instant arrival, Sample sample) {
        List<Timed> timed = new ArrayList<>(1);
        double arrivalMs = arrival.getEpochSecond() * 1e3 + arrival.getNano() / 1e6;
        SensorClock.Tick tick = clock(sample).tick(sample, arrivalMs, behindMs);
        if (tick.course() != SensorClock.Course.ON) {
            settle(timed);
            alignment = Optional.empty();
            behindMs = OLDEST_MS;
            restarted |= tick.course() == SensorClock.Course.RESTART;
        }
        Held next = new Held(tick, arrivalMs, sample);
        if (alignment.isPresent()) {
            follow(alignment.get(), next, timed);
        } else {
            listen(next, timed);
        }
        return timed;
    }

    @Override
    public List<Timed> flush() {
        List<Timed> timed = new ArrayList<>();
        settle(timed);
        return timed;
    }

    private SensorClock clock(Sample sample) {
        if (clock.isEmpty()) {
            clock = Optional.of(sample.deviceMs().isPresent() ? new OwnClock() : new CountedClock());
        }
        return clock.get();
    }

    private void listen(Held next, List<Timed> timed) {
        held.add(next);
        double heard = next.arrivalMs() - held.get(0).arrivalMs();
        if (Math.abs(heard) >= LISTEN_MS || held.size() >= MAX_HELD) {
            settle(timed);
        }
    }

    /** Finds the place of what was held back, and places it. */
    private void settle(List<Timed> timed) {
        if (held.isEmpty()) {
            return;
        }
        boolean inMs = clock.map(SensorClock::isInMs).orElse(false);
        Alignment found = new Alignment(held.stream().map(Held::point).toList(), inMs, msPerTick);
        alignment = Optional.of(found);
        long firstMs = Math.round(found.hostMs(held.get(0).tick().ticks()));
        if (restarted) {
            timed.add(new Timed.Restarted(instant(Math.max(firstMs, earliestMs()))));
            restarted = false;
        }
        if (firstMs < earliestMs() - Alignment.STEP_MS) {
            step(firstMs, firstMs - earliestMs(), timed);
        }
        for (Held each : held) {
            put(found, each, timed);
        }
        held.clear();
    }

    private void follow(Alignment known, Held next, List<Timed> timed) {
        double by = known.take(next.point()).orElse(0);
        if (by != 0) {
            step(Math.round(known.hostMs(next.tick().ticks())), Math.round(by), timed);
        }
        put(known, next, timed);
    }

    /** The host's clock was set: the order of instants goes on from the new time. */
    private void step(long atMs, long byMs, List<Timed> timed) {
        lastMs = OptionalLong.of(earliestMs() - 1 + byMs);
        timed.add(new Timed.Stepped(instant(Math.max(atMs, earliestMs())), Duration.ofMillis(byMs)));
    }

    private void put(Alignment known, Held next, List<Timed> timed) {
        long at = Math.max(Math.round(known.hostMs(next.tick().ticks())), earliestMs());
        lastMs = OptionalLong.of(at);
        behindMs = Math.max(0, known.lateMs(next.point()));
        msPerTick = OptionalDouble.of(known.msPerTick());
        if (next.tick().lost() > 0) {
            timed.add(new Timed.Lost(instant(at), next.tick().lost()));
        }
        timed.add(new Placed(instant(at), next.sample()));
    }

    /** The first moment at which the next sample may be placed. */
    private long earliestMs() {
        return lastMs.orElse(Long.MIN_VALUE / 2) + 1;
    }

    private static Instant instant(long ms) {
        return Instant.ofEpochMilli(ms);
    }
}

package plumbline.app.live.monitor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import plumbline.device.LinkClock;

/**
 * The one clock of a run, and its end: the system's own, or one that starts at a moment of choice and runs many times as
 * fast, so that a day can be watched in minutes.
 */
public final class HostClock implements LinkClock {

    /** Waits are cut to this, so that a wall clock that is set while somebody waits cannot keep them for hours. */
    private static final Duration LONGEST_WAIT = Duration.ofMillis(250);

    private final InstantSource source;
    private final double speed;
    private final CountDownLatch stop = new CountDownLatch(1);

    private HostClock(InstantSource source, double speed) {
        this.source = source;
        this.speed = speed;
    }

    /** The system's clock. */
    public static HostClock system() {
        return new HostClock(Clock.systemUTC(), 1);
    }

    /**
     * A clock that shows {@code start} when it is first looked at, and from there on runs {@code speed} times as fast as the
     * system's. What a run needs to be put together takes none of its time: a second of it is a quarter of an hour at a
     * thousand times the speed of life.
     */
    public static HostClock fast(Instant start, double speed) {
        if (!(speed > 0)) {
            throw new IllegalArgumentException("speed must be positive: " + speed);
        }
        return of(new FromTheFirstLook(start, speed), speed);
    }

    private static final class FromTheFirstLook implements InstantSource {
        private final Instant start;
        private final double speed;
        private OptionalLong begunNanos = OptionalLong.empty();

        FromTheFirstLook(Instant start, double speed) {
            this.start = start;
            this.speed = speed;
        }

        @Override
        public synchronized Instant instant() {
            long now = System.nanoTime();
            begunNanos = OptionalLong.of(begunNanos.orElse(now));
            return start.plusNanos(Math.round((now - begunNanos.getAsLong()) * speed));
        }
    }

    /** Any clock that runs about {@code speed} times as fast as the system's; it may stand still now and then. */
    public static HostClock of(InstantSource source, double speed) {
        return new HostClock(source, speed);
    }

    @Override
    public Instant instant() {
        return source.instant();
    }

    @Override
    public boolean waitUntil(Instant moment) {
        for (Duration left = real(moment); !isStopped() && !left.isNegative() && !left.isZero(); left = real(moment)) {
            Duration wait = left.compareTo(LONGEST_WAIT) < 0 ? left : LONGEST_WAIT;
            try {
                if (stop.await(wait.toNanos(), TimeUnit.NANOSECONDS)) {
                    return false;
                }
            } catch (InterruptedException e) {
                stop();
                Thread.currentThread().interrupt();
            }
        }
        return !isStopped();
    }

    @Override
    public boolean isStopped() {
        return stop.getCount() == 0;
    }

    /** Ends every wait on this clock, now and from now on. */
    public void stop() {
        stop.countDown();
    }

    /** How far this clock goes in a time that really passes. */
    public Duration shown(Duration real) {
        return Duration.ofNanos(Math.round(real.toNanos() * speed));
    }

    /** How long it really is until this clock shows the moment; negative when it has passed. */
    Duration real(Instant moment) {
        return Duration.ofNanos(Math.round(Duration.between(instant(), moment).toNanos() / speed));
    }
}

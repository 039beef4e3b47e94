package plumbline.device;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A clock that runs by itself, as fast as is asked for. */
public final class RunningClock implements LinkClock {

    private final Instant start = Instant.parse("2026-03-02T08:30:00Z");
    private final long startNanos = System.nanoTime();
    private final double speed;
    private final CountDownLatch stop = new CountDownLatch(1);

    public RunningClock(double speed) {
        this.speed = speed;
    }

    @Override
    public Instant instant() {
        return start.plusNanos((long) ((System.nanoTime() - startNanos) * speed));
    }

    @Override
    public boolean waitUntil(Instant moment) {
        double nanos = Duration.between(instant(), moment).toNanos() / speed;
        try {
            return !stop.await((long) nanos, TimeUnit.NANOSECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public boolean isStopped() {
        return stop.getCount() == 0;
    }

    void stop() {
        stop.countDown();
    }
}

package plumbline.device;

import java.time.Instant;

/** A clock that stands still until somebody waits, and then is there at once. */
public final class JumpingClock implements LinkClock {

    public static final Instant START = Instant.parse("2026-03-02T08:30:00Z");

    private Instant now = START;

    /** After this moment there is no waiting any more: the link is to stop. */
    private Instant end = Instant.MAX;

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public boolean waitUntil(Instant moment) {
        now = moment.isAfter(now) ? moment : now;
        return !isStopped();
    }

    @Override
    public boolean isStopped() {
        return !now.isBefore(end);
    }

    public JumpingClock stoppingAt(Instant moment) {
        end = moment;
        return this;
    }
}

package plumbline.sensor.time;

import java.time.Instant;

/**
 * Places the rows of a recording in time: each lies its own time after the origin, nothing is estimated. Where the recorded
 * clock goes back it was started anew, and what follows is placed right behind.
 */
public final class RecordedClock {

    /** The usual spacing of samples, 50 Hz: how far behind the last sample a recording that starts anew goes on. */
    private static final long USUAL_SPACING_MS = 20;

    private long originMs;
    private long clockMs;
    private boolean begun;
    private long lastMs = Long.MIN_VALUE;
    private long restarts;

    /** Begins at the moment of the sensor's time zero. */
    public RecordedClock(Instant origin) {
        this.originMs = origin.toEpochMilli();
    }

    /**
     * Where the next row lies, in milliseconds since 1970, later than the one before.
     *
     * @param deviceMs the sensor's clock, 0 to 2^32-1 and round again
     */
    public long place(long deviceMs) {
        if (begun) {
            int passed = (int) (deviceMs - clockMs);
            clockMs += passed;
            if (passed < 0) {
                originMs = lastMs + USUAL_SPACING_MS - clockMs;
                restarts++;
            }
            lastMs = Math.max(originMs + clockMs, lastMs + 1);
        } else {
            begun = true;
            clockMs = (int) deviceMs;
            lastMs = originMs + clockMs;
        }
        return lastMs;
    }

    /** Where a row without a time lies: the usual spacing behind the last. */
    long placeUntimed() {
        return place(clockMs + USUAL_SPACING_MS);
    }

    /** How often the recorded clock has begun anew. */
    public long restarts() {
        return restarts;
    }
}

package plumbline.line;

import java.time.Duration;
import java.time.Instant;

/** When settled time is passed on, and when what is open is saved. */
final class Rounds {

    /** How often settled time is passed on. Any value will do; it only trades work for freshness. */
    private static final Duration SETTLE_EVERY = Duration.ofSeconds(10);

    /** How often the open bout and the day's figures are passed on, so that a crash costs a minute at most. */
    private static final Duration SAVE_EVERY = Duration.ofSeconds(60);

    private Instant settleAt;
    private Instant saveAt;

    Rounds(Instant start) {
        settleAt = start.plus(SETTLE_EVERY);
        saveAt = start.plus(SAVE_EVERY);
    }

    /** Whether it is time to settle; if so, the next time is a round later. */
    boolean isTimeToSettle(Instant now) {
        boolean due = !now.isBefore(settleAt);
        settleAt = due ? now.plus(SETTLE_EVERY) : settleAt;
        return due;
    }

    /** Whether it is time to save; if so, the next time is a round later. */
    boolean isTimeToSave(Instant now) {
        boolean due = !now.isBefore(saveAt);
        saveAt = due ? now.plus(SAVE_EVERY) : saveAt;
        return due;
    }

    /** The host's clock was set. */
    void shift(Duration by) {
        settleAt = settleAt.plus(by);
        saveAt = saveAt.plus(by);
    }
}

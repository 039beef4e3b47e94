package plumbline.sitting;

import java.time.Duration;
import java.time.Instant;

/** Time upright or moving, long enough to end a bout, from the stand-up to the next sit-down (or loss of sight). */
public record Break(Instant start, Instant end) implements SittingFact {
    public Break {
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException("a break ends after it starts: " + start + " to " + end);
        }
    }

    /** How long it lasted. */
    public Duration length() {
        return Duration.between(start, end);
    }
}

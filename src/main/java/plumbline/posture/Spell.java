package plumbline.posture;

import java.time.Duration;
import java.time.Instant;

/** A stretch of time in one state, from {@code start} (included) to {@code end} (not included). */
public record Spell(Instant start, Instant end, PostureState state) {
    public Spell {
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException("a spell ends after it starts: " + start + " to " + end);
        }
    }

    /** How long it lasts; always positive. */
    public Duration length() {
        return Duration.between(start, end);
    }
}

package plumbline.trend.day;

import java.time.Duration;
import java.time.Instant;

/** A piece of a day in one shade, from {@code start} (included) to {@code end} (not included). */
public record Segment(Instant start, Instant end, Shade shade) {
    public Segment {
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException("a segment ends after it starts: " + start + " to " + end);
        }
    }

    /** How long it lasts; always positive. */
    public Duration length() {
        return Duration.between(start, end);
    }
}

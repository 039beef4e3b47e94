package plumbline.trend.day;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A piece of a day in one shade.
 *
 * @param start its start
 * @param end its end, not included
 * @param shade how it is drawn
 * @param knownSince when it became known, where it was not measured so but shown by what came later
 */
public record Segment(Instant start, Instant end, Shade shade, Optional<Instant> knownSince) {
    public Segment {
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException("a segment ends after it starts: " + start + " to " + end);
        }
    }

    /** As it was measured, or as the wearer says. */
    public Segment(Instant start, Instant end, Shade shade) {
        this(start, end, shade, Optional.empty());
    }

    /** How long it lasts; always positive. */
    public Duration length() {
        return Duration.between(start, end);
    }

    /** The same from another start to another end. */
    Segment within(Instant from, Instant to) {
        return new Segment(from, to, shade, knownSince);
    }

    /** Whether it is drawn and known as the other is. */
    boolean isLike(Segment other) {
        return shade == other.shade && knownSince.equals(other.knownSince);
    }
}

package plumbline.history.keeping;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Whole days of the wearer's, one or more.
 *
 * @param first the first of them
 * @param last the last of them
 * @param from where the first begins
 * @param to where the last ends, not included
 */
public record Span(LocalDate first, LocalDate last, Instant from, Instant to) {

    public Span {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("the last day comes before the first: " + first + " to " + last);
        }
    }

    /** The days as the zone has them. */
    public static Span of(LocalDate first, LocalDate last, ZoneId zone) {
        return new Span(
                first,
                last,
                first.atStartOfDay(zone).toInstant(),
                last.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /** Whether the day is among them. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    long fromMs() {
        return from.toEpochMilli();
    }

    long toMs() {
        return to.toEpochMilli();
    }
}

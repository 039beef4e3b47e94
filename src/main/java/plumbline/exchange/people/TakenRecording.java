package plumbline.exchange.people;

import java.time.Instant;

/**
 * A recording that a study has taken in.
 *
 * @param sha256 of its file
 * @param person who wore the sensor; empty where nobody told
 * @param file what it was called
 * @param start its first sample
 * @param end its last sample
 * @param whole whether it was taken in to its end; not where Plumbline was ended on the way
 */
public record TakenRecording(String sha256, String person, String file, Instant start, Instant end, boolean whole) {

    /** Whether it has time in common with another. */
    boolean overlaps(Instant from, Instant to) {
        return !start.isAfter(to) && !end.isBefore(from);
    }
}

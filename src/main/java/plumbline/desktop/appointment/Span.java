package plumbline.desktop.appointment;

import java.time.Instant;

/** A time at which the wearer is busy; the end is not part of it. */
record Span(Instant start, Instant end) {

    boolean holds(Instant at) {
        return !at.isBefore(start) && at.isBefore(end);
    }

    boolean touches(Span other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }
}

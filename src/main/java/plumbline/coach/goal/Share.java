package plumbline.coach.goal;

import java.time.Duration;

/** A part of a time. */
final class Share {

    private Share() {}

    /** In a hundred, to the nearest; 0 of nothing. */
    static long percent(Duration part, Duration whole) {
        return whole.isZero() ? 0 : Math.round(100.0 * part.toMillis() / Math.max(1, whole.toMillis()));
    }
}

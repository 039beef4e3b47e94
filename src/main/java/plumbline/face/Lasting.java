package plumbline.face;

import java.time.Duration;
import java.util.Optional;
import plumbline.sensor.Saying;

/**
 * A sentence that stays on the screen for a while, or until another takes its place.
 *
 * @param said what was said last
 * @param untilNanos until when it stays, on a clock that never jumps
 */
public record Lasting(Optional<Saying> said, long untilNanos) {

    /** Nothing stays. */
    public static final Lasting NOTHING = new Lasting(Optional.empty(), 0);

    /** A sentence that begins to stay now, for so long. */
    public static Lasting of(Saying saying, long nowNanos, Duration length) {
        return new Lasting(Optional.of(saying), nowNanos + length.toNanos());
    }

    /** What is to be on the screen now. */
    public Optional<Saying> at(long nowNanos) {
        return said.filter(s -> nowNanos - untilNanos < 0);
    }
}

package plumbline.posture;

import java.time.Duration;
import java.time.Instant;

/**
 * The sensor slipped or was strapped on anew; upright has been learnt again since.
 *
 * @param at when walking showed it
 * @param turnedDeg how far upright turned in the sensor's axes
 */
public record Remounted(Instant at, double turnedDeg) {

    /** The same, moved along where the host's clock was set. */
    Remounted shift(Duration by) {
        return new Remounted(at.plus(by), turnedDeg);
    }
}

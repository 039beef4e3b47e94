package plumbline.sensor;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * One reading of the wearable, in its own axes and on its own clock.
 *
 * @param sequence the sensor's running number, 0 to 65535 and round again, where it sends one
 * @param deviceMs the sensor's own clock in milliseconds, 0 to 2^32-1 and round again, where it sends one
 * @param accelG specific force in g: at rest it points up and is about 1 long
 * @param rateDps angular rate in degrees a second, where the sensor has a gyroscope
 */
public record Sample(OptionalInt sequence, OptionalLong deviceMs, Vector3 accelG, Optional<Vector3> rateDps)
        implements Heard {

    /** One more than the largest {@link #sequence}. */
    public static final int SEQUENCE_MODULUS = 1 << 16;

    /** One more than the largest {@link #deviceMs}. */
    public static final long CLOCK_MODULUS_MS = 1L << 32;

    public Sample {
        if (!accelG.isFinite() || !rateDps.map(Vector3::isFinite).orElse(true)) {
            throw new IllegalArgumentException("a sample holds finite numbers only: " + accelG + " " + rateDps);
        }
        if (sequence.isPresent() && (sequence.getAsInt() < 0 || sequence.getAsInt() >= SEQUENCE_MODULUS)) {
            throw new IllegalArgumentException("sequence must be 0 to 65535: " + sequence);
        }
        if (deviceMs.isPresent() && (deviceMs.getAsLong() < 0 || deviceMs.getAsLong() >= CLOCK_MODULUS_MS)) {
            throw new IllegalArgumentException("deviceMs must be 0 to 2^32-1: " + deviceMs);
        }
    }
}

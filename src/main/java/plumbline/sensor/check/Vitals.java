package plumbline.sensor.check;

import java.time.Duration;
import java.util.OptionalDouble;

/**
 * How a sensor did over a few seconds.
 *
 * @param span how long was looked at
 * @param samples how many samples came in it
 * @param rateHz samples a second
 * @param jitterMs how unevenly samples arrive: standard deviation of arrival against place in time
 * @param lostShare share of samples that never arrived, 0 to 1, where the sensor numbers them
 * @param garbledShare share of bytes that made no sense, 0 to 1
 * @param noiseMg what changes from one sample to the next, root mean square per axis; at rest it is noise
 * @param gravityG mean length of the acceleration, where the sensor lay still enough to tell
 */
public record Vitals(
        Duration span,
        int samples,
        double rateHz,
        double jitterMs,
        double lostShare,
        double garbledShare,
        double noiseMg,
        OptionalDouble gravityG) {}

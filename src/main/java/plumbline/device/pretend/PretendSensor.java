package plumbline.device.pretend;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import plumbline.device.pretend.motion.Motion;
import plumbline.device.pretend.motion.Rotation;
import plumbline.sensor.Sample;
import plumbline.sensor.Vector3;

/**
 * What kind of sensor the pretend wearer has on, and how it is strapped on.
 *
 * @param rateHz samples a second
 * @param mounting from the axes of the lower back (forward, left, up) to the sensor's own
 * @param gyroscope whether it has one
 * @param noiseG noise of each axis of the accelerometer, RMS
 * @param noiseDps noise of each axis of the gyroscope, RMS
 * @param offsetG what the accelerometer reads too much, whatever happens
 * @param offsetDps what the gyroscope reads too much
 * @param rangeG where the accelerometer clips
 */
public record PretendSensor(
        double rateHz,
        Rotation mounting,
        boolean gyroscope,
        double noiseG,
        double noiseDps,
        Vector3 offsetG,
        Vector3 offsetDps,
        double rangeG) {

    /** A six-axis sensor at 50 Hz, mounted as in the recordings of real people; noise as measured there. */
    public static final PretendSensor USUAL = new PretendSensor(
            50, Rotation.NOMINAL, true, 0.003, 0.06, new Vector3(0.008, -0.012, 0.005), new Vector3(0.3, -0.2, 0.1), 8);

    private static final double RANGE_DPS = 2000;
    private static final double MG = 1000;
    private static final double DECI = 10;

    public PretendSensor {
        if (!(rateHz >= 1 && rateHz <= 1000) || !(noiseG >= 0) || !(noiseDps >= 0) || !(rangeG > 0)) {
            throw new IllegalArgumentException("no such sensor: " + rateHz + " Hz, " + noiseG + " g noise, " + noiseDps
                    + " deg/s noise, " + rangeG + " g range");
        }
    }

    /** The same, strapped on in another way. */
    public PretendSensor mounted(Rotation other) {
        return new PretendSensor(rateHz, other, gyroscope, noiseG, noiseDps, offsetG, offsetDps, rangeG);
    }

    /** The same at another rate. */
    public PretendSensor at(double otherHz) {
        return new PretendSensor(otherHz, mounting, gyroscope, noiseG, noiseDps, offsetG, offsetDps, rangeG);
    }

    /** The same without a gyroscope. */
    public PretendSensor withoutGyroscope() {
        return new PretendSensor(rateHz, mounting, false, noiseG, noiseDps, offsetG, offsetDps, rangeG);
    }

    /** The same with so much noise in the accelerometer. */
    public PretendSensor noisy(double otherG) {
        return new PretendSensor(rateHz, mounting, gyroscope, otherG, noiseDps, offsetG, offsetDps, rangeG);
    }

    /** The same, clipping at so many g. */
    public PretendSensor clipping(double otherG) {
        return new PretendSensor(rateHz, mounting, gyroscope, noiseG, noiseDps, offsetG, offsetDps, otherG);
    }

    /** What it makes of the number-th moment of a motion, rounded as its sentences are. */
    Sample sample(long number, Motion motion, Random noise) {
        Vector3 accel = measured(motion.specificForceG(), offsetG, noiseG, rangeG, MG, noise);
        Optional<Vector3> rate = gyroscope
                ? Optional.of(measured(motion.rateDps(), offsetDps, noiseDps, RANGE_DPS, DECI, noise))
                : Optional.empty();
        long ms = Math.round(number * 1000 / rateHz) % Sample.CLOCK_MODULUS_MS;
        return new Sample(OptionalInt.of((int) (number % Sample.SEQUENCE_MODULUS)), OptionalLong.of(ms), accel, rate);
    }

    private static Vector3 measured(
            Vector3 real, Vector3 offset, double rms, double range, double perUnit, Random noise) {
        return new Vector3(
                rounded(real.x() + offset.x() + rms * noise.nextGaussian(), range, perUnit),
                rounded(real.y() + offset.y() + rms * noise.nextGaussian(), range, perUnit),
                rounded(real.z() + offset.z() + rms * noise.nextGaussian(), range, perUnit));
    }

    private static double rounded(double value, double range, double perUnit) {
        return Math.round(Math.max(-range, Math.min(range, value)) * perUnit) / perUnit;
    }
}

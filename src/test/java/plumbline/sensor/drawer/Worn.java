package plumbline.sensor.drawer;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import plumbline.sensor.Vector3;

/**
 * A sensor on somebody who sits and sways: seen from its own axes (forward, left, up), so many times a second.
 *
 * @param rollDeg how it hangs
 * @param pitchDeg nose down
 * @param headingDeg where the wearer looks
 * @param swayDeg how far they sway
 * @param noiseG of the accelerometer, root mean square per axis
 */
record Worn(double rollDeg, double pitchDeg, double headingDeg, double swayDeg, double noiseG, double hz) {

    static final double GRAVITY = 9.80665;

    /** With the spine along x, as most are strapped on; a heading, and what a cheap sensor rustles. */
    static Worn upright(double headingDeg) {
        return new Worn(23, -72, headingDeg, 2, 0.004, 50);
    }

    /** What there is to be measured at one moment. */
    record Moment(
            int number,
            double seconds,
            Vector3 up,
            Vector3 force,
            Vector3 rateDps,
            double roll,
            double pitch,
            double yaw) {

        long ms() {
            return 1000 + Math.round(seconds * 1000);
        }

        Vector3 metres() {
            return force.times(GRAVITY);
        }

        Vector3 milli() {
            return force.times(1000);
        }

        Vector3 counts(double perG) {
            return force.times(perG);
        }

        /** The heading as a compass has it, 0 to 360. */
        double compass() {
            return (yaw % 360 + 360) % 360;
        }

        /** w, x, y, z: turns the sensor's axes into the earth's. */
        double[] quaternion() {
            double r = Math.toRadians(roll) / 2;
            double p = Math.toRadians(pitch) / 2;
            double y = Math.toRadians(yaw) / 2;
            return new double[] {
                Math.cos(r) * Math.cos(p) * Math.cos(y) + Math.sin(r) * Math.sin(p) * Math.sin(y),
                Math.sin(r) * Math.cos(p) * Math.cos(y) - Math.cos(r) * Math.sin(p) * Math.sin(y),
                Math.cos(r) * Math.sin(p) * Math.cos(y) + Math.sin(r) * Math.cos(p) * Math.sin(y),
                Math.cos(r) * Math.cos(p) * Math.sin(y) - Math.sin(r) * Math.sin(p) * Math.cos(y)
            };
        }
    }

    /** So many moments; the same seed gives the same. */
    List<Moment> moments(long seed, int count) {
        Random random = new Random(seed);
        double[] phases = {random.nextDouble() * 6.28, random.nextDouble() * 6.28, random.nextDouble() * 6.28};
        List<Moment> moments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double t = i / hz;
            double pitch = pitchDeg + swayDeg * Math.sin(2 * Math.PI * t / 5.1 + phases[0]);
            double roll = rollDeg + swayDeg * Math.sin(2 * Math.PI * t / 7.3 + phases[1]);
            double yaw = headingDeg + 0.4 * Math.sin(2 * Math.PI * t / 3.7 + phases[2]) + 0.1 * random.nextGaussian();
            Vector3 up = up(roll, pitch);
            Vector3 rate = new Vector3(0.55, -0.79, 0.31).plus(noise(random, 0.12));
            moments.add(new Moment(i, t, up, up.plus(noise(random, noiseG)), rate, roll, pitch, yaw));
        }
        return moments;
    }

    static Vector3 up(double rollDeg, double pitchDeg) {
        double r = Math.toRadians(rollDeg);
        double p = Math.toRadians(pitchDeg);
        return new Vector3(-Math.sin(p), Math.sin(r) * Math.cos(p), Math.cos(r) * Math.cos(p));
    }

    static Vector3 noise(Random random, double size) {
        return new Vector3(random.nextGaussian(), random.nextGaussian(), random.nextGaussian()).times(size);
    }
}

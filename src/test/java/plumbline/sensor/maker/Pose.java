package plumbline.sensor.maker;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import plumbline.sensor.Vector3;

/**
 * How a sensor lies and is moved at one moment, in physical units.
 *
 * @param rollDeg about its forward axis
 * @param pitchDeg about its left axis, after that; nose down is positive
 * @param yawDeg about the earth's up
 * @param moved acceleration besides gravity, in g, in the sensor's own axes
 * @param rateDps angular rate
 */
record Pose(double rollDeg, double pitchDeg, double yawDeg, Vector3 moved, Vector3 rateDps) {

    static final Pose LEVEL = at(0, 0);

    static Pose at(double rollDeg, double pitchDeg) {
        return new Pose(rollDeg, pitchDeg, 20, Vector3.ZERO, new Vector3(1.5, -20, 300));
    }

    /** Poses that differ in all that can differ; none near pitch 90. */
    static List<Pose> some() {
        return List.of(
                LEVEL,
                at(30, 0),
                at(0, 45),
                new Pose(-120, 60, -90, new Vector3(0.2, -0.1, 0.05), new Vector3(-1999, 0.5, 7)),
                new Pose(179, -70, 135, new Vector3(-1, 1, 2), Vector3.ZERO));
    }

    /** So many poses of somebody who moves gently. */
    static List<Pose> gentle(Random random, int count) {
        List<Pose> poses = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            poses.add(new Pose(
                    random.nextGaussian() * 20,
                    random.nextGaussian() * 20,
                    random.nextDouble() * 360 - 180,
                    vector(random, 0.02),
                    vector(random, 30)));
        }
        return poses;
    }

    private static Vector3 vector(Random random, double size) {
        return new Vector3(random.nextGaussian(), random.nextGaussian(), random.nextGaussian()).times(size);
    }

    /**
     * The earth's up in axes forward, left, up: the third row of the matrix that turns by yaw, pitch and roll, as in any
     * textbook.
     */
    Vector3 up() {
        double r = Math.toRadians(rollDeg);
        double p = Math.toRadians(pitchDeg);
        return new Vector3(-Math.sin(p), Math.sin(r) * Math.cos(p), Math.cos(r) * Math.cos(p));
    }

    /** What an accelerometer measures, in g. */
    Vector3 force() {
        return up().plus(moved);
    }

    /** The quaternion w, x, y, z that turns the sensor's axes into the earth's. */
    double[] quaternion() {
        double r = Math.toRadians(rollDeg) / 2;
        double p = Math.toRadians(pitchDeg) / 2;
        double y = Math.toRadians(yawDeg) / 2;
        return new double[] {
            Math.cos(r) * Math.cos(p) * Math.cos(y) + Math.sin(r) * Math.sin(p) * Math.sin(y),
            Math.sin(r) * Math.cos(p) * Math.cos(y) - Math.cos(r) * Math.sin(p) * Math.sin(y),
            Math.cos(r) * Math.sin(p) * Math.cos(y) + Math.sin(r) * Math.cos(p) * Math.sin(y),
            Math.cos(r) * Math.cos(p) * Math.sin(y) - Math.sin(r) * Math.sin(p) * Math.cos(y)
        };
    }

    /** The rows of the matrix that turns the sensor's axes into the earth's, one after the other. */
    double[] matrix() {
        double r = Math.toRadians(rollDeg);
        double p = Math.toRadians(pitchDeg);
        double y = Math.toRadians(yawDeg);
        return new double[] {
            Math.cos(y) * Math.cos(p),
            Math.cos(y) * Math.sin(p) * Math.sin(r) - Math.sin(y) * Math.cos(r),
            Math.cos(y) * Math.sin(p) * Math.cos(r) + Math.sin(y) * Math.sin(r),
            Math.sin(y) * Math.cos(p),
            Math.sin(y) * Math.sin(p) * Math.sin(r) + Math.cos(y) * Math.cos(r),
            Math.sin(y) * Math.sin(p) * Math.cos(r) - Math.cos(y) * Math.sin(r),
            -Math.sin(p),
            Math.cos(p) * Math.sin(r),
            Math.cos(p) * Math.cos(r)
        };
    }

    /** A vector of the sensor in the earth's axes. */
    Vector3 toEarth(Vector3 v) {
        double[] m = matrix();
        return new Vector3(
                m[0] * v.x() + m[1] * v.y() + m[2] * v.z(),
                m[3] * v.x() + m[4] * v.y() + m[5] * v.z(),
                m[6] * v.x() + m[7] * v.y() + m[8] * v.z());
    }
}

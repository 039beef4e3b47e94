package plumbline.posture.motion;

import plumbline.sensor.Vector3;

/**
 * The direction of gravity in the sensor's axes: the specific force, smoothed by a Gaussian as long as a sway of the
 * trunk, so that steps and jolts cancel out.
 */
final class Plumb {

    /**
     * Beats after which the direction at a beat is known. The Gaussian's standard deviation is 0.2 s, which halves at
     * 0.94 Hz; published low-passes for this purpose lie between 0.3 and 0.8 Hz (HAPT; Adamowicz 2020).
     */
    static final int LAG = 13;

    private static final double SIGMA_BEATS = 0.2 / Beats.SECONDS;
    private static final double[] WEIGHTS = weights();

    private final Trace x = new Trace(2 * LAG + 1);
    private final Trace y = new Trace(2 * LAG + 1);
    private final Trace z = new Trace(2 * LAG + 1);

    private static double[] weights() {
        double[] weights = new double[2 * LAG + 1];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double u = (i - LAG) / SIGMA_BEATS;
            weights[i] = Math.exp(-u * u / 2);
            sum += weights[i];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        return weights;
    }

    void add(double ax, double ay, double az) {
        x.add(ax);
        y.add(ay);
        z.add(az);
    }

    /** Whether enough beats have come for {@link #direction}. */
    boolean ready() {
        return x.end() > 2 * LAG;
    }

    /** The direction, length 1, at the beat {@link #LAG} before the newest. */
    Vector3 direction() {
        int from = x.end() - WEIGHTS.length;
        double sx = 0;
        double sy = 0;
        double sz = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sx += WEIGHTS[i] * x.at(from + i);
            sy += WEIGHTS[i] * y.at(from + i);
            sz += WEIGHTS[i] * z.at(from + i);
        }
        Vector3 sum = new Vector3(sx, sy, sz);
        return sum.norm() > 1e-3 ? sum.unit() : new Vector3(0, 0, 1);
    }
}

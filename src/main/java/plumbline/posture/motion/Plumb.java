package plumbline.posture.motion;

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
    private static final int KEPT = 32;
    private static final int MASK = KEPT - 1;

    /** A force so short, in g, has no direction: in free fall up is where it always was. */
    private static final double LEAST_G = 1e-3;

    private final double[] x = new double[KEPT];
    private final double[] y = new double[KEPT];
    private final double[] z = new double[KEPT];
    private final Directions directions;
    private int end;

    /** Writes the directions as they become known; those of the first beats are all that of the first known. */
    Plumb(Directions directions) {
        this.directions = directions;
    }

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

    /** Takes the force at the next beat; with it the direction {@link #LAG} beats before becomes known. */
    void add(double ax, double ay, double az) {
        int slot = end & MASK;
        x[slot] = ax;
        y[slot] = ay;
        z[slot] = az;
        end++;
        if (end >= WEIGHTS.length) {
            tell();
        }
    }

    /** Whether enough beats have come for a direction. */
    boolean ready() {
        return end >= WEIGHTS.length;
    }

    private void tell() {
        int from = end - WEIGHTS.length;
        double sx = 0;
        double sy = 0;
        double sz = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            int slot = (from + i) & MASK;
            double weight = WEIGHTS[i];
            sx += weight * x[slot];
            sy += weight * y[slot];
            sz += weight * z[slot];
        }
        double norm = Math.sqrt(sx * sx + sy * sy + sz * sz);
        boolean any = norm > LEAST_G;
        double factor = any ? 1 / norm : 0;
        int times = directions.end() == 0 ? LAG + 1 : 1;
        for (int i = 0; i < times; i++) {
            directions.add(sx * factor, sy * factor, any ? sz * factor : 1);
        }
    }
}

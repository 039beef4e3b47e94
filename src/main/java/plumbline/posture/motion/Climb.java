package plumbline.posture.motion;

/**
 * How fast the lower back rises, from the length of the specific force alone.
 *
 * <p>The length, less 1 g, is integrated once. The drift of that integral is taken to be the straight line that it
 * follows, near the moment of interest, where the back is at rest; where it is not, as in walking, the line through
 * the middle of its to and fro.
 *
 * <p>The length needs no knowledge of the sensor's attitude. It reads a horizontal acceleration h as h^2/2g upward:
 * 0.02 g at 0.2 g.
 */
final class Climb {

    /** Beats after a moment until its speed is known. */
    static final int LAG = Climb.AFTER + Climb.UNREST;

    /** The drift is looked at from 2.4 s before the moment to 1.44 s after it, longer than a transfer lasts. */
    private static final int BEFORE = 60;

    private static final int AFTER = 36;

    /** Beats on either side over which unrest is judged. */
    private static final int UNREST = 3;

    private static final double G = 9.80665;

    /** Acceleration, in m/s2, below which rest is as good as it gets: breath, sway and the sensor's noise. */
    private static final double REST = 0.15;

    /** Beats over which unrest keeps its sign. */
    private static final double MEMORY_BEATS = 8;

    /** Seconds over which an unrest of 1 m/s2 builds up speed before it turns. */
    private static final double BUILD_UP = 0.3;

    private static final int KEPT = 256;

    private final Trace accel = new Trace(KEPT);
    private final Trace square = new Trace(KEPT);
    private final Trace unseen = new Trace(KEPT);
    private final Trace speed = new Trace(KEPT);
    private final Trace rise = new Trace(KEPT);
    private final Trace sd = new Trace(KEPT);
    private final double[] weights = new double[BEFORE + AFTER + 1];
    private double integral;

    /** Takes the next length of the specific force, in g; a blind beat tells nothing. */
    void add(double lengthG, boolean blind) {
        double a = (lengthG - 1) * G;
        integral += a * Beats.SECONDS;
        accel.add(a);
        square.add(a * a);
        unseen.add(blind ? 1 : 0);
        speed.add(integral);
        int beat = accel.end() - 1 - LAG;
        if (beat < 0) {
            return;
        }
        if (beat < BEFORE) {
            rise.add(0);
            sd.add(1);
            return;
        }
        fit(beat);
    }

    /** Speed upward at a beat, in m/s. */
    double at(int beat) {
        return rise.at(beat);
    }

    /** Standard deviation of the speed. */
    double sdAt(int beat) {
        return sd.at(beat);
    }

    private void fit(int beat) {
        weigh(beat);
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double v0 = 0;
        double v1 = 0;
        double here = speed.at(beat);
        for (int i = 0; i < weights.length; i++) {
            double t = (i - BEFORE) * Beats.SECONDS;
            double w = weights[i];
            double v = speed.at(beat - BEFORE + i) - here;
            s0 += w;
            s1 += w * t;
            s2 += w * t * t;
            v0 += w * v;
            v1 += w * v * t;
        }
        double det = s0 * s2 - s1 * s1;
        rise.add(det > 0 ? -(s2 * v0 - s1 * v1) / det : 0);
        sd.add(det > 0 ? BUILD_UP * Math.sqrt(MEMORY_BEATS * s2 / det) : 1);
    }

    /** Weighs the beats around one by how restful they are. */
    private void weigh(int beat) {
        int n = 2 * UNREST + 1;
        double mean = 0;
        for (int i = 0; i < weights.length; i++) {
            mean += accel.at(beat - BEFORE + i) / weights.length;
        }
        double sum = 0;
        double squares = 0;
        int first = beat - BEFORE - UNREST;
        for (int k = Math.max(accel.first(), first); k < first + n - 1; k++) {
            sum += k < 0 ? 0 : accel.at(k);
            squares += k < 0 ? 0 : square.at(k);
        }
        for (int i = 0; i < weights.length; i++) {
            int in = first + i + n - 1;
            int out = first + i - 1;
            sum += accel.at(in) - (i > 0 && out >= 0 ? accel.at(out) : 0);
            squares += square.at(in) - (i > 0 && out >= 0 ? square.at(out) : 0);
            double unrest = squares / n - 2 * mean * sum / n + mean * mean;
            weights[i] = (1 - unseen.at(beat - BEFORE + i)) / (REST * REST + Math.max(0, unrest));
        }
    }
}

package plumbline.posture.motion;

import java.util.Arrays;

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

    private static final int WINDOW = BEFORE + AFTER + 1;

    private static final int NEAR = 2 * UNREST + 1;

    /** The window with as many beats before and after as its first and last beat's unrest takes, and the one before these. */
    private static final int WIDER = WINDOW + NEAR;

    /**
     * Acceleration, in m/s2, that comes to nothing where no more of it, as a root mean square, is in the whole window: the
     * 0.12 m of the least transfer within 2.8 s take 0.058, in one smooth go. Most of a seated day is quieter, so most of
     * it need not be fitted.
     */
    private static final double STILL = 0.04;

    /** Standard deviation, in m/s, of the speed of such a moment. */
    private static final double STILL_SD = 0.01;

    /** Seconds of each beat of the window from the moment of interest. */
    private static final double[] TIMES = times();

    private final Trace unseen = new Trace(KEPT);
    private final Trace speed = new Trace(KEPT);
    private final Trace square = new Trace(KEPT);
    private final Trace rise = new Trace(KEPT);
    private final Trace sd = new Trace(KEPT);
    private final double[] weights = new double[WINDOW];
    private final double[] speeds = new double[WIDER];
    private final double[] squares = new double[WIDER];
    private double integral;
    private double squaresSoFar;

    private static double[] times() {
        double[] times = new double[WINDOW];
        for (int i = 0; i < WINDOW; i++) {
            times[i] = (i - BEFORE) * Beats.SECONDS;
        }
        return times;
    }

    /** Takes the next length of the specific force, in g; a blind beat tells nothing. */
    void add(double lengthG, boolean blind) {
        double a = (lengthG - 1) * G;
        integral += a * Beats.SECONDS;
        squaresSoFar += a * a;
        unseen.add(blind ? 1 : 0);
        speed.add(integral);
        square.add(squaresSoFar);
        int beat = speed.end() - 1 - LAG;
        if (beat < 0) {
            return;
        }
        if (beat < BEFORE) {
            rise.add(0);
            sd.add(1);
            return;
        }
        double mean = mean(beat);
        if (isStill(beat, mean)) {
            rise.add(0);
            sd.add(STILL_SD);
            return;
        }
        weigh(beat, mean);
        fit();
    }

    /** The beat that comes next. */
    int end() {
        return speed.end();
    }

    /** Speed upward at a beat, in m/s. */
    double at(int beat) {
        return rise.at(beat);
    }

    /** Standard deviation of the speed. */
    double sdAt(int beat) {
        return sd.at(beat);
    }

    /** The mean acceleration over the window: what the sensor is off by, and no movement. */
    private double mean(int beat) {
        int before = beat - BEFORE - 1;
        return (speed.at(beat + AFTER) - (before < 0 ? 0 : speed.at(before))) / (WINDOW * Beats.SECONDS);
    }

    private boolean isStill(int beat, double mean) {
        int before = beat - BEFORE - 1;
        double sum = square.at(beat + AFTER) - (before < 0 ? 0 : square.at(before));
        return sum / WINDOW - mean * mean < STILL * STILL;
    }

    /** Weighs the beats around one by how restful they are. */
    private void weigh(int beat, double mean) {
        copy(speed, beat, speeds);
        copy(square, beat, squares);
        unseen.copy(beat - BEFORE, WINDOW, weights);
        double twice = 2 * mean / (NEAR * Beats.SECONDS);
        double bias = mean * mean;
        for (int i = 0; i < WINDOW; i++) {
            double unrest = (squares[i + NEAR] - squares[i]) / NEAR - twice * (speeds[i + NEAR] - speeds[i]) + bias;
            weights[i] = (1 - weights[i]) / (REST * REST + Math.max(0, unrest));
        }
    }

    /** Copies the sums up to each beat of the wider window; those before the first beat of all are 0. */
    private static void copy(Trace sums, int beat, double[] into) {
        int from = beat - BEFORE - UNREST - 1;
        int missing = Math.max(0, -from);
        Arrays.fill(into, 0, missing, 0);
        sums.copy(from + missing, WIDER - missing, into, missing);
    }

    private void fit() {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double v0 = 0;
        double v1 = 0;
        int middle = BEFORE + UNREST + 1;
        double here = speeds[middle];
        for (int i = 0; i < WINDOW; i++) {
            double w = weights[i];
            double wt = w * TIMES[i];
            double v = speeds[i + UNREST + 1] - here;
            s0 += w;
            s1 += wt;
            s2 += wt * TIMES[i];
            v0 += w * v;
            v1 += wt * v;
        }
        double det = s0 * s2 - s1 * s1;
        rise.add(det > 0 ? -(s2 * v0 - s1 * v1) / det : 0);
        sd.add(det > 0 ? BUILD_UP * Math.sqrt(MEMORY_BEATS * s2 / det) : 1);
    }
}

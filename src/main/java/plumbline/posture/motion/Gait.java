package plumbline.posture.motion;

/** Tells walking by its rhythm in the length of the specific force; any attitude of the sensor will do. */
final class Gait {

    /** Beats needed on either side of the moment of interest: 2 s hold two to four steps. */
    static final int REACH = 50;

    /** Step periods looked for: 0.4 to 1.52 s, 150 to 40 steps a minute. */
    private static final int SHORTEST = 10;

    private static final int LONGEST = 38;

    /** A mean over 1.6 s each way is taken off, so that lean and lift do not count as rhythm. */
    private static final int SMOOTH = 12;

    /** Least root mean square in g: slow walking shows 0.07, a seated fidget seldom 0.005. */
    private static final double LEAST_RMS_G = 0.03;

    /** Least likeness of the force to itself one step later, of 1. */
    private static final double LEAST_LIKENESS = 0.5;

    private final double[] window = new double[2 * REACH];

    /** Whether the wearer walks around this beat. */
    boolean walksAt(int beat, Trace length) {
        int from = beat - REACH;
        if (from < length.first() || beat + REACH > length.end()) {
            return false;
        }
        double[] sums = new double[window.length + 1];
        for (int i = 0; i < window.length; i++) {
            sums[i + 1] = sums[i] + length.at(from + i);
        }
        for (int i = 0; i < window.length; i++) {
            window[i] = mean(sums, i, 1) - mean(sums, i, SMOOTH);
        }
        return quietestRms() > LEAST_RMS_G && likeness() > LEAST_LIKENESS;
    }

    /** The smallest root mean square of the four quarters. */
    private double quietestRms() {
        int quarter = window.length / 4;
        double least = Double.MAX_VALUE;
        for (int q = 0; q < 4; q++) {
            double square = 0;
            for (int i = q * quarter; i < (q + 1) * quarter; i++) {
                square += window[i] * window[i];
            }
            least = Math.min(least, square / quarter);
        }
        return Math.sqrt(least);
    }

    private static double mean(double[] sums, int at, int reach) {
        int from = Math.max(0, at - reach);
        int to = Math.min(sums.length - 1, at + reach + 1);
        return (sums[to] - sums[from]) / (to - from);
    }

    private double likeness() {
        double best = 0;
        for (int lag = SHORTEST; lag <= LONGEST; lag++) {
            double product = 0;
            double left = 1e-12;
            double right = 1e-12;
            for (int i = 0; i + lag < window.length; i++) {
                product += window[i] * window[i + lag];
                left += window[i] * window[i];
                right += window[i + lag] * window[i + lag];
            }
            best = Math.max(best, product / Math.sqrt(left * right));
        }
        return best;
    }
}

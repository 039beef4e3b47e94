package plumbline.posture.motion;

import java.util.OptionalDouble;

/** Tells walking by its rhythm in the length of the specific force; any attitude of the sensor will do. */
final class Gait {

    /** Beats needed on either side of the moment of interest: 2 s hold two to four steps. */
    static final int REACH = 50;

    /** Step periods looked for: 0.4 to 1.52 s, 150 to 40 steps a minute. */
    private static final int SHORTEST = 10;

    private static final int LONGEST = 38;

    /** A mean over 0.5 s each way is taken off, so that lean and lift do not count as rhythm. */
    private static final int SMOOTH = 12;

    /** Least root mean square in g, in either half: walking shows 0.07 or more, a seated fidget seldom 0.005. */
    private static final double LEAST_RMS_G = 0.03;

    /** Least likeness of the force to itself one step later, of 1. */
    private static final double LEAST_LIKENESS = 0.5;

    /** A step is this like a stride at least. */
    private static final double NEARLY = 0.8;

    /**
     * Where no length is further than this from the one in the middle, in g, no mean of some is further than twice as much
     * from a mean of others, so there is no walk.
     */
    private static final double STILL_G = LEAST_RMS_G / 2;

    private final double[] lengths = new double[2 * REACH];
    private final double[] sums = new double[2 * REACH + 1];
    private final double[] window = new double[2 * REACH];
    private final double[] likeness = new double[LONGEST + 1];

    /** Seconds from foot to foot, where the wearer walks around this beat. */
    OptionalDouble at(int beat, Trace length) {
        int from = beat - REACH;
        if (from < length.first() || beat + REACH > length.end()) {
            return OptionalDouble.empty();
        }
        length.copy(from, lengths.length, lengths);
        if (isStill()) {
            return OptionalDouble.empty();
        }
        for (int i = 0; i < window.length; i++) {
            sums[i + 1] = sums[i] + lengths[i];
        }
        for (int i = 0; i < window.length; i++) {
            window[i] = mean(i, 1) - mean(i, SMOOTH);
        }
        return quieterRms() > LEAST_RMS_G ? period() : OptionalDouble.empty();
    }

    /** The root mean square of the quieter half: steps go on, a sit-down is over. */
    private double quieterRms() {
        double first = 0;
        double second = 0;
        for (int i = 0; i < REACH; i++) {
            first += window[i] * window[i];
            second += window[REACH + i] * window[REACH + i];
        }
        return Math.sqrt(Math.min(first, second) / REACH);
    }

    private boolean isStill() {
        double middle = lengths[REACH];
        for (double each : lengths) {
            if (Math.abs(each - middle) >= STILL_G) {
                return false;
            }
        }
        return true;
    }

    private double mean(int at, int reach) {
        int from = Math.max(0, at - reach);
        int to = Math.min(sums.length - 1, at + reach + 1);
        return (sums[to] - sums[from]) / (to - from);
    }

    /** The shortest time after which the force is nearly as like itself as it ever gets: a step, not a stride. */
    private OptionalDouble period() {
        double best = LEAST_LIKENESS;
        for (int lag = SHORTEST; lag <= LONGEST; lag++) {
            likeness[lag] = likeness(lag);
            best = Math.max(best, likeness[lag]);
        }
        for (int lag = SHORTEST; lag <= LONGEST; lag++) {
            boolean peak = lag == LONGEST || likeness[lag] >= likeness[lag + 1];
            if (peak && likeness[lag] > LEAST_LIKENESS && likeness[lag] > NEARLY * best) {
                return OptionalDouble.of(lag * Beats.SECONDS);
            }
        }
        return OptionalDouble.empty();
    }

    private double likeness(int lag) {
        double product = 0;
        double left = 1e-12;
        double right = 1e-12;
        for (int i = 0; i + lag < window.length; i++) {
            product += window[i] * window[i + lag];
            left += window[i] * window[i];
            right += window[i + lag] * window[i + lag];
        }
        return product / Math.sqrt(left * right);
    }
}

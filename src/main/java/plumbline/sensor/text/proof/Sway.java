package plumbline.sensor.text.proof;

import plumbline.sensor.Vector3;

/**
 * How three columns change together: how far their direction turns, and how far their length changes by that.
 *
 * @param turned by how much the direction turns, root mean square, in radians
 * @param aside by how much it turns across the way in which it turns most, root mean square, in radians
 * @param stretched by how much the length changes, root mean square, as a share of it
 * @param apart the same as {@code stretched}, if the columns are shifted against each other in time: an acceleration keeps
 *     its length because its axes go together
 * @param noise what the noise of one axis leaves of itself in each of these, as a share of the length
 * @param count how many directions were looked at
 */
record Sway(double turned, double aside, double stretched, double apart, double noise, int count) {

    private static final int AXES = 3;

    /** Fewer directions than this prove nothing. */
    private static final int LEAST = 8;

    /** Turns of less than this, in radians (0.3 degrees), may be a drift of anything. */
    private static final double LEAST_TURN = 0.005;

    /** Turns of more than this (0.7 degrees) are none that things drift by; somebody who sits sways by more in seconds. */
    private static final double PLAIN_TURN = 0.012;

    /**
     * Of three things that wander on their own the length seems to stay now and then, mostly over turns of less than this, in
     * radians (0.6 degrees): 15 of 24 in 81 sets of 200 invented streams.
     */
    private static final double WANDERED = 0.01;

    /** So many times more than chance the columns have to go together, for such a small turn to be believed at once. */
    private static final double FAR_BEYOND_CHANCE = 12;

    /** While a sensor is tipped by hand its length changes by less than this share of the turn, shaking included. */
    private static final double STRETCH_BY_HAND = 0.15;

    /** To tip a sensor by 15 degrees and back turns it by so much, root mean square, in radians. */
    private static final double WIDE = 0.1;

    /** Somebody who sits sways less to the sides than to and fro, but by more than this share of it. */
    private static final double ASIDE = 0.08;

    /** How many times more than noise would turn it. */
    private static final double SURE = 4;

    /**
     * An offset of 80 mg or a scale that is off by 3 % (PS-MPU-6000A) make the length change by less than this share of the
     * turn.
     */
    private static final double STRETCH = 0.1;

    /** So much of a turn is no matter of offsets any more: it is no acceleration. */
    private static final double NOT_RIGID = 0.4;

    /** Looks at the means of so many rows each. */
    static Sway of(Triple triple, int rows) {
        double[][] means = triple.means(rows);
        double length = triple.medianLength();
        double noise = 0;
        // Of single rows noise cannot be told from movement; these have to be rigid as they are.
        for (int axis = 0; axis < AXES && rows > 1; axis++) {
            noise += triple.noise(axis) * triple.noise(axis) / AXES / rows;
        }
        return new Sway(
                turn(means), aside(means), stretch(means), apart(means), Math.sqrt(noise) / length, means.length);
    }

    private static double turn(double[][] means) {
        double[] middle = new double[AXES];
        for (double[] mean : means) {
            for (int axis = 0; axis < AXES; axis++) {
                middle[axis] += mean[axis] / Triple.length(mean) / means.length;
            }
        }
        double sum = 0;
        for (double[] mean : means) {
            for (int axis = 0; axis < AXES; axis++) {
                double off = mean[axis] / Triple.length(mean) - middle[axis];
                sum += off * off;
            }
        }
        return Math.sqrt(sum / Math.max(1, means.length));
    }

    /** The lesser of the two ways across the mean direction in which the direction goes: the root of the middle eigenvalue. */
    private static double aside(double[][] means) {
        Vector3 middle = Vector3.ZERO;
        for (double[] mean : means) {
            middle = middle.plus(unit(mean).times(1.0 / means.length));
        }
        Vector3 up = middle.norm() > 0 ? middle.unit() : new Vector3(0, 0, 1);
        Vector3 any = Math.abs(up.x()) < 0.7 ? new Vector3(1, 0, 0) : new Vector3(0, 1, 0);
        Vector3 one = up.cross(any).unit();
        Vector3 other = up.cross(one);
        double a = 0;
        double b = 0;
        double c = 0;
        for (double[] mean : means) {
            Vector3 off = unit(mean).minus(middle);
            a += off.dot(one) * off.dot(one) / means.length;
            b += off.dot(one) * off.dot(other) / means.length;
            c += off.dot(other) * off.dot(other) / means.length;
        }
        return Math.sqrt(Math.max(0, (a + c) / 2 - Math.hypot((a - c) / 2, b)));
    }

    private static Vector3 unit(double[] mean) {
        return new Vector3(mean[0], mean[1], mean[2]).times(1 / Triple.length(mean));
    }

    private static double stretch(double[][] means) {
        double mean = 0;
        double square = 0;
        for (double[] row : means) {
            double length = Triple.length(row);
            mean += length / means.length;
            square += length * length / means.length;
        }
        return Math.sqrt(Math.max(0, square - mean * mean)) / mean;
    }

    /** The mean of three ways to shift the columns against each other. */
    private static double apart(double[][] means) {
        int count = means.length;
        double sum = 0;
        for (int part = 3; part <= 5; part++) {
            double[][] shifted = new double[count][AXES];
            for (int i = 0; i < count; i++) {
                for (int axis = 0; axis < AXES; axis++) {
                    shifted[i][axis] = means[(i + axis * (count / part)) % count][axis];
                }
            }
            sum += stretch(shifted);
        }
        return sum / 3;
    }

    /** Whether the direction turned, by more than chance and drift turn one. */
    boolean isTurned() {
        return count >= LEAST && turn2() >= LEAST_TURN * LEAST_TURN && turned * turned >= SURE * 2 * noise * noise;
    }

    /** Whether the length stayed while it turned. */
    boolean isRigid() {
        return stretch2() <= STRETCH * STRETCH * turn2() + chance();
    }

    /** Whether the length changed as no acceleration of somebody who sits does. */
    boolean isNotRigid() {
        boolean surely = noise > 0 && turn2() >= 4 * LEAST_TURN * LEAST_TURN;
        return surely && isTurned() && stretch2() - chance() >= NOT_RIGID * NOT_RIGID * turn2();
    }

    /** Whether it is to be seen that the length stayed because the columns go together. */
    boolean isHeldTogether() {
        return isHeldTogether(SURE);
    }

    private boolean isHeldTogether(double times) {
        return apart * apart - noise * noise >= times * (stretch2() + chance() / 2);
    }

    /** Whether it turned by more than three things that wander on their own seem to turn, or plainly goes together. */
    boolean isBeyondChance() {
        return turn2() >= WANDERED * WANDERED || isHeldTogether(FAR_BEYOND_CHANCE);
    }

    /** By how much the square of the stretch is off by chance: two standard deviations. */
    private double chance() {
        return 2 * noise * noise * Math.sqrt(2.0 / count);
    }

    /** Whether it turned two ways: nobody sways along one line, but one of three columns may drift alone. */
    boolean isTwoWays() {
        double least = ASIDE * ASIDE * turn2() + SURE * noise * noise * Math.sqrt(2.0 / count);
        return aside * aside - noise * noise >= least;
    }

    /** Whether it turned by more than things drift. */
    boolean isPlain() {
        return turn2() >= PLAIN_TURN * PLAIN_TURN;
    }

    /** Whether the length stayed, noise and all, while it was tipped. */
    boolean isRigidByHand() {
        return stretched <= STRETCH_BY_HAND * turned;
    }

    /** Whether it turned so far that columns which do not go together would have shown it. */
    boolean isWide() {
        return turn2() >= WIDE * WIDE;
    }

    /** The turn without what noise adds in its two directions. */
    private double turn2() {
        return Math.max(0, turned * turned - 2 * noise * noise);
    }

    private double stretch2() {
        return Math.max(0, stretched * stretched - noise * noise);
    }
}

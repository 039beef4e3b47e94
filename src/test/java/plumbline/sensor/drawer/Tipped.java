package plumbline.sensor.drawer;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import plumbline.sensor.Vector3;
import plumbline.sensor.drawer.Worn.Moment;

/**
 * A sensor in a hand: level, tipped forward and held, level again for a moment, tipped to the left and held, and level.
 *
 * @param tipDeg how far it is tipped
 * @param skewDeg how far off the directions are
 * @param slopeDeg how far from level the table is
 */
record Tipped(double tipDeg, double skewDeg, double slopeDeg, double headingDeg, double hz) {

    private static final double LEVEL_S = 7;
    private static final double MOVE_S = 1.2;
    private static final double HOLD_S = 4;
    private static final double TREMOR_DEG = 0.5;

    /** Tips, slopes and headings as they come. */
    static Tipped any(Random random) {
        return new Tipped(
                35 + 40 * random.nextDouble(),
                15 * (2 * random.nextDouble() - 1),
                6 * random.nextDouble(),
                360 * random.nextDouble(),
                10 + random.nextInt(60));
    }

    List<Moment> moments(long seed) {
        Random random = new Random(seed);
        double down = LEVEL_S + HOLD_S + MOVE_S + 1 + MOVE_S + MOVE_S + HOLD_S;
        double end = down + MOVE_S + HOLD_S;
        List<Moment> moments = new ArrayList<>();
        for (int i = 0; i / hz < end; i++) {
            double t = i / hz;
            double back = LEVEL_S + MOVE_S + HOLD_S;
            double forward = ramp(t, LEVEL_S) - ramp(t, back);
            double left = ramp(t, back + MOVE_S + 1) - ramp(t, down);
            double tremor = TREMOR_DEG * Math.sin(2 * Math.PI * t / 0.9);
            double skew = Math.toRadians(skewDeg);
            double pitch = slopeDeg + tipDeg * (forward * Math.cos(skew) + left * Math.sin(skew)) + tremor;
            double roll = slopeDeg / 2 + tipDeg * (forward * Math.sin(skew) - left * Math.cos(skew)) - tremor;
            double yaw = headingDeg + 0.1 * t;
            double moves = forward * (1 - forward) + left * (1 - left);
            Vector3 up = Worn.up(roll, pitch);
            Vector3 force = up.plus(Worn.noise(random, 0.004 + 0.2 * moves));
            Vector3 rate = new Vector3(0.55, -0.79, 0.31)
                    .plus(new Vector3(-4 * left * (1 - left), 4 * forward * (1 - forward), 0).times(tipDeg))
                    .plus(Worn.noise(random, 0.12));
            moments.add(new Moment(i, t, up, force, rate, roll, pitch, yaw));
        }
        return moments;
    }

    /** From 0 to 1, from this second on. */
    private static double ramp(double t, double from) {
        double share = Math.max(0, Math.min(1, (t - from) / MOVE_S));
        return share * share * (3 - 2 * share);
    }
}

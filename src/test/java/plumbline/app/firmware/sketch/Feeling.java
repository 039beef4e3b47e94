package plumbline.app.firmware.sketch;

import java.util.List;

/**
 * What a motion sensor feels: specific force in mg and angular rate in degrees a second, along right-handed axes.
 *
 * <p>It is another one each second, so that no axis, sign or stale value can pass for another.
 */
record Feeling(double ax, double ay, double az, double gx, double gy, double gz) {

    private static final List<Feeling> SECONDS = List.of(
            new Feeling(120, -952, 281, 12.3, -45.6, 78.9),
            new Feeling(-1000, 4, 30, -0.4, 0.9, -1.6),
            new Feeling(2410, -1720, 505, -230.5, 121, 88.8),
            new Feeling(-60, 70, -998, 5, 310.2, -9),
            new Feeling(703, 699, -121, -77, -3.3, -150));

    static Feeling at(double ms) {
        return SECONDS.get((int) (ms / 1000) % SECONDS.size());
    }

    /** Whether it has been the same for a while, so that a sentence of now cannot tell of the one before. */
    static boolean isSteady(double ms) {
        return ms % 1000 > 40;
    }

    /** Seen in a mirror across the first axis. */
    Feeling mirrored() {
        return new Feeling(-ax, ay, az, -gx, gy, gz);
    }
}

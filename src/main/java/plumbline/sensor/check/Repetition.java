package plumbline.sensor.check;

import plumbline.sensor.Vector3;

/** Notices values that never change: of all axes, or of one that stands at the end of its range. */
final class Repetition {

    /** A real sensor is never the same for so long; 3 s at 50 Hz, 15 s at 10 Hz. */
    private static final int FROZEN = 150;

    /** One axis at the end of its range stays there for as long as it is bent; half a second at 50 Hz is no bump. */
    private static final int SATURATED = 25;

    /** The narrowest range of any small accelerometer is 2 g; what repeats below it is a sensor that lies still. */
    private static final double END_OF_RANGE_G = 1.9;

    private Vector3 last = new Vector3(Double.NaN, Double.NaN, Double.NaN);
    private int all;
    private int x;
    private int y;
    private int z;

    void on(Vector3 force) {
        all = force.equals(last) ? all + 1 : 0;
        x = isAtEnd(force.x(), last.x()) ? x + 1 : 0;
        y = isAtEnd(force.y(), last.y()) ? y + 1 : 0;
        z = isAtEnd(force.z(), last.z()) ? z + 1 : 0;
        last = force;
    }

    private static boolean isAtEnd(double now, double before) {
        return now == before && Math.abs(now) >= END_OF_RANGE_G;
    }

    boolean isFrozen() {
        return all >= FROZEN;
    }

    boolean isSaturated() {
        return Math.max(x, Math.max(y, z)) >= SATURATED;
    }
}

package plumbline.posture.motion;

import plumbline.sensor.Vector3;

/** The newest directions of gravity, each of length 1, one a beat, found by the number of the beat. */
final class Directions {

    private static final int KEPT = 256;
    private static final int MASK = KEPT - 1;

    private final double[] x = new double[KEPT];
    private final double[] y = new double[KEPT];
    private final double[] z = new double[KEPT];
    private int end;

    /** Takes the direction of the next beat. */
    void add(double dx, double dy, double dz) {
        int slot = end & MASK;
        x[slot] = dx;
        y[slot] = dy;
        z[slot] = dz;
        end++;
    }

    /** The beat that comes next. */
    int end() {
        return end;
    }

    /** The direction at a beat, or the nearest that there is. */
    Vector3 at(int beat) {
        int slot = within(beat);
        return new Vector3(x[slot], y[slot], z[slot]);
    }

    /** The cosine of the angle between two beats. */
    double cosine(int beat, int other) {
        int a = within(beat);
        int b = within(other);
        return x[a] * x[b] + y[a] * y[b] + z[a] * z[b];
    }

    /** The square of the way from one beat straight to another, on the unit sphere. */
    double wayBetween(int beat, int other) {
        int a = within(beat);
        int b = within(other);
        double dx = x[b] - x[a];
        double dy = y[b] - y[a];
        double dz = z[b] - z[a];
        return dx * dx + dy * dy + dz * dz;
    }

    private int within(int beat) {
        return Math.max(0, Math.min(end - 1, beat)) & MASK;
    }
}

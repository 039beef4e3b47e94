package plumbline.sensor.text;

import plumbline.sensor.Vector3;

/** Watches whether what was taken for an acceleration goes on to be one: about 1 g long most of the time. */
final class LengthWatch {

    /** Samples that are looked at together. */
    private static final int WINDOW = 128;

    /** Somebody who runs is further off 1 g than this in less than half of all samples. */
    private static final double WITHIN_G = 0.4;

    private int samples;
    private int within;
    private boolean astray;

    void on(Vector3 force) {
        samples++;
        within += Math.abs(force.norm() - 1) <= WITHIN_G ? 1 : 0;
        if (samples == WINDOW) {
            astray = within < WINDOW / 2;
            samples = 0;
            within = 0;
        }
    }

    /** Whether it was not in the last whole window. */
    boolean isAstray() {
        return astray;
    }
}

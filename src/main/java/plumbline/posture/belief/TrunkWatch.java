package plumbline.posture.belief;

import java.util.OptionalDouble;

/** Tells bent, leaning back and lying from how far the trunk is off upright. */
public final class TrunkWatch {

    /** Forward beyond this a pelvis is bent; seated forward lean ends at 30 degrees (work days: 28). */
    private static final double BENT_DEG = 40;

    /** The lean of a sit-down passes within two seconds. */
    private static final int BENT_STEPS = 10;

    /** Nobody stands so far back; standing ends at 9 (work days) or 7 degrees (KFall, 95 %). */
    private static final double BACK_DEG = -14;

    /** Lying from here on: 65 degrees (Vaha-Ypya: 64.9). Up again below 55. */
    private static final double LYING_DEG = 65;

    private static final double UP_DEG = 55;

    /** Lying on the back or the side is believed after 3 s; on the front it may be a bend, for 15 s. */
    private static final int LYING_STEPS = 15;

    private static final int PRONE_STEPS = 75;

    private int bent;
    private int level;
    private int prone;
    private boolean lying;

    /** Takes tilt and forward lean of a step, in degrees, where known. */
    public Trunk step(OptionalDouble tiltDeg, OptionalDouble leanDeg) {
        if (tiltDeg.isEmpty()) {
            return Trunk.UP;
        }
        double tilt = tiltDeg.getAsDouble();
        boolean forward = leanDeg.isEmpty() || leanDeg.getAsDouble() > BENT_DEG / 2;
        watchLying(tilt, forward);
        boolean bending = tilt > BENT_DEG && forward && !lying;
        boolean straightened = !bending && bent > BENT_STEPS;
        bent = bending ? bent + 1 : 0;
        boolean back = leanDeg.isPresent() && leanDeg.getAsDouble() < BACK_DEG;
        return new Trunk(bent > BENT_STEPS, straightened, back, lying);
    }

    /** Steps since the wearer has been level; 0 when they are not. */
    public int levelSteps() {
        return level;
    }

    private void watchLying(double tilt, boolean forward) {
        if (tilt < (level > 0 ? UP_DEG : LYING_DEG)) {
            level = 0;
            prone = 0;
            lying = false;
            return;
        }
        level++;
        prone += forward ? 1 : 0;
        lying |= level >= PRONE_STEPS || level - prone >= LYING_STEPS;
    }
}

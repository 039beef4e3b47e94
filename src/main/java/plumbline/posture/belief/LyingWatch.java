package plumbline.posture.belief;

import java.util.Optional;
import java.util.OptionalDouble;
import plumbline.sensor.Vector3;

/** Tells lying from how far the trunk is off upright, once that is known. */
public final class LyingWatch {

    /** Lying from here on: 65 degrees (Vaha-Ypya: 64.9). Up again below 55. */
    private static final double LYING_DEG = 65;

    private static final double UP_DEG = 55;

    /** Further forward than this one who is level lies on the front, or bends. */
    private static final double PRONE_DEG = 20;

    /** Lying on the back or the side is believed after 3 s; on the front it may be a bend, for 15 s. */
    private static final int LYING_STEPS = 15;

    private static final int PRONE_STEPS = 75;

    /** Where forward is not known yet, after 8 s: few bends last so long. */
    private static final int ANY_STEPS = 40;

    private int level;
    private int prone;
    private int either;
    private boolean lying;

    /**
     * Takes a step.
     *
     * @param bearing how the sensor sits, where that is known
     * @param firstRest how gravity was in the first rest since the sensor was put on: who is put on lies down later, so this
     *     serves where nothing is known yet
     */
    public void step(Vector3 gravity, Optional<Bearing> bearing, Optional<Vector3> firstRest) {
        double tilt = bearing.isPresent()
                ? gravity.angleToDeg(bearing.get().upright())
                : firstRest.isPresent() ? gravity.angleToDeg(firstRest.get()) : 0;
        if (tilt < (level > 0 ? UP_DEG : LYING_DEG)) {
            level = 0;
            prone = 0;
            either = 0;
            lying = false;
            return;
        }
        OptionalDouble lean = bearing.isPresent() ? bearing.get().leanDeg(gravity) : OptionalDouble.empty();
        level++;
        either += lean.isEmpty() ? 1 : 0;
        prone += lean.isPresent() && lean.getAsDouble() > PRONE_DEG ? 1 : 0;
        int supine = level - prone - either;
        lying |= level >= PRONE_STEPS || supine + either >= ANY_STEPS || supine >= LYING_STEPS;
    }

    public boolean isLying() {
        return lying;
    }

    /** Steps since the wearer has been level; 0 while they are not. */
    public int levelSteps() {
        return level;
    }
}

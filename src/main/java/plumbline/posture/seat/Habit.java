package plumbline.posture.seat;

import java.util.Optional;
import java.util.OptionalDouble;
import plumbline.posture.mounting.BodyFrame;

/** How this wearer sits when sitting upright, as lean from upright, over the last bouts. */
public final class Habit {

    /** The last eight bouts or so count. */
    private static final double MEMORY = 8;

    /**
     * Nobody's upright sitting leans further than this from their upright walking: chairs of the work days lie between -20
     * and 12 degrees. What leans further is a sensor in a hand, a bend, or an upright that is no longer true.
     */
    private static final double PLAUSIBLE_DEG = 25;

    /** A bout that begins this much behind the habit may have begun with a slump. */
    private static final double DOUBTFUL_DEG = 8;

    /** When so many bouts in a row have begun behind the habit, it is the habit that is wrong: a new chair, or a mishap. */
    private static final int WRONG = 4;

    private OptionalDouble uprightDeg = OptionalDouble.empty();
    private OptionalDouble spanDeg = OptionalDouble.empty();
    private double bouts;
    private int behind;
    private double tallestBehindDeg;

    public Habit(Optional<BodyFrame> remembered) {
        remembered.ifPresent(this::calibrated);
    }

    /** What was recorded, or remembered, holds from now on. */
    public void calibrated(BodyFrame frame) {
        uprightDeg =
                isPlausible(frame.seatedForwardDeg().orElse(0)) ? frame.seatedForwardDeg() : OptionalDouble.empty();
        spanDeg = frame.slumpSpanDeg();
        bouts = uprightDeg.isPresent() ? MEMORY / 2 : 0;
        behind = 0;
    }

    /** Whether somebody can sit upright like this. */
    public static boolean isPlausible(double leanDeg) {
        return Math.abs(leanDeg) <= PLAUSIBLE_DEG;
    }

    /** Whether a bout that begins like this may have begun with a slump. */
    public boolean isBehind(double leanDeg) {
        return leanDeg < uprightDeg.orElse(0) - DOUBTFUL_DEG;
    }

    /** Takes how a bout began whose sit-down was seen. A recorded tall pose stays as it was recorded. */
    public void sat(double leanDeg) {
        if (spanDeg.isPresent() || !isPlausible(leanDeg)) {
            return;
        }
        if (isBehind(leanDeg)) {
            satBehind(leanDeg);
            return;
        }
        behind = 0;
        bouts = Math.min(bouts + 1, MEMORY);
        double before = uprightDeg.orElse(leanDeg);
        uprightDeg = OptionalDouble.of(before + (leanDeg - before) / bouts);
    }

    private void satBehind(double leanDeg) {
        tallestBehindDeg = behind == 0 ? leanDeg : Math.max(tallestBehindDeg, leanDeg);
        behind++;
        if (behind == WRONG) {
            uprightDeg = OptionalDouble.of(tallestBehindDeg);
            bouts = 1;
            behind = 0;
        }
    }

    /** Lean of upright sitting, in degrees, forward positive. */
    public OptionalDouble uprightDeg() {
        return uprightDeg;
    }

    /** The recorded span from tall to slumped, in degrees. */
    public OptionalDouble spanDeg() {
        return spanDeg;
    }
}

package plumbline.posture;

import java.util.Optional;
import java.util.OptionalDouble;

/** How this wearer sits when sitting upright, as lean from upright, over the last bouts. */
final class Habit {

    /** The last eight bouts or so count. */
    private static final double MEMORY = 8;

    private OptionalDouble uprightDeg;
    private final OptionalDouble spanDeg;
    private double bouts;

    Habit(Optional<BodyFrame> remembered) {
        this.uprightDeg = remembered.map(BodyFrame::seatedForwardDeg).orElse(OptionalDouble.empty());
        this.spanDeg = remembered.map(BodyFrame::slumpSpanDeg).orElse(OptionalDouble.empty());
        this.bouts = uprightDeg.isPresent() ? MEMORY / 2 : 0;
    }

    /** Takes the upright sitting of a bout. A recorded tall pose stays as it was recorded. */
    void sat(double leanDeg) {
        if (spanDeg.isPresent()) {
            return;
        }
        bouts = Math.min(bouts + 1, MEMORY);
        double before = uprightDeg.orElse(leanDeg);
        uprightDeg = OptionalDouble.of(before + (leanDeg - before) / bouts);
    }

    /** Lean of upright sitting, in degrees, forward positive. */
    OptionalDouble uprightDeg() {
        return uprightDeg;
    }

    /** The recorded span from tall to slumped, in degrees. */
    OptionalDouble spanDeg() {
        return spanDeg;
    }
}

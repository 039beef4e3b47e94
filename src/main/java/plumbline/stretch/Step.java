package plumbline.stretch;

import java.time.Duration;
import plumbline.stretch.evidence.Text;

/**
 * One step of a stretch.
 *
 * @param part how often it comes round
 * @param time how long it takes; zero for those that the {@link Dose} paces
 * @param say what the wearer is told; may hold the marks of {@link Side}
 * @param pose the id of the posture the figure goes to
 */
public record Step(Part part, Action action, Duration time, Text say, String pose) {

    /** Where a step belongs. */
    public enum Part {
        /** Once, at the beginning. */
        START,
        /** Once a side, before its repetitions. */
        SIDE,
        /** Every repetition. */
        REPEAT,
        /** Once a side, after its repetitions. */
        SIDE_OVER,
        /** Once, at the end. */
        END
    }

    /** What is done in it. */
    public enum Action {
        MOVE,
        HOLD,
        BREATHE_IN,
        BREATHE_OUT
    }
}

package plumbline.posture.calibration;

import java.time.Duration;
import java.util.List;

/**
 * Where a calibration stands.
 *
 * @param part what the wearer is to do now
 * @param stage how far they are with it
 * @param left how long this part still takes at most
 * @param measure how far a pose has strayed so far, in degrees; or the steps walked so far
 * @param qualities how good the finished parts were, in order; by parts, also that of one that is to be done again
 */
public record Progress(Part part, Stage stage, Duration left, double measure, List<Quality> qualities) {

    /** How far the wearer is with a part. */
    public enum Stage {
        /** They have not begun, or are done with everything. */
        WAITING,
        /** They take the pose; nothing is measured yet. */
        TAKING,
        /** It is measured. */
        MEASURING
    }

    public Progress {
        qualities = List.copyOf(qualities);
    }
}

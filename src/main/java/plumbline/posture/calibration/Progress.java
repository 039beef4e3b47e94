package plumbline.posture.calibration;

import java.time.Duration;
import java.util.List;

/**
 * Where a calibration stands.
 *
 * @param part what the wearer is to do now
 * @param left how long this part still takes at most
 * @param qualities how good the finished parts were, in order
 */
public record Progress(Part part, Duration left, List<Quality> qualities) {}

package plumbline.stretch.recovery;

import java.util.Optional;

/**
 * How the wearer is.
 *
 * @param stopSign a stop sign was reported and not taken back
 * @param flareUp a flare-up is on
 * @param recovery the time after one
 */
public record Health(boolean stopSign, boolean flareUp, Optional<Recovery> recovery) {

    /** Nothing is the matter. */
    public static final Health WELL = new Health(false, false, Optional.empty());
}

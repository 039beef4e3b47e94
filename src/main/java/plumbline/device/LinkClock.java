package plumbline.device;

import java.time.Instant;
import java.time.InstantSource;

/**
 * The time that a link lives in, lent by {@code app}, which alone reads clocks: the real one, one that runs sixty times
 * as fast, or one of a test that jumps ahead whenever somebody waits. A recording or a pretend wearer goes at its pace.
 */
public interface LinkClock extends InstantSource {

    /**
     * Waits until this moment on this very clock, or until the link is to stop.
     *
     * @return whether to go on; false as soon as the link is to stop
     */
    boolean waitUntil(Instant moment);

    /** Whether the link is to stop. Once it is, it stays so. */
    boolean isStopped();
}

package plumbline.sensor.wire;

import java.util.List;
import plumbline.sensor.Heard;

/** What the lines of one text protocol look like, and what they say. */
public interface LineFormat {

    /**
     * Reads one line.
     *
     * @param line printable, not blank, without its end
     * @param heard takes what the line says, possibly nothing
     * @return whether the line is one of this protocol; else it is garbled, and nothing was added to {@code heard} but
     *     what is wrong with it
     */
    boolean take(String line, List<Heard> heard);

    /** Tells what was held back: nothing more will come. */
    default void finish(List<Heard> heard) {}
}

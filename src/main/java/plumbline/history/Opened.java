package plumbline.history;

import java.util.Optional;
import plumbline.history.file.Obstacle;
import plumbline.sensor.Saying;

/** What came of opening the history. */
public sealed interface Opened {

    /**
     * It can be read and written.
     *
     * @param history the history; to be closed
     * @param notice a plain sentence for the wearer, when a damaged file had to be set aside
     */
    record Ready(History history, Optional<Saying> notice) implements Opened {}

    /**
     * It cannot be used, and no row of it was changed.
     *
     * @param obstacle why
     * @param saying the same for the wearer, in plain words
     */
    record Refused(Obstacle obstacle, Saying saying) implements Opened {

        /** The same in English. */
        public String sentence() {
            return saying.sentence();
        }
    }
}

package plumbline.history;

import java.util.List;
import java.util.Optional;
import plumbline.history.file.Obstacle;
import plumbline.sensor.Saying;

/** What came of opening the history. */
public sealed interface Opened {

    /**
     * It can be read and written.
     *
     * @param history the history; to be closed
     * @param notices what the wearer should know of it in plain sentences, such as that a damaged file had to be set aside
     */
    record Ready(History history, List<Saying> notices) implements Opened {
        public Ready {
            notices = List.copyOf(notices);
        }

        /** The first of the notices. */
        public Optional<Saying> notice() {
            return notices.stream().findFirst();
        }
    }

    /**
     * It can be written already: what comes is kept beside it. It will be open, and can be read, once whoever is in the way
     * has gone or it is mended; see {@link plumbline.history.writing.HistoryWriter#isOpen}.
     *
     * @param history the history; to be closed
     * @param saying what is in the way
     */
    record Later(History history, Saying saying) implements Opened {}

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

package plumbline.face;

import java.util.List;

/** The settings as the window shows and changes them. Asked off the event thread. */
public interface Preferences {

    /** None, as where nothing is to be set. */
    Preferences NONE = new Preferences() {
        @Override
        public List<Preference> all() {
            return List.of();
        }

        @Override
        public Outcome set(String path, String written) {
            return new Outcome(false, "");
        }
    };

    /** How a setting is written. */
    enum Kind {
        /** {@code true} or {@code false}. */
        YES_NO,
        /** One of a few words or figures. */
        CHOICE,
        /** A figure or a text. */
        TEXT,
        /** Texts with commas between. */
        LIST
    }

    /**
     * One of a few values.
     *
     * @param value as it stands in the file
     * @param label in the wearer's language
     */
    record Choice(String value, String label) {

        @Override
        public String toString() {
            return label;
        }
    }

    /**
     * One setting.
     *
     * @param path its section and name in the file
     * @param choices what it may be; empty but for {@link Kind#CHOICE}
     * @param meaning what it does, in the wearer's language
     * @param allowed what may be written, in words
     * @param standard what holds where nothing is set
     * @param value what holds now
     */
    record Preference(
            String path,
            Kind kind,
            List<Choice> choices,
            String meaning,
            String allowed,
            String standard,
            String value) {
        public Preference {
            choices = List.copyOf(choices);
        }

        /** The part of the path before the point. */
        public String section() {
            return path.substring(0, path.indexOf('.'));
        }
    }

    /**
     * What became of a change.
     *
     * @param accepted whether it is in the file
     * @param sentence why not, or that it holds from the next start; empty where it is in force
     */
    record Outcome(boolean accepted, String sentence) {}

    /** Whether the first steps are to be offered: nothing has ever been set, or they were begun and left midway. */
    default boolean isFirstRun() {
        return false;
    }

    /** The first steps are done, the questions answered: they are not offered again. */
    default void begun() throws Unavailable {}

    /** All of them, in the order of the file. */
    List<Preference> all() throws Unavailable;

    /** Writes one into the file and puts it in force. */
    Outcome set(String path, String written) throws Unavailable;
}

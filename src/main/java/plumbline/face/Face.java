package plumbline.face;

import java.util.List;
import java.util.function.Consumer;
import plumbline.line.Note;
import plumbline.sensor.Saying;
import plumbline.stretch.session.SessionPlan;

/** What a run shows itself by: a window, a terminal, or lines in a log. Called on the monitor's thread; never waits. */
public interface Face {

    /**
     * Shows itself for the first time.
     *
     * @param wishes takes what the wearer asks for, from any thread, without waiting
     */
    void open(Consumer<Wish> wishes);

    /** The newest view, about twice a second. */
    void show(View view);

    /** What the line makes of the samples, for a face that tells a story instead of showing a view. */
    void note(Note note);

    /** Something the wearer should know besides: the history cannot be written, the recording breaks off. */
    void say(Saying saying);

    /**
     * Leads the wearer through these stretches, one after the other; what becomes of them comes back as wishes. Through none: what
     * is under way ends at once.
     *
     * @return whether it does; false where it has no means to
     */
    default boolean lead(List<SessionPlan> plans) {
        return false;
    }

    /** Whether it has windows of its own, a prompt's among them. */
    default boolean hasWindows() {
        return false;
    }

    /** Shows a balloon at the tray; false where there is none. */
    default boolean balloon(String title, String text) {
        return false;
    }

    /** Tints the edges of the screen while a slouch lasts, where there is one. */
    default void tint(boolean on) {}

    /** Tells of the questions of the first use, where the face does not ask them itself. */
    default void welcome() {}

    /** What is minded of the wearer, whenever it has changed. */
    default void tend(CareView view) {}

    /** Takes everything off again. */
    void close();
}

package plumbline.app.live;

import java.util.function.Consumer;
import plumbline.app.line.Note;
import plumbline.screen.View;
import plumbline.screen.Wish;

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
    void say(String sentence);

    /** Light or dark from now on, where that makes a difference. */
    default void dress(boolean dark) {}

    /** Takes everything off again. */
    void close();
}

package plumbline.face;

import java.util.List;
import java.util.function.Consumer;
import plumbline.line.Note;
import plumbline.sensor.Saying;
import plumbline.stretch.session.SessionPlan;

/** A face around another: whatever it does not do itself, the other does. */
public interface FaceAround extends Face {

    /** The face that it is around. */
    Face inner();

    @Override
    default void open(Consumer<Wish> wishes) {
        inner().open(wishes);
    }

    @Override
    default void show(View view) {
        inner().show(view);
    }

    @Override
    default void note(Note note) {
        inner().note(note);
    }

    @Override
    default void say(Saying saying) {
        inner().say(saying);
    }

    @Override
    default boolean lead(List<SessionPlan> plans) {
        return inner().lead(plans);
    }

    @Override
    default boolean hasWindows() {
        return inner().hasWindows();
    }

    @Override
    default boolean balloon(String title, String text) {
        return inner().balloon(title, text);
    }

    @Override
    default void tint(boolean on) {
        inner().tint(on);
    }

    @Override
    default void welcome() {
        inner().welcome();
    }

    @Override
    default void tend(CareView view) {
        inner().tend(view);
    }

    @Override
    default void close() {
        inner().close();
    }
}

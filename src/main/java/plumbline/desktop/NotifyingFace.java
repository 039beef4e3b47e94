package plumbline.desktop;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import plumbline.desktop.notice.Notifier;
import plumbline.face.CareView;
import plumbline.face.Face;
import plumbline.face.View;
import plumbline.face.Wish;
import plumbline.line.Note;
import plumbline.sensor.Saying;
import plumbline.stretch.session.SessionPlan;

/**
 * A face that says by notifications what may be said so, and leaves the rest to another.
 *
 * @param connect finds who shows notifications and is to tell of the buttons pressed; may wait for a moment
 */
public record NotifyingFace(Face inner, Herald herald, Function<Notifier.Listener, Notifier> connect) implements Face {

    @Override
    public void open(Consumer<Wish> wishes) {
        inner.open(wishes);
        herald.begin(connect, wishes);
    }

    @Override
    public void show(View view) {
        inner.show(herald.forWindows(view));
    }

    @Override
    public void note(Note note) {
        if (note instanceof Note.Advised advised) {
            herald.on(advised.advice());
        }
        inner.note(note);
    }

    @Override
    public void say(Saying saying) {
        inner.say(saying);
    }

    @Override
    public boolean lead(List<SessionPlan> plans) {
        return inner.lead(plans);
    }

    @Override
    public void tend(CareView view) {
        inner.tend(view);
    }

    @Override
    public void welcome() {
        inner.welcome();
    }

    @Override
    public void tint(boolean on) {
        inner.tint(on);
    }

    @Override
    public boolean hasWindows() {
        return inner.hasWindows();
    }

    @Override
    public boolean balloon(String title, String text) {
        return inner.balloon(title, text);
    }

    @Override
    public void close() {
        herald.end();
        inner.close();
    }
}

package plumbline.desktop;

import java.util.function.Consumer;
import java.util.function.Function;
import plumbline.desktop.notice.Notifier;
import plumbline.face.Face;
import plumbline.face.FaceAround;
import plumbline.face.View;
import plumbline.face.Wish;
import plumbline.line.Note;

/**
 * A face that says by notifications what may be said so, and leaves the rest to another.
 *
 * @param connect finds who shows notifications and is to tell of the buttons pressed; may wait for a moment
 */
public record NotifyingFace(Face inner, Herald herald, Function<Notifier.Listener, Notifier> connect)
        implements FaceAround {

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
    public void close() {
        herald.end();
        inner.close();
    }
}

package plumbline.app.command.window;

import java.time.Duration;
import plumbline.face.Face;
import plumbline.face.FaceAround;
import plumbline.face.Lasting;
import plumbline.face.View;
import plumbline.sensor.Saying;

/** A window's face that also says what this process itself has to say, where the service says nothing. */
final class Noted implements FaceAround {

    private static final Duration STAYS = Duration.ofMinutes(10);

    private final Face inner;
    private volatile Lasting newest = Lasting.NOTHING;

    Noted(Face inner) {
        this.inner = inner;
    }

    @Override
    public Face inner() {
        return inner;
    }

    /** Has it said for a while. */
    void note(Saying saying) {
        newest = Lasting.of(saying, System.nanoTime(), STAYS);
    }

    @Override
    public void show(View view) {
        inner.show(view.notice().isPresent() ? view : view.noticed(newest.at(System.nanoTime())));
    }
}

package plumbline.app.senses;

import java.time.Duration;
import plumbline.coach.quiet.Hush;
import plumbline.face.Face;
import plumbline.face.FaceAround;
import plumbline.face.View;

/** The same face; what it shows tells whether a word to the wearer may come soon. */
public final class Nearing implements FaceAround {

    /** Longer than the notice before a prompt and two looks around. */
    private static final Duration SOON = Duration.ofMinutes(2);

    private final Face inner;
    private volatile boolean near;

    public Nearing(Face inner) {
        this.inner = inner;
    }

    @Override
    public Face inner() {
        return inner;
    }

    /** Whether a prompt is up or to come, or a word on slouching; or is held back for a call, whose end is waited for. */
    public boolean isNear() {
        return near;
    }

    @Override
    public void show(View view) {
        View.Now now = view.now();
        near = view.call().isPresent()
                || now.nextBreak().filter(left -> left.compareTo(SOON) <= 0).isPresent()
                || now.quiet().filter(quiet -> quiet.why() == Hush.CALL).isPresent()
                || now.reading().filter(r -> r.state().slouched()).isPresent();
        inner.show(view);
    }
}

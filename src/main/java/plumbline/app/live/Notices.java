package plumbline.app.live;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.tinylog.Logger;
import plumbline.face.Face;
import plumbline.face.Lasting;
import plumbline.line.Note;
import plumbline.sensor.Saying;

/**
 * Tells the wearer what they should know besides: in the log, by the face at once, and on the screen for a while. May be
 * used from any thread.
 */
public final class Notices implements Consumer<Note> {

    /** How long a notice stays on the screen: long enough to be found after a cup of tea. */
    private static final Duration STAYS = Duration.ofMinutes(10);

    private final Face face;
    private volatile Lasting newest = Lasting.NOTHING;

    /** By this face. */
    public Notices(Face face) {
        this.face = face;
    }

    /** Tells it. */
    public void say(Saying saying) {
        Logger.warn("{}", saying.sentence());
        newest = Lasting.of(saying, System.nanoTime(), STAYS);
        face.say(saying);
    }

    /** What is to be on the screen now. */
    Optional<Saying> now() {
        return newest.at(System.nanoTime());
    }

    /** Of what the line tells, a sensor that has slipped is to be known. */
    @Override
    public void accept(Note note) {
        if (note instanceof Note.Slipped slipped) {
            say(slipped.saying());
        }
    }
}

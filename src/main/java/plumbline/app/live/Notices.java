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
 * Tells the wearer what they should know besides: by the face at once, and on the screen for a while. What is about the
 * machine goes into the log as it is; of what is about the wearer the log has no more than that it was said. May be used
 * from any thread.
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

    /** Tells what is about the machine, the files, the sensor: nothing that was measured of the wearer or asked of them. */
    public void say(Saying saying) {
        Logger.warn("{}", saying.sentence());
        show(saying);
    }

    /** Tells what is about the wearer; the log learns its name only. */
    void confide(Saying saying) {
        Logger.info("the wearer was told: {}", saying.name());
        show(saying);
    }

    private void show(Saying saying) {
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
            confide(slipped.saying());
        }
    }
}

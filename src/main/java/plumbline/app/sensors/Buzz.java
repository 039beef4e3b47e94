package plumbline.app.sensors;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.function.Consumer;
import org.tinylog.Logger;
import plumbline.app.line.Note;
import plumbline.coach.Advice;
import plumbline.sensor.Command;
import plumbline.sensor.PlumblineEncoder;
import plumbline.sensor.Protocol;

/** Has the sensor vibrate when the wearer is told of a slouch, where it speaks our sentences and so may have a motor. */
public final class Buzz implements Consumer<Note> {

    private final RememberingLink link;
    private final Duration pulse;

    /** Pulses of this length, on this link. */
    public Buzz(RememberingLink link, Duration pulse) {
        this.link = link;
        this.pulse = pulse;
    }

    @Override
    public void accept(Note note) {
        boolean nudge = note instanceof Note.Advised advised && advised.advice() instanceof Advice.Nudge;
        if (nudge && link.protocol().filter(Protocol.PLUMBLINE::equals).isPresent()) {
            ByteBuffer sentence = ByteBuffer.allocate(PlumblineEncoder.MAX_LENGTH);
            new PlumblineEncoder().write(new Command.Vibrate(pulse), sentence);
            if (!link.send(sentence.flip())) {
                Logger.info("the sensor was not there to vibrate");
            }
        }
    }
}

package plumbline.app.sensors;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.tinylog.Logger;
import plumbline.app.line.Note;
import plumbline.coach.Advice;
import plumbline.sensor.Command;
import plumbline.sensor.PlumblineEncoder;
import plumbline.sensor.Protocol;

/** Has the sensor vibrate when the wearer is told of a slouch, where it speaks our sentences and so may have a motor. */
public final class Buzz implements Consumer<Note>, BooleanSupplier {

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
        if (nudge && !getAsBoolean()) {
            Logger.info("there was no sensor that could vibrate");
        }
    }

    /** Vibrates now; returns whether there was a sensor that can. */
    @Override
    public boolean getAsBoolean() {
        ByteBuffer sentence = ByteBuffer.allocate(PlumblineEncoder.MAX_LENGTH);
        new PlumblineEncoder().write(new Command.Vibrate(pulse), sentence);
        return link.protocol().filter(Protocol.PLUMBLINE::equals).isPresent() && link.send(sentence.flip());
    }
}

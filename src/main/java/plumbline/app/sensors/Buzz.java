package plumbline.app.sensors;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import plumbline.sensor.Protocol;
import plumbline.sensor.plumbline.Command;
import plumbline.sensor.plumbline.PlumblineEncoder;

/** Has the sensor vibrate, where it speaks our sentences and so may have a motor. */
public final class Buzz implements BooleanSupplier {

    private final RememberingLink link;
    private final Duration pulse;

    /** Pulses of this length, on this link. */
    public Buzz(RememberingLink link, Duration pulse) {
        this.link = link;
        this.pulse = pulse;
    }

    /** Whether the sensor was asked to; false where it cannot, so that the wearer is told in another way. */
    @Override
    public boolean getAsBoolean() {
        if (link.protocol().filter(Protocol.PLUMBLINE::equals).isEmpty()) {
            return false;
        }
        ByteBuffer sentence = ByteBuffer.allocate(PlumblineEncoder.MAX_LENGTH);
        new PlumblineEncoder().write(new Command.Vibrate(pulse), sentence);
        return link.send(sentence.flip());
    }
}

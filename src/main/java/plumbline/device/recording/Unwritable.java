package plumbline.device.recording;

import java.io.IOException;
import plumbline.sensor.Saying;

/** A file cannot be made or written; tells why in a sentence for the wearer. */
final class Unwritable extends IOException implements Saying.Told {

    private static final long serialVersionUID = 1;

    private final transient Saying saying;

    Unwritable(Saying saying, IOException cause) {
        super(saying.sentence(), cause);
        this.saying = saying;
    }

    @Override
    public Saying saying() {
        return saying;
    }
}

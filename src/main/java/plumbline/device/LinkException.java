package plumbline.device;

import java.io.IOException;
import plumbline.device.LinkEvent.Reason;
import plumbline.sensor.Saying;

/** A port or file that could not be opened, or has gone; the message is a sentence for the wearer. */
public final class LinkException extends IOException implements Saying.Told {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient Saying saying;

    public LinkException(Reason reason, Saying saying) {
        super(saying.sentence());
        this.reason = reason;
        this.saying = saying;
    }

    public Reason reason() {
        return reason;
    }

    @Override
    public Saying saying() {
        return saying;
    }
}

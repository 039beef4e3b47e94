package plumbline.device;

import java.io.IOException;
import plumbline.device.LinkEvent.Reason;

/** A port or file that could not be opened, or has gone; the message is a sentence for the wearer. */
final class LinkException extends IOException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    LinkException(Reason reason, String sentence) {
        super(sentence);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }

    /** The sentence. */
    String sentence() {
        return String.valueOf(getMessage());
    }
}

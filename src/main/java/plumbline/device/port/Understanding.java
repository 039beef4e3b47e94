package plumbline.device.port;

import java.nio.ByteBuffer;
import plumbline.sensor.Decoder;
import plumbline.sensor.Protocol;
import plumbline.sensor.Sample;
import plumbline.sensor.detect.Decoders;
import plumbline.sensor.text.TextHints;

/** Whether the sensor is still understood at the speed that was found: it may be set to another while it is read. */
final class Understanding {

    /** So many bytes without one whole message are another language; four times the longest message of any. */
    private static final int LOST = 4096;

    private final Protocol protocol;
    private final Decoder decoder;
    private long messages;
    private long samples;
    private long senseless;

    Understanding(Protocol protocol, TextHints hints) {
        this.protocol = protocol;
        this.decoder = Decoders.of(protocol, hints);
    }

    /** What was understood. */
    Protocol protocol() {
        return protocol;
    }

    /** Takes what has come; returns whether nothing of it has made sense for too long. */
    boolean isLost(ByteBuffer bytes) {
        int count = bytes.remaining();
        samples += decoder.feed(bytes).stream().filter(Sample.class::isInstance).count();
        senseless = decoder.messages() > messages ? 0 : senseless + count;
        messages = decoder.messages();
        return senseless >= LOST;
    }

    /** How many whole messages there were. */
    long messages() {
        return messages;
    }

    /** How many samples there were. */
    long samples() {
        return samples;
    }
}

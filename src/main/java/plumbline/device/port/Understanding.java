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

    /**
     * So many bytes behind one that made sense are believed unseen: all of it is read once more by who it is for, and to read
     * all of it twice was a third of what a sensor costs.
     */
    private static final int BELIEVED = 2048;

    private final Protocol protocol;
    private final Decoder decoder;
    private long messages;
    private long samples;
    private long senseless;
    private int believed;

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
        if (believed > 0) {
            believed -= count;
            return false;
        }
        samples += decoder.feed(bytes).stream().filter(Sample.class::isInstance).count();
        boolean sense = decoder.messages() > messages;
        senseless = sense ? 0 : senseless + count;
        messages = decoder.messages();
        if (sense && !protocol.isPolled()) {
            // One that is asked counts its answers.
            believed = BELIEVED;
            decoder.reset();
        }
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

package plumbline.sensor.detect;

import java.nio.ByteBuffer;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.sensor.Decoder;
import plumbline.sensor.GarbleCount;
import plumbline.sensor.Heard;
import plumbline.sensor.Protocol;
import plumbline.sensor.Recognised;
import plumbline.sensor.Stranger;
import plumbline.sensor.text.TextHints;
import plumbline.sensor.text.TextLines;
import plumbline.sensor.wire.LineDecoder;

/**
 * Reads whatever a tilt sensor speaks: finds out what that is, says so, and reads it from its first byte on. Where the
 * sensor begins to speak something else, it finds out again.
 */
public final class DetectingDecoder implements Decoder {

    /** What is kept to be read once it is clear how; the oldest is garbled. Over a second of any sensor. */
    private static final int ROOM = 1 << 14;

    /** How many bytes go by between two looks at whether they are still understood. */
    private static final int STRIDE = 256;

    /** So many bytes without one whole message are another protocol: the longest message of any is 1024. */
    private static final int LOST = 2048;

    private final TextHints hints;
    private final GarbleCount garble = new GarbleCount();
    private final ByteBuffer pending = ByteBuffer.allocate(ROOM);
    private ProtocolDetector detector;
    private Optional<Decoder> known = Optional.empty();
    private Optional<Stranger> told = Optional.empty();
    private long earlierMessages;
    private long lastMessages;
    private int sinceMessage;
    private int stride;

    /** A decoder that knows nothing yet but what is set of text. */
    public DetectingDecoder(TextHints hints) {
        this.hints = hints;
        this.detector = new ProtocolDetector(hints);
    }

    @Override
    public List<Heard> feed(ByteBuffer bytes) {
        List<Heard> heard = new ArrayList<>();
        while (bytes.hasRemaining()) {
            if (known.isPresent()) {
                read(known.get(), bytes, heard);
            } else {
                listen(bytes, heard);
            }
        }
        return heard;
    }

    @Override
    public List<Heard> reset() {
        List<Heard> heard = new ArrayList<>();
        known.ifPresent(decoder -> heard.addAll(decoder.reset()));
        boolean tooShortToTell =
                conclusion().filter(stranger -> !stranger.isNoise()).isPresent();
        if (!isOfAnother() && !tooShortToTell) {
            garble.add(pending.position(), heard);
        }
        garble.tell(heard);
        pending.clear();
        detector = anew();
        return heard;
    }

    /** Nothing more will come: what this seems to be, where it could not be told. */
    public Optional<Stranger> conclusion() {
        boolean open = known.isEmpty() && told.isEmpty();
        return open && detector.conclusion() instanceof Verdict.Strange strange
                ? Optional.of(strange.stranger())
                : Optional.empty();
    }

    private ProtocolDetector anew() {
        return new ProtocolDetector(hints, Optional.empty(), isDoubtful());
    }

    /** What was refused or asked about once is taken for a sensor only where that is beyond doubt. */
    private boolean isDoubtful() {
        return told.isPresent();
    }

    @Override
    public long messages() {
        return earlierMessages + known.map(Decoder::messages).orElse(0L);
    }

    @Override
    public Optional<LocalDateTime> firstDate() {
        return known.flatMap(Decoder::firstDate);
    }

    private void listen(ByteBuffer bytes, List<Heard> heard) {
        if (!pending.hasRemaining()) {
            forgetOldest(heard);
        }
        int count = Math.min(bytes.remaining(), pending.remaining());
        ByteBuffer slice = bytes.slice(bytes.position(), count);
        detector.feed(slice);
        int taken = slice.position();
        pending.put(slice.flip());
        bytes.position(bytes.position() + taken);
        Verdict verdict = detector.verdict();
        if (verdict instanceof Verdict.Sensor sensor) {
            begin(sensor.protocol(), heard);
        } else if (verdict instanceof Verdict.Strange strange) {
            refuse(strange.stranger(), heard);
        }
    }

    private void forgetOldest(List<Heard> heard) {
        pending.flip().position(ROOM / 2);
        pending.compact();
        if (!isOfAnother()) {
            garble.add(ROOM / 2, heard);
        }
    }

    /** Whether it is known what speaks: whole words of another device are no damage. */
    private boolean isOfAnother() {
        return told.filter(stranger -> !stranger.isNoise()).isPresent();
    }

    private void begin(Protocol protocol, List<Heard> heard) {
        Decoder decoder = protocol == Protocol.TEXT
                ? new LineDecoder(new TextLines(hints, isDoubtful()))
                : Decoders.of(protocol, hints);
        garble.tell(heard);
        if (protocol != Protocol.TEXT) {
            heard.add(new Recognised(protocol, ""));
        }
        told = Optional.empty();
        heard.addAll(decoder.feed(pending.flip()));
        pending.clear();
        known = Optional.of(decoder);
        lastMessages = decoder.messages();
        sinceMessage = 0;
        stride = 0;
    }

    /** Nothing can be made of what has come. It may still be another device that is plugged in next. */
    private void refuse(Stranger stranger, List<Heard> heard) {
        if (stranger.isNoise()) {
            garble.add(pending.position(), heard);
        }
        garble.tell(heard);
        pending.clear();
        if (told.filter(stranger::equals).isEmpty()) {
            told = Optional.of(stranger);
            heard.add(stranger);
        }
        detector = detector.again();
    }

    private void read(Decoder decoder, ByteBuffer bytes, List<Heard> heard) {
        int count = Math.min(bytes.remaining(), STRIDE - stride);
        heard.addAll(decoder.feed(bytes.slice(bytes.position(), count)));
        bytes.position(bytes.position() + count);
        stride += count;
        if (stride == STRIDE) {
            stride = 0;
            sinceMessage = decoder.messages() > lastMessages ? 0 : sinceMessage + STRIDE;
            lastMessages = decoder.messages();
        }
        if (sinceMessage >= LOST) {
            heard.addAll(decoder.reset());
            earlierMessages += decoder.messages();
            known = Optional.empty();
            detector = anew();
            sinceMessage = 0;
        }
    }
}

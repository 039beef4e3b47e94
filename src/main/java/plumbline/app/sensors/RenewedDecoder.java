package plumbline.app.sensors;

import java.nio.ByteBuffer;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import plumbline.sensor.Decoder;
import plumbline.sensor.Heard;

/** A decoder that is made anew after every interruption: what was set or learnt meanwhile holds from then on. */
public final class RenewedDecoder implements Decoder {

    private final Supplier<Decoder> source;
    private Decoder decoder;
    private long messages;

    /** One of these at a time. */
    public RenewedDecoder(Supplier<Decoder> source) {
        this.source = source;
        this.decoder = source.get();
    }

    @Override
    public List<Heard> feed(ByteBuffer bytes) {
        return decoder.feed(bytes);
    }

    @Override
    public List<Heard> reset() {
        List<Heard> last = decoder.reset();
        messages += decoder.messages();
        decoder = source.get();
        return last;
    }

    @Override
    public long messages() {
        return messages + decoder.messages();
    }

    @Override
    public Optional<LocalDateTime> firstDate() {
        return decoder.firstDate();
    }
}

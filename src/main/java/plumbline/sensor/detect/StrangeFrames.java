package plumbline.sensor.detect;

import java.nio.ByteBuffer;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import plumbline.sensor.Decoder;
import plumbline.sensor.Garbled;
import plumbline.sensor.Stranger;
import plumbline.sensor.wire.FrameDecoder;

/** Tells by their binary messages the devices that are known and not read. */
final class StrangeFrames {

    /** So many in a row; a sum of eight bits and two fixed bytes are right by chance once in 16 million times. */
    private static final int ENOUGH = 4;

    private final Map<Stranger, Decoder> kinds = new EnumMap<>(Map.of(
            Stranger.XSENS, new FrameDecoder(new XsensMessages()),
            Stranger.MICROSTRAIN, new FrameDecoder(new MipPackets()),
            Stranger.GPS, new FrameDecoder(new UbloxMessages())));
    private final Map<Stranger, Integer> rows = new EnumMap<>(Stranger.class);

    void feed(ByteBuffer bytes) {
        kinds.forEach((kind, decoder) -> {
            long before = decoder.messages();
            boolean broken = decoder.feed(bytes.duplicate()).stream().anyMatch(Garbled.class::isInstance);
            int more = (int) (decoder.messages() - before);
            rows.merge(kind, more, (a, b) -> broken ? b : a + b);
        });
    }

    /** Whose messages these are, once it is clear. */
    Optional<Stranger> stranger() {
        return rows.entrySet().stream()
                .filter(entry -> entry.getValue() >= ENOUGH)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}

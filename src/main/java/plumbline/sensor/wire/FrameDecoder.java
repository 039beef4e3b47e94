package plumbline.sensor.wire;

import java.nio.ByteBuffer;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.sensor.Decoder;
import plumbline.sensor.GarbleCount;
import plumbline.sensor.Heard;
import plumbline.sensor.wire.FrameFormat.Look;

/**
 * Cuts a stream of bytes into the frames of a binary protocol, whatever stands between them: where no frame begins, one
 * byte is garbled, and the next place is looked at.
 */
public final class FrameDecoder implements Decoder {

    /** Far more than any frame and what has to follow it. */
    private static final int ROOM = 1024;

    private final FrameFormat format;
    private final GarbleCount garble = new GarbleCount();
    private final byte[] bytes = new byte[ROOM];
    private int filled;
    private boolean trusted;
    private long messages;

    public FrameDecoder(FrameFormat format) {
        this.format = format;
    }

    @Override
    public List<Heard> feed(ByteBuffer more) {
        List<Heard> heard = new ArrayList<>();
        while (more.hasRemaining()) {
            int count = Math.min(more.remaining(), ROOM - filled);
            more.get(bytes, filled, count);
            filled += count;
            drop(takeFrames(heard));
        }
        return heard;
    }

    @Override
    public List<Heard> reset() {
        List<Heard> heard = new ArrayList<>();
        int at = 0;
        while (trusted && at < filled && format.stands(bytes, at, filled)) {
            take(at, heard);
            at += format.length();
        }
        garble.add(filled - at, heard);
        format.finish(heard);
        garble.tell(heard);
        filled = 0;
        trusted = false;
        return heard;
    }

    @Override
    public long messages() {
        return messages;
    }

    @Override
    public Optional<LocalDateTime> firstDate() {
        return format.firstDate();
    }

    /** Takes all frames that can be told by now; returns how many bytes are done with. */
    private int takeFrames(List<Heard> heard) {
        int at = 0;
        while (at < filled) {
            Look look = format.look(bytes, at, filled, trusted);
            if (look == Look.MORE) {
                return at;
            }
            if (look == Look.WHOLE) {
                take(at, heard);
                at += format.length();
            } else {
                garble.add(1, heard);
                at++;
            }
            trusted = look == Look.WHOLE;
        }
        return at;
    }

    private void take(int at, List<Heard> heard) {
        garble.tell(heard);
        messages++;
        format.take(bytes, at, heard);
    }

    private void drop(int count) {
        filled -= count;
        System.arraycopy(bytes, count, bytes, 0, filled);
    }
}

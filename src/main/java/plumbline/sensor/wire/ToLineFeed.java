package plumbline.sensor.wire;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import plumbline.sensor.Decoder;
import plumbline.sensor.GarbleCount;
import plumbline.sensor.Heard;

/**
 * Cuts a stream of bytes after each line feed, or wherever else its messages end. What goes on for too long without an end
 * is garbled, its end included.
 */
public abstract class ToLineFeed implements Decoder {

    /** What a piece amounts to. */
    public enum Sense {
        MESSAGE,
        BLANK,
        NONE
    }

    private final GarbleCount garble = new GarbleCount();
    private final byte[] piece;
    private int length;
    private boolean tooLong;
    private Sense last = Sense.BLANK;
    private long messages;

    /** A decoder of pieces of {@code most} bytes at the most, their line feed included. */
    public ToLineFeed(int most) {
        this.piece = new byte[most];
    }

    /** Whether a message ends with this byte. */
    public boolean isEnd(byte next) {
        return next == '\n';
    }

    /** Takes the first {@code end} bytes, which came before the line feed, and adds what they say. */
    public abstract Sense read(byte[] bytes, int end, List<Heard> said);

    /** Adds what is still held back; the stream breaks here. */
    public abstract void finish(List<Heard> heard);

    @Override
    public final List<Heard> feed(ByteBuffer bytes) {
        List<Heard> heard = new ArrayList<>();
        while (bytes.hasRemaining()) {
            take(bytes.get(), heard);
        }
        return heard;
    }

    @Override
    public final List<Heard> reset() {
        List<Heard> heard = new ArrayList<>();
        discard(heard);
        finish(heard);
        garble.tell(heard);
        tooLong = false;
        return heard;
    }

    @Override
    public final long messages() {
        return messages;
    }

    private void take(byte next, List<Heard> heard) {
        if (length == piece.length) {
            discard(heard);
            tooLong = true;
        }
        piece[length++] = next;
        if (isEnd(next)) {
            end(heard);
        }
    }

    private void end(List<Heard> heard) {
        List<Heard> said = new ArrayList<>(2);
        Sense sense = tooLong ? Sense.NONE : read(piece, length - 1, said);
        if (sense == Sense.MESSAGE) {
            garble.tell(heard);
            messages++;
        } else if (sense == Sense.NONE || (length == 1 && last == Sense.NONE)) {
            // The second byte of a line's end is garbled where the line was.
            garble.add(length, heard);
        }
        last = sense == Sense.BLANK && length == 1 ? last : sense;
        heard.addAll(said);
        length = 0;
        tooLong = false;
    }

    private void discard(List<Heard> heard) {
        garble.add(length, heard);
        length = 0;
    }
}

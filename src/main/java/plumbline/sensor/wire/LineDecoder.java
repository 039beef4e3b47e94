package plumbline.sensor.wire;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import plumbline.sensor.Decoder;
import plumbline.sensor.GarbleCount;
import plumbline.sensor.Heard;

/**
 * Cuts a stream of bytes into lines that end with a line feed, with or without a carriage return. Blank lines are passed
 * over; what is no line of the protocol, holds other bytes than printable ASCII and tabs, or goes on for too long, is
 * garbled.
 */
public final class LineDecoder implements Decoder {

    /** Longer than any line of a sensor, a JSON object with all that a nine-axis sensor tells included. */
    static final int MOST = 1024;

    private final LineFormat format;
    private final GarbleCount garble = new GarbleCount();
    private final byte[] line = new byte[MOST];
    private int length;
    private boolean tooLong;
    private long messages;

    /** A decoder for lines of this kind. */
    public LineDecoder(LineFormat format) {
        this.format = format;
    }

    @Override
    public List<Heard> feed(ByteBuffer bytes) {
        List<Heard> heard = new ArrayList<>();
        while (bytes.hasRemaining()) {
            take(bytes.get(), heard);
        }
        return heard;
    }

    @Override
    public List<Heard> reset() {
        List<Heard> heard = new ArrayList<>();
        discard(heard);
        format.finish(heard);
        garble.tell(heard);
        tooLong = false;
        return heard;
    }

    @Override
    public long messages() {
        return messages;
    }

    private void take(byte next, List<Heard> heard) {
        if (length == MOST) {
            discard(heard);
            tooLong = true;
        }
        line[length++] = next;
        if (next == '\n') {
            end(heard);
            tooLong = false;
        }
    }

    private void end(List<Heard> heard) {
        int end = length > 1 && line[length - 2] == '\r' ? length - 2 : length - 1;
        String text = new String(line, 0, end, StandardCharsets.ISO_8859_1);
        if (tooLong || !text.chars().allMatch(LineDecoder::isPrintable)) {
            discard(heard);
        } else if (!text.isBlank()) {
            read(text, heard);
        }
        length = 0;
    }

    private void read(String text, List<Heard> heard) {
        List<Heard> said = new ArrayList<>(2);
        if (format.take(text, said)) {
            garble.tell(heard);
            messages++;
        } else {
            garble.add(length, heard);
        }
        heard.addAll(said);
    }

    private static boolean isPrintable(int character) {
        return (character >= ' ' && character <= '~') || character == '\t';
    }

    private void discard(List<Heard> heard) {
        garble.add(length, heard);
        length = 0;
    }
}

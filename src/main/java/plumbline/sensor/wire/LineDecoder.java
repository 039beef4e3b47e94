package plumbline.sensor.wire;

import java.nio.charset.StandardCharsets;
import java.util.List;
import plumbline.sensor.Heard;

/**
 * Cuts a stream of bytes into lines that end with a line feed, with or without a carriage return. Blank lines are passed
 * over; what is no line of the protocol, holds other bytes than printable ASCII and tabs, or goes on for too long, is
 * garbled.
 */
public final class LineDecoder extends ToLineFeed {

    /** Longer than any line of a sensor, a JSON object with all that a nine-axis sensor tells included. */
    static final int MOST = 1024;

    private final LineFormat format;

    /** A decoder for lines of this kind. */
    public LineDecoder(LineFormat format) {
        super(MOST);
        this.format = format;
    }

    @Override
    public Sense read(byte[] bytes, int end, List<Heard> said) {
        int length = end > 0 && bytes[end - 1] == '\r' ? end - 1 : end;
        String text = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        if (!text.chars().allMatch(LineDecoder::isPrintable)) {
            return Sense.NONE;
        }
        if (text.isBlank()) {
            return Sense.BLANK;
        }
        return format.take(text, said) ? Sense.MESSAGE : Sense.NONE;
    }

    @Override
    public void finish(List<Heard> heard) {
        format.finish(heard);
    }

    private static boolean isPrintable(int character) {
        return (character >= ' ' && character <= '~') || character == '\t';
    }
}

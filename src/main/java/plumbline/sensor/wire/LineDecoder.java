package plumbline.sensor.wire;

import java.util.List;
import java.util.Optional;
import plumbline.sensor.Heard;

/**
 * Cuts a stream of bytes into lines, whichever of LF, CR LF, LF CR and CR they end with. Blank lines are passed over; what
 * is no line of the protocol, is no {@linkplain Lettering text}, or goes on for too long, is garbled.
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
    public boolean isEnd(byte next) {
        return next == '\n' || next == '\r';
    }

    @Override
    public Sense read(byte[] bytes, int end, List<Heard> said) {
        Optional<String> text = Lettering.read(bytes, end);
        if (text.isEmpty()) {
            return Sense.NONE;
        }
        if (text.get().isBlank()) {
            return Sense.BLANK;
        }
        return format.take(text.get(), said) ? Sense.MESSAGE : Sense.NONE;
    }

    @Override
    public void finish(List<Heard> heard) {
        format.finish(heard);
    }
}

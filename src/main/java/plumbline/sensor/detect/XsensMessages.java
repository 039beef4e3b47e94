package plumbline.sensor.detect;

import java.util.List;
import plumbline.sensor.Heard;
import plumbline.sensor.wire.BigEndian;
import plumbline.sensor.wire.FrameFormat;
import plumbline.sensor.wire.Frames;

/**
 * The messages of an Xsens MTi: 0xFA, the bus number 0xFF, a kind, a length, data, and a byte that makes the sum of all
 * behind the first 0 (Xsens MT Low Level Communication Protocol MT0101P). They are known again, and not read.
 */
final class XsensMessages implements FrameFormat {

    private static final byte START = (byte) 0xFA;
    private static final byte BUS = (byte) 0xFF;
    private static final int LENGTH_AT = 3;
    private static final int EXTENDED = 0xFF;
    private static final int MOST = 900;

    private int length = LENGTH_AT + 2;

    @Override
    public int length() {
        return length;
    }

    @Override
    public Look look(byte[] bytes, int from, int to, boolean trusted) {
        Look begun = Frames.begins(bytes, from, to, START, BUS);
        if (begun != Look.WHOLE || to - from < LENGTH_AT + 3) {
            return begun == Look.NOTHING ? Look.NOTHING : Look.MORE;
        }
        int told = bytes[from + LENGTH_AT] & 0xFF;
        boolean extended = told == EXTENDED;
        int data = extended ? BigEndian.int16(bytes, from + LENGTH_AT + 1) & 0xFFFF : told;
        if (data > MOST) {
            return Look.NOTHING;
        }
        length = LENGTH_AT + (extended ? 3 : 1) + data + 1;
        if (to - from < length) {
            return Look.MORE;
        }
        return Frames.sum(bytes, from + 1, from + length) == 0 ? Look.WHOLE : Look.NOTHING;
    }

    @Override
    public void take(byte[] bytes, int from, List<Heard> heard) {
        // Its number formats and frames of reference would have to be asked for; nobody wears one to work.
    }
}

package plumbline.sensor.detect;

import java.util.List;
import plumbline.sensor.Heard;
import plumbline.sensor.wire.FrameFormat;
import plumbline.sensor.wire.Frames;
import plumbline.sensor.wire.LittleEndian;

/**
 * The binary messages of a u-blox GPS receiver: 0xB5 0x62, two bytes of kind, a length, data, and a Fletcher sum of two
 * bytes over all between (u-blox M8 receiver description, UBX frame). They are known again, and not read.
 */
final class UbloxMessages implements FrameFormat {

    private static final byte FIRST = (byte) 0xB5;
    private static final byte SECOND = 0x62;
    private static final int LENGTH_AT = 4;
    private static final int AROUND = 8;
    private static final int MOST = 900;

    private int length = AROUND;

    @Override
    public int length() {
        return length;
    }

    @Override
    public Look look(byte[] bytes, int from, int to, boolean trusted) {
        Look begun = Frames.begins(bytes, from, to, FIRST, SECOND);
        if (begun != Look.WHOLE || to - from < AROUND) {
            return begun == Look.NOTHING ? Look.NOTHING : Look.MORE;
        }
        int data = LittleEndian.int16(bytes, from + LENGTH_AT) & 0xFFFF;
        if (data > MOST) {
            return Look.NOTHING;
        }
        length = AROUND + data;
        if (to - from < length) {
            return Look.MORE;
        }
        return Frames.isFletcher(bytes, from + 2, from + length - 2) ? Look.WHOLE : Look.NOTHING;
    }

    @Override
    public void take(byte[] bytes, int from, List<Heard> heard) {
        // Known by name only.
    }
}

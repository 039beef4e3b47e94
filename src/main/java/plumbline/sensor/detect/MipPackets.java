package plumbline.sensor.detect;

import java.util.List;
import plumbline.sensor.Heard;
import plumbline.sensor.wire.FrameFormat;
import plumbline.sensor.wire.Frames;

/**
 * The packets of MicroStrain's inertial sensors: 0x75 0x65, a kind, a length, fields, and a Fletcher sum of two bytes over
 * all before (MIP protocol as in LORD-MicroStrain/mip_sdk). They are known again, and not read.
 */
final class MipPackets implements FrameFormat {

    private static final byte FIRST = 0x75;
    private static final byte SECOND = 0x65;
    private static final int LENGTH_AT = 3;
    private static final int AROUND = 6;

    private int length = AROUND;

    @Override
    public int length() {
        return length;
    }

    @Override
    public Look look(byte[] bytes, int from, int to, boolean trusted) {
        Look begun = Frames.begins(bytes, from, to, FIRST, SECOND);
        if (begun != Look.WHOLE || to - from <= LENGTH_AT) {
            return begun == Look.NOTHING ? Look.NOTHING : Look.MORE;
        }
        length = AROUND + (bytes[from + LENGTH_AT] & 0xFF);
        if (to - from < length) {
            return Look.MORE;
        }
        return Frames.isFletcher(bytes, from, from + length - 2) ? Look.WHOLE : Look.NOTHING;
    }

    @Override
    public void take(byte[] bytes, int from, List<Heard> heard) {
        // Known by name only.
    }
}

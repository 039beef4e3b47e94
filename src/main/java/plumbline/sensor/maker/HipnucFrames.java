package plumbline.sensor.maker;

import java.util.List;
import plumbline.sensor.Flaw;
import plumbline.sensor.Heard;
import plumbline.sensor.Vector3;
import plumbline.sensor.wire.Crc16;
import plumbline.sensor.wire.FrameFormat;
import plumbline.sensor.wire.Frames;
import plumbline.sensor.wire.LittleEndian;
import plumbline.sensor.wire.Readings;
import plumbline.sensor.wire.Source;

/**
 * The frames of HiPNUC's HI and CH sensors: 0x5A 0xA5, a length, a CRC over all but itself, and packets, of which 0x91
 * holds temperature, pressure, the sensor's clock in ms, acceleration in g and rate in degrees a second as floats, lowest
 * byte first (HiPNUC imu manual, packet 0x91; hipnuc/products, hipnuc_dec.h).
 */
final class HipnucFrames implements FrameFormat {

    private static final byte FIRST = 0x5A;
    private static final byte SECOND = (byte) 0xA5;
    private static final int HEADER = 6;
    private static final int LENGTH_AT = 2;
    private static final int CRC_AT = 4;

    /** The longest that its makers' own decoders take. */
    private static final int MOST_PAYLOAD = 256;

    private static final byte PACKET = (byte) 0x91;
    private static final int PACKET_LENGTH = 76;
    private static final int CLOCK_AT = 8;
    private static final int FORCE_AT = 12;
    private static final int RATE_AT = 24;

    /** The widest range of any of them is 16 g and 2000 degrees a second; twice that is no measurement. */
    private static final double MOST_G = 32;

    private static final double MOST_DPS = 4000;

    private final Readings readings = new Readings();
    private int length = HEADER + PACKET_LENGTH;

    @Override
    public int length() {
        return length;
    }

    @Override
    public Look look(byte[] bytes, int from, int to, boolean trusted) {
        Look begun = Frames.begins(bytes, from, to, FIRST, SECOND);
        if (begun != Look.WHOLE || to - from < HEADER) {
            return begun == Look.NOTHING ? Look.NOTHING : Look.MORE;
        }
        int payload = word(bytes, from + LENGTH_AT);
        if (payload == 0 || payload > MOST_PAYLOAD) {
            return Look.NOTHING;
        }
        if (to - from < HEADER + payload) {
            return Look.MORE;
        }
        length = HEADER + payload;
        int crc = Crc16.XMODEM.on(Crc16.XMODEM.of(bytes, from, from + CRC_AT), bytes, from + HEADER, from + length);
        return crc == word(bytes, from + CRC_AT) ? Look.WHOLE : Look.NOTHING;
    }

    @Override
    public boolean stands(byte[] bytes, int from, int to) {
        return look(bytes, from, to, true) == Look.WHOLE;
    }

    private static int word(byte[] bytes, int at) {
        return LittleEndian.int16(bytes, at) & 0xFFFF;
    }

    @Override
    public void take(byte[] bytes, int from, List<Heard> heard) {
        readings.message(heard);
        int packet = from + HEADER;
        if (bytes[packet] != PACKET || length < HEADER + PACKET_LENGTH) {
            return;
        }
        Vector3 force = floats(bytes, packet + FORCE_AT);
        Vector3 rate = floats(bytes, packet + RATE_AT);
        if (!force.isFinite() || !rate.isFinite()) {
            heard.add(Flaw.NOT_A_NUMBER);
        } else if (force.norm() <= MOST_G && rate.norm() <= MOST_DPS) {
            long clock = word(bytes, packet + CLOCK_AT) | ((long) word(bytes, packet + CLOCK_AT + 2) << Short.SIZE);
            readings.take(Source.ACCELERATION, force, Readings.Beside.at(clock).with(rate), heard);
        }
    }

    private static Vector3 floats(byte[] bytes, int at) {
        return new Vector3(
                LittleEndian.float32(bytes, at),
                LittleEndian.float32(bytes, at + Float.BYTES),
                LittleEndian.float32(bytes, at + 2 * Float.BYTES));
    }

    @Override
    public void finish(List<Heard> heard) {
        readings.finish(heard);
    }
}

package plumbline.sensor.maker;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import plumbline.sensor.Heard;
import plumbline.sensor.Sample;
import plumbline.sensor.wire.Attitude.Quaternion;
import plumbline.sensor.wire.BigEndian;
import plumbline.sensor.wire.FrameFormat;
import plumbline.sensor.wire.Readings;
import plumbline.sensor.wire.Source;

/**
 * The packets that i2cdevlib's MPU6050_DMP6 sketch writes for its teapot: {@code $} and 2, a quaternion as four 16-bit
 * numbers of 1/16384, highest byte first, a zero, a counter, CR and LF (jrowberg/i2cdevlib, MPU6050_DMP6.ino).
 *
 * <p>There is no check; but five bytes are fixed, and a quaternion has length 1.
 */
final class TeapotPackets implements FrameFormat {

    private static final int LENGTH = 14;
    private static final byte[] FIXED = {'$', 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, '\r', '\n'};
    private static final int QUATERNION_AT = 2;
    private static final int COUNTER_AT = 11;
    private static final double FULL = 16384;
    private static final int COUNTER_MODULUS = 256;

    private final Readings readings = new Readings();
    private int sequence;

    @Override
    public int length() {
        return LENGTH;
    }

    @Override
    public Look look(byte[] bytes, int from, int to, boolean trusted) {
        int end = Math.min(LENGTH, to - from);
        for (int i = 0; i < end; i++) {
            if (isFixed(i) && bytes[from + i] != FIXED[i]) {
                return Look.NOTHING;
            }
        }
        if (end < LENGTH) {
            return Look.MORE;
        }
        return quaternion(bytes, from).unit().isPresent() ? Look.WHOLE : Look.NOTHING;
    }

    private static boolean isFixed(int place) {
        return place < QUATERNION_AT || (place >= COUNTER_AT - 1 && place != COUNTER_AT);
    }

    private static Quaternion quaternion(byte[] bytes, int from) {
        int at = from + QUATERNION_AT;
        return new Quaternion(part(bytes, at), part(bytes, at + 2), part(bytes, at + 4), part(bytes, at + 6));
    }

    private static double part(byte[] bytes, int at) {
        return BigEndian.int16(bytes, at) / FULL;
    }

    @Override
    public void take(byte[] bytes, int from, List<Heard> heard) {
        readings.message(heard);
        int step = Math.floorMod(bytes[from + COUNTER_AT] - sequence, COUNTER_MODULUS);
        sequence = (sequence + step) % Sample.SEQUENCE_MODULUS;
        Readings.Beside beside = new Readings.Beside(OptionalInt.of(sequence), OptionalLong.empty(), Optional.empty());
        quaternion(bytes, from).unit().ifPresent(q -> readings.take(Source.QUATERNION, q.up(), beside, heard));
    }

    @Override
    public void finish(List<Heard> heard) {
        readings.finish(heard);
    }
}

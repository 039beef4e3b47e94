package plumbline.sensor.maker;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import plumbline.sensor.Heard;
import plumbline.sensor.Sample;
import plumbline.sensor.Vector3;
import plumbline.sensor.wire.FrameFormat;
import plumbline.sensor.wire.Frames;
import plumbline.sensor.wire.LittleEndian;
import plumbline.sensor.wire.Readings;
import plumbline.sensor.wire.Source;

/**
 * The frames of a BNO080, BNO085 or BNO086 in its UART-RVC mode, made for robot vacuum cleaners: nineteen bytes a hundred
 * times a second, 0xAA 0xAA, a running number, yaw, pitch and roll in 1/100 degree, acceleration in mg, three bytes of no
 * use here, and the sum of all behind the beginning (CEVA BNO08X data sheet 1000-3927, section 1.3.5.2; Adafruit_BNO08x_RVC).
 */
final class RvcFrames implements FrameFormat {

    private static final int LENGTH = 19;
    private static final byte START = (byte) 0xAA;
    private static final int COUNTER_AT = 2;
    private static final int FORCE_AT = 9;
    private static final int SUM_AT = LENGTH - 1;
    private static final double G_PER_COUNT = 0.001;
    private static final int COUNTER_MODULUS = 256;

    private final Readings readings = new Readings();
    private int sequence;

    @Override
    public int length() {
        return LENGTH;
    }

    /** A sum is right by chance once in 256 times: behind damage another frame has to follow. */
    @Override
    public Look look(byte[] bytes, int from, int to, boolean trusted) {
        Look begun = Frames.begins(bytes, from, to, START, START);
        if (begun != Look.WHOLE || to - from < LENGTH) {
            return begun == Look.NOTHING ? Look.NOTHING : Look.MORE;
        }
        if (Frames.sum(bytes, from + COUNTER_AT, from + SUM_AT) != bytes[from + SUM_AT]) {
            return Look.NOTHING;
        }
        return trusted ? Look.WHOLE : Frames.row(bytes, from, to, LENGTH, 2, START, START);
    }

    @Override
    public boolean stands(byte[] bytes, int from, int to) {
        return to - from >= LENGTH && look(bytes, from, to, true) == Look.WHOLE;
    }

    @Override
    public void take(byte[] bytes, int from, List<Heard> heard) {
        readings.message(heard);
        int step = Math.floorMod(bytes[from + COUNTER_AT] - sequence, COUNTER_MODULUS);
        sequence = (sequence + step) % Sample.SEQUENCE_MODULUS;
        Vector3 force = LittleEndian.vector(bytes, from + FORCE_AT, G_PER_COUNT);
        readings.take(
                Source.ACCELERATION,
                force,
                new Readings.Beside(OptionalInt.of(sequence), OptionalLong.empty(), Optional.empty()),
                heard);
    }

    @Override
    public void finish(List<Heard> heard) {
        readings.finish(heard);
    }
}

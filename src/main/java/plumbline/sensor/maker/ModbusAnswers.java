package plumbline.sensor.maker;

import java.util.List;
import plumbline.sensor.Heard;
import plumbline.sensor.Vector3;
import plumbline.sensor.wire.BigEndian;
import plumbline.sensor.wire.Crc16;
import plumbline.sensor.wire.FrameFormat;
import plumbline.sensor.wire.Frames;
import plumbline.sensor.wire.LittleEndian;
import plumbline.sensor.wire.Readings;
import plumbline.sensor.wire.Source;

/**
 * What WitMotion's sensors for RS-485 answer: they speak only when asked, by Modbus RTU. Registers 0x34 to 0x39 hold
 * acceleration and rate with the scales of the standard protocol (WitMotion WT901C485 user manual: read registers;
 * MODBUS over Serial Line V1.02 for frame and CRC).
 *
 * <p>An answer does not say to which question; {@link #QUESTION} is the only one that Plumbline asks.
 */
final class ModbusAnswers implements FrameFormat {

    /** The address with which they leave the factory. */
    private static final byte ADDRESS = 0x50;

    private static final byte READ = 0x03;
    private static final byte BYTES = 12;
    private static final int DATA_AT = 3;
    private static final int LENGTH = DATA_AT + BYTES + 2;

    /** Six registers from 0x34 on, with its check. */
    static final byte[] QUESTION = question();

    /** What a sensor on a back measures, in g, is less. */
    private static final double MOST_G = 32;

    private final Readings readings = new Readings();

    private static byte[] question() {
        byte[] question = {ADDRESS, READ, 0, 0x34, 0, BYTES / 2, 0, 0};
        int crc = Crc16.MODBUS.of(question, 0, question.length - 2);
        question[question.length - 2] = (byte) crc;
        question[question.length - 1] = (byte) (crc >> 8);
        return question;
    }

    @Override
    public int length() {
        return LENGTH;
    }

    @Override
    public Look look(byte[] bytes, int from, int to, boolean trusted) {
        Look begun = Frames.begins(bytes, from, to, ADDRESS, READ, BYTES);
        if (begun != Look.WHOLE || to - from < LENGTH) {
            return begun == Look.NOTHING ? Look.NOTHING : Look.MORE;
        }
        int crc = Crc16.MODBUS.of(bytes, from, from + LENGTH - 2);
        return crc == (LittleEndian.int16(bytes, from + LENGTH - 2) & 0xFFFF) ? Look.WHOLE : Look.NOTHING;
    }

    @Override
    public boolean stands(byte[] bytes, int from, int to) {
        return look(bytes, from, to, true) == Look.WHOLE;
    }

    @Override
    public void take(byte[] bytes, int from, List<Heard> heard) {
        readings.message(heard);
        Vector3 force = BigEndian.vector(bytes, from + DATA_AT, WitMotionFrames.G_PER_COUNT);
        Vector3 rate = BigEndian.vector(bytes, from + DATA_AT + 6, WitMotionFrames.DPS_PER_COUNT);
        if (force.norm() <= MOST_G) {
            readings.take(Source.ACCELERATION, force, Readings.Beside.rate(rate), heard);
        }
    }

    @Override
    public void finish(List<Heard> heard) {
        readings.finish(heard);
    }
}

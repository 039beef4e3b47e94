package plumbline.sensor.maker;

import java.util.List;
import plumbline.sensor.Flaw;
import plumbline.sensor.Heard;
import plumbline.sensor.Vector3;
import plumbline.sensor.wire.FrameFormat;
import plumbline.sensor.wire.Frames;
import plumbline.sensor.wire.LittleEndian;
import plumbline.sensor.wire.Readings;
import plumbline.sensor.wire.Source;

/**
 * What a BNO055 on its UART answers: it speaks only when asked. {@code BB}, a length and data answer a read; {@code EE} and
 * a number answer a write, or tell what was wrong. Registers 0x08 to 0x19 hold acceleration in 1/100 m/s2, magnetic field,
 * and rate in 1/16 degree a second, lowest byte first (Bosch BST-BNO055-DS000, sections 3.6.4, 4.2 and 4.7).
 *
 * <p>An answer does not say to which question, and has no check: where nothing is certain yet, three have to follow each
 * other, and a person could have been moved like that.
 */
final class Bno055Answers implements FrameFormat {

    private static final byte ANSWER = (byte) 0xBB;
    private static final byte STATUS = (byte) 0xEE;
    private static final byte BYTES = 18;
    private static final int DATA_AT = 2;
    private static final int LENGTH = DATA_AT + BYTES;
    private static final int STATUS_LENGTH = 2;

    /** The highest number of an answer to a write or of a fault (table 4-7 there). */
    private static final int LAST_STATUS = 0x0A;

    private static final int RATE_AT = 12;
    private static final int IN_A_ROW = 3;
    private static final double METRES_PER_COUNT = 0.01;

    /** Standard gravity, m/s2 (CGPM 1901). */
    private static final double STANDARD_GRAVITY = 9.80665;

    private static final double DPS_PER_COUNT = 1 / 16.0;
    private static final double LEAST_G = 0.2;
    private static final double MOST_G = 4;

    /** Reads acceleration, magnetic field and rate. */
    static final byte[] QUESTION = {(byte) 0xAA, 0x01, 0x08, BYTES};

    /** Has it measure: at power-on it is in its configuration mode, where all of them are 0. IMU mode, register 0x3D. */
    static final byte[] BEGIN = {(byte) 0xAA, 0x00, 0x3D, 0x01, 0x08};

    private final Readings readings = new Readings();
    private int length = LENGTH;

    @Override
    public int length() {
        return length;
    }

    @Override
    public Look look(byte[] bytes, int from, int to, boolean trusted) {
        length = LENGTH;
        if (trusted && bytes[from] == STATUS) {
            length = STATUS_LENGTH;
            return to - from < STATUS_LENGTH
                    ? Look.MORE
                    : bytes[from + 1] > 0 && bytes[from + 1] <= LAST_STATUS ? Look.WHOLE : Look.NOTHING;
        }
        Look row = Frames.row(bytes, from, to, LENGTH, trusted ? 1 : IN_A_ROW, ANSWER, BYTES);
        if (row != Look.WHOLE || to - from < LENGTH) {
            return row == Look.NOTHING ? Look.NOTHING : Look.MORE;
        }
        return trusted || (isLikely(bytes, from) && isLikely(bytes, from + LENGTH)) ? Look.WHOLE : Look.NOTHING;
    }

    @Override
    public boolean stands(byte[] bytes, int from, int to) {
        return look(bytes, from, to, true) == Look.WHOLE;
    }

    private static boolean isLikely(byte[] bytes, int from) {
        double g = force(bytes, from).norm();
        return g == 0 || (g >= LEAST_G && g <= MOST_G);
    }

    private static Vector3 force(byte[] bytes, int from) {
        return LittleEndian.vector(bytes, from + DATA_AT, METRES_PER_COUNT / STANDARD_GRAVITY);
    }

    @Override
    public void take(byte[] bytes, int from, List<Heard> heard) {
        readings.message(heard);
        if (bytes[from] == STATUS) {
            return;
        }
        Vector3 force = force(bytes, from);
        Vector3 rate = LittleEndian.vector(bytes, from + DATA_AT + RATE_AT, DPS_PER_COUNT);
        if (force.norm() == 0) {
            heard.add(Flaw.ALL_ZERO);
        } else {
            readings.take(Source.ACCELERATION, force, Readings.Beside.rate(rate), heard);
        }
    }

    @Override
    public void finish(List<Heard> heard) {
        readings.finish(heard);
    }
}

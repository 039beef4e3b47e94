package plumbline.sensor.maker;

import java.util.List;
import plumbline.sensor.Heard;
import plumbline.sensor.Vector3;
import plumbline.sensor.wire.Attitude;
import plumbline.sensor.wire.BigEndian;
import plumbline.sensor.wire.FrameFormat;
import plumbline.sensor.wire.Readings;

/**
 * The frames of a GY-25, an MPU-6050 with a processor of its own: 0xAA, yaw, pitch and roll in 1/100 degree, highest byte
 * first, and 0x55 (its one-page manual; the sketches that read it agree). It begins to send them after {@code A5 52}.
 *
 * <p>There is no check. So four frames have to follow each other, all with angles that there are.
 */
final class Gy25Frames implements FrameFormat {

    private static final int LENGTH = 8;
    private static final byte START = (byte) 0xAA;
    private static final byte END = 0x55;
    private static final int IN_A_ROW = 4;
    private static final double DEG_PER_COUNT = 0.01;
    private static final double HALF_TURN_DEG = 180;
    private static final double QUARTER_TURN_DEG = 90;

    /** Has it send its angles by itself. */
    static final byte[] BEGIN = {(byte) 0xA5, 0x52};

    private final Readings readings = new Readings();

    @Override
    public int length() {
        return LENGTH;
    }

    @Override
    public Look look(byte[] bytes, int from, int to, boolean trusted) {
        int count = trusted ? 1 : IN_A_ROW;
        for (int i = 0; i < count; i++) {
            int at = from + i * LENGTH;
            Look look = at < to ? one(bytes, at, to) : Look.MORE;
            if (look != Look.WHOLE) {
                return look;
            }
        }
        return Look.WHOLE;
    }

    private static Look one(byte[] bytes, int from, int to) {
        if (bytes[from] != START) {
            return Look.NOTHING;
        }
        if (to - from < LENGTH) {
            return Look.MORE;
        }
        Vector3 angles = angles(bytes, from);
        boolean possible = Math.abs(angles.x()) <= HALF_TURN_DEG
                && Math.abs(angles.y()) <= QUARTER_TURN_DEG
                && Math.abs(angles.z()) <= HALF_TURN_DEG;
        return bytes[from + LENGTH - 1] == END && possible ? Look.WHOLE : Look.NOTHING;
    }

    /** Yaw, pitch and roll. */
    private static Vector3 angles(byte[] bytes, int from) {
        return BigEndian.vector(bytes, from + 1, DEG_PER_COUNT);
    }

    @Override
    public boolean stands(byte[] bytes, int from, int to) {
        return one(bytes, from, to) == Look.WHOLE;
    }

    @Override
    public void take(byte[] bytes, int from, List<Heard> heard) {
        readings.message(heard);
        Vector3 angles = angles(bytes, from);
        Vector3 up = Attitude.upByForwardLeftUp(angles.z(), angles.y());
        readings.takeAngles(angles.y(), up, Readings.Beside.NOTHING, heard);
    }

    @Override
    public void finish(List<Heard> heard) {
        readings.finish(heard);
    }
}

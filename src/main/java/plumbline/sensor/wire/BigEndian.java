package plumbline.sensor.wire;

import plumbline.sensor.Vector3;

/** Numbers in bytes, the highest first. */
public final class BigEndian {

    private BigEndian() {}

    public static int int16(byte[] bytes, int at) {
        return (short) ((bytes[at] << 8) | (bytes[at + 1] & 0xFF));
    }

    /** Three 16-bit numbers in a row, multiplied by a scale. */
    public static Vector3 vector(byte[] bytes, int at, double scale) {
        return new Vector3(int16(bytes, at) * scale, int16(bytes, at + 2) * scale, int16(bytes, at + 4) * scale);
    }
}

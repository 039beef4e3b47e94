package plumbline.sensor.wire;

import plumbline.sensor.Vector3;

/** Numbers in bytes, the lowest first. */
public final class LittleEndian {

    private LittleEndian() {}

    public static int int16(byte[] bytes, int at) {
        return (short) ((bytes[at] & 0xFF) | (bytes[at + 1] << 8));
    }

    /** Three 16-bit numbers in a row, multiplied by a scale. */
    public static Vector3 vector(byte[] bytes, int at, double scale) {
        return new Vector3(int16(bytes, at) * scale, int16(bytes, at + 2) * scale, int16(bytes, at + 4) * scale);
    }

    public static float float32(byte[] bytes, int at) {
        return Float.intBitsToFloat((int) unsigned(bytes, at, Float.BYTES));
    }

    public static long uint64(byte[] bytes, int at) {
        return unsigned(bytes, at, Long.BYTES);
    }

    private static long unsigned(byte[] bytes, int at, int count) {
        long value = 0;
        for (int i = count - 1; i >= 0; i--) {
            value = (value << 8) | (bytes[at + i] & 0xFF);
        }
        return value;
    }
}

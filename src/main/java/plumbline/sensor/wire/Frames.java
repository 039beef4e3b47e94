package plumbline.sensor.wire;

import plumbline.sensor.wire.FrameFormat.Look;

/** What the frames of several makers have in common: a fixed beginning, and a next one right behind. */
public final class Frames {

    private Frames() {}

    /** Whether {@code bytes[from]} begins like this, as far as the bytes are there. */
    public static Look begins(byte[] bytes, int from, int to, byte... start) {
        int there = Math.min(start.length, to - from);
        for (int i = 0; i < there; i++) {
            if (bytes[from + i] != start[i]) {
                return Look.NOTHING;
            }
        }
        return there < start.length ? Look.MORE : Look.WHOLE;
    }

    /** Whether so many frames of this length begin in a row like this. */
    public static Look row(byte[] bytes, int from, int to, int length, int count, byte... start) {
        for (int i = 0; i < count; i++) {
            int at = from + i * length;
            Look look = at >= to ? Look.MORE : begins(bytes, at, to, start);
            if (look != Look.WHOLE) {
                return look;
            }
        }
        return Look.WHOLE;
    }

    /** The low eight bits of the sum of {@code bytes[from]} up to and without {@code bytes[to]}. */
    public static byte sum(byte[] bytes, int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            sum += bytes[i];
        }
        return (byte) sum;
    }

    /** Whether the two bytes from {@code to} on are the Fletcher sum of eight bits each of all from {@code from} to there. */
    public static boolean isFletcher(byte[] bytes, int from, int to) {
        int first = 0;
        int second = 0;
        for (int i = from; i < to; i++) {
            first += bytes[i];
            second += first;
        }
        return bytes[to] == (byte) first && bytes[to + 1] == (byte) second;
    }
}

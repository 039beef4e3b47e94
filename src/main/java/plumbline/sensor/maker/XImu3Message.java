package plumbline.sensor.maker;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.sensor.wire.LittleEndian;
import plumbline.sensor.wire.Numbers;

/**
 * A data message of an x-IMU3, written as text or as bytes (x-IMU3 User Manual, communication protocol).
 *
 * @param type its capital letter: {@code I} inertial, {@code Q} quaternion and so on
 * @param micros the sensor's clock in microseconds, unsigned
 * @param arguments its numbers, finite or not; none for a message of words
 * @param words what a message of words says; else empty
 */
record XImu3Message(char type, long micros, List<Double> arguments, String words) {

    /** How many numbers each type has. */
    private static final Map<Character, Integer> COUNTS = Map.ofEntries(
            Map.entry('I', 6),
            Map.entry('M', 3),
            Map.entry('Q', 4),
            Map.entry('R', 9),
            Map.entry('A', 3),
            Map.entry('L', 7),
            Map.entry('E', 7),
            Map.entry('U', 4),
            Map.entry('H', 3),
            Map.entry('T', 1),
            Map.entry('B', 3),
            Map.entry('W', 2));

    /** Types that hold words: serial accessory, notification, error. */
    private static final String WORDS = "SNF";

    /** What is added to the letter where the message is in bytes. */
    private static final int BINARY = 0x80;

    private static final int ESCAPE = 0xDB;
    private static final int ESCAPED_END = 0xDC;
    private static final int ESCAPED_ESCAPE = 0xDD;
    private static final int HEAD = 1 + Long.BYTES;

    /** Reads the message in the first {@code length} bytes, its line feed aside. */
    static Optional<XImu3Message> parse(byte[] bytes, int length) {
        return bytes[0] < 0 ? binary(bytes, length) : text(bytes, length);
    }

    private static Optional<XImu3Message> text(byte[] bytes, int length) {
        int end = bytes[length - 1] == '\r' ? length - 1 : length;
        String line = new String(bytes, 0, end, StandardCharsets.ISO_8859_1);
        String[] cells = line.split(",", -1);
        if (cells.length < 2 || cells[0].length() != 1) {
            return Optional.empty();
        }
        double micros = Numbers.parse(cells[1]);
        char type = cells[0].charAt(0);
        if (!(micros >= 0)) {
            return Optional.empty();
        }
        if (WORDS.indexOf(type) >= 0) {
            String words = line.substring(Math.min(line.length(), cells[1].length() + 3));
            return Optional.of(new XImu3Message(type, (long) micros, List.of(), words));
        }
        if (!Integer.valueOf(cells.length - 2).equals(COUNTS.get(type))) {
            return Optional.empty();
        }
        List<Double> arguments = new ArrayList<>();
        for (int i = 2; i < cells.length; i++) {
            double value = Numbers.parse(cells[i]);
            if (Double.isNaN(value) && !Numbers.isNotANumber(cells[i])) {
                return Optional.empty();
            }
            arguments.add(value);
        }
        return Optional.of(new XImu3Message(type, (long) micros, List.copyOf(arguments), ""));
    }

    private static Optional<XImu3Message> binary(byte[] bytes, int length) {
        byte[] plain = new byte[length];
        int size = unstuff(bytes, length, plain);
        char type = (char) ((bytes[0] & 0xFF) - BINARY);
        if (size < HEAD) {
            return Optional.empty();
        }
        long micros = LittleEndian.uint64(plain, 1);
        if (WORDS.indexOf(type) >= 0) {
            String words = new String(plain, HEAD, size - HEAD, StandardCharsets.ISO_8859_1);
            return Optional.of(new XImu3Message(type, micros, List.of(), words));
        }
        Integer count = COUNTS.get(type);
        if (count == null || size != HEAD + count * Float.BYTES) {
            return Optional.empty();
        }
        List<Double> arguments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            arguments.add((double) LittleEndian.float32(plain, HEAD + i * Float.BYTES));
        }
        return Optional.of(new XImu3Message(type, micros, List.copyOf(arguments), ""));
    }

    /** Undoes the byte stuffing; returns how many bytes that leaves, none where it was broken. */
    private static int unstuff(byte[] bytes, int length, byte[] plain) {
        int size = 0;
        for (int i = 0; i < length; i++) {
            int value = bytes[i] & 0xFF;
            if (value == ESCAPE) {
                i++;
                int escaped = i < length ? bytes[i] & 0xFF : 0;
                if (escaped != ESCAPED_END && escaped != ESCAPED_ESCAPE) {
                    return 0;
                }
                value = escaped == ESCAPED_END ? '\n' : ESCAPE;
            }
            plain[size++] = (byte) value;
        }
        return size;
    }
}

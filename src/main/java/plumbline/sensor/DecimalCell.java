package plumbline.sensor;

import java.nio.charset.StandardCharsets;

/**
 * Reads one number out of bytes without making a string of it, to the very double that {@link Double#parseDouble} gives.
 */
public final class DecimalCell {

    /** Up to here a whole number and a power of ten are exact, and so is one division of them rounded. */
    public static final int MAX_EXACT_DIGITS = 15;

    private static final double[] POWERS = new double[MAX_EXACT_DIGITS + 1];

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = POWERS[i - 1] * 10;
        }
    }

    private DecimalCell() {}

    /** The number in {@code bytes[from]} up to and without {@code bytes[to]}; NaN when there is none. */
    public static double parse(byte[] bytes, int from, int to) {
        int at = from;
        boolean negative = at < to && bytes[at] == '-';
        if (negative) {
            at++;
        }
        long digits = 0;
        int point = to;
        int first = at;
        for (; at < to; at++) {
            int digit = bytes[at] - '0';
            if (digit >= 0 && digit <= 9) {
                digits = digits * 10 + digit;
            } else if (bytes[at] == '.' && point == to) {
                point = at;
            } else {
                return parseSlowly(bytes, from, to);
            }
        }
        int decimals = point == to ? 0 : to - point - 1;
        int count = to - first - (point == to ? 0 : 1);
        if (count == 0 || count > MAX_EXACT_DIGITS) {
            return parseSlowly(bytes, from, to);
        }
        double value = scaled(digits, decimals);
        return negative ? -value : value;
    }

    /**
     * The number of these digits, so many of which stand behind the point.
     *
     * @param digits of {@link #MAX_EXACT_DIGITS} digits at most
     * @param decimals 0 to {@link #MAX_EXACT_DIGITS}
     */
    public static double scaled(long digits, int decimals) {
        return digits / POWERS[decimals];
    }

    private static double parseSlowly(byte[] bytes, int from, int to) {
        String text = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1).strip();
        boolean plain = !text.isEmpty() && text.chars().allMatch(c -> "+-.0123456789eE".indexOf(c) >= 0);
        try {
            return plain ? Double.parseDouble(text) : Double.NaN;
        } catch (NumberFormatException notANumber) {
            return Double.NaN;
        }
    }
}

package plumbline.sensor.foreign;

import java.nio.charset.StandardCharsets;

/** Reads numbers and moments out of the bytes of a table of text. */
final class Cells {

    /** What is no moment. */
    static final long NO_MOMENT = Long.MIN_VALUE;

    private static final int MOST_DIGITS = 18;
    private static final double[] TENS = new double[MOST_DIGITS + 1];

    static {
        TENS[0] = 1;
        for (int i = 1; i <= MOST_DIGITS; i++) {
            TENS[i] = TENS[i - 1] * 10;
        }
    }

    private final Calendar calendar = new Calendar();

    /** The number in these bytes, with a dot or this sign before its fraction; not a number where there is none. */
    static double number(byte[] bytes, int start, int end, byte point) {
        int from = start;
        int to = end;
        while (from < to && bytes[from] == ' ') {
            from++;
        }
        while (to > from && bytes[to - 1] == ' ') {
            to--;
        }
        int at = from;
        boolean minus = at < to && bytes[at] == '-';
        at += minus || (at < to && bytes[at] == '+') ? 1 : 0;
        long value = 0;
        int digits = 0;
        int fraction = -1;
        for (; at < to; at++) {
            int digit = bytes[at] - '0';
            if (digit >= 0 && digit <= 9 && digits < MOST_DIGITS) {
                value = value * 10 + digit;
                digits++;
                fraction += fraction >= 0 ? 1 : 0;
            } else if ((bytes[at] == '.' || bytes[at] == point) && fraction < 0) {
                fraction = 0;
            } else {
                return rare(bytes, from, to, point);
            }
        }
        if (digits == 0) {
            return Double.NaN;
        }
        double read = fraction > 0 ? value / TENS[fraction] : value;
        return minus ? -read : read;
    }

    /** One with an exponent, or with more digits than a number of ours has. */
    private static double rare(byte[] bytes, int from, int to, byte point) {
        if (to - from > 40 || from == to || bytes[to - 1] > '9') {
            return Double.NaN;
        }
        try {
            return Double.parseDouble(
                    new String(bytes, from, to - from, StandardCharsets.ISO_8859_1).replace((char) point, '.'));
        } catch (NumberFormatException none) {
            return Double.NaN;
        }
    }

    /**
     * A moment such as {@code 2026-03-02 08:30:00.123}, in microseconds since 1970: year first, a T or a blank before the
     * time of day; {@code Z} or {@code +01:00} behind it are taken as they say. {@link #NO_MOMENT} where there is none.
     */
    long moment(byte[] bytes, int from, int to) {
        if (to - from < 16 || !isDate(bytes, from) || (bytes[from + 10] != ' ' && bytes[from + 10] != 'T')) {
            return NO_MOMENT;
        }
        int at = from + 16;
        int second = 0;
        if (at < to && bytes[at] == ':') {
            second = at + 3 <= to ? two(bytes, at + 1) : -1;
            at += 3;
        }
        int hour = two(bytes, from + 11);
        int minute = two(bytes, from + 14);
        if (bytes[from + 13] != ':' || hour < 0 || minute < 0 || second < 0) {
            return NO_MOMENT;
        }
        int year = two(bytes, from) * 100 + two(bytes, from + 2);
        long seconds = calendar.seconds(year, two(bytes, from + 5), two(bytes, from + 8), hour, minute, second);
        long micros = 0;
        if (at < to && (bytes[at] == '.' || bytes[at] == ',' || bytes[at] == ':')) {
            int unit = 100_000;
            for (at++; at < to && bytes[at] >= '0' && bytes[at] <= '9'; at++) {
                micros += (long) (bytes[at] - '0') * unit;
                unit /= 10;
            }
        }
        long offset = offsetSeconds(bytes, at, to);
        return seconds == Calendar.NONE || offset == NO_MOMENT ? NO_MOMENT : (seconds - offset) * 1_000_000 + micros;
    }

    private static boolean isDate(byte[] bytes, int from) {
        byte between = bytes[from + 4];
        return (between == '-' || between == '/')
                && bytes[from + 7] == between
                && two(bytes, from) >= 0
                && two(bytes, from + 2) >= 0
                && two(bytes, from + 5) >= 0
                && two(bytes, from + 8) >= 0;
    }

    private static long offsetSeconds(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && bytes[at] == ' ') {
            at++;
        }
        if (at == to || (to - at == 1 && bytes[at] == 'Z')) {
            return 0;
        }
        int colon = to - at == 6 && bytes[at + 3] == ':' ? 1 : 0;
        if ((bytes[at] != '+' && bytes[at] != '-') || to - at != 5 + colon) {
            return NO_MOMENT;
        }
        int hours = two(bytes, at + 1);
        int minutes = two(bytes, at + 3 + colon);
        if (hours < 0 || minutes < 0) {
            return NO_MOMENT;
        }
        return (bytes[at] == '-' ? -60L : 60L) * (hours * 60 + minutes);
    }

    /** Two digits as a number, negative where they are none. */
    private static int two(byte[] bytes, int at) {
        int tens = bytes[at] - '0';
        int ones = bytes[at + 1] - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
    }
}

package plumbline.sensor.foreign;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * GENEActiv's {@code .bin} as its makers describe it: lines of text; a head that tells gain and offset of each axis, then
 * pages of a second or more: {@code Page Time:} of their first sample, {@code Measurement Frequency:}, and a line of
 * hexadecimal digits, twelve a sample: x, y, z of twelve bits each, then light and button. A value in g is (what stands there
 * times 100 - offset) / gain.
 *
 * <p>The samples of a page are spaced up to the next one, as the sensor's own clock is the better one; as set where there is
 * a gap. A page that lacks its time or has other digits is passed over and counted.
 */
public final class GeneactivPages implements ForeignDecoder {

    /** How a file of theirs begins. */
    public static final String BEGINS = "Device Identity";

    private static final int DIGITS = 12;
    private static final int MOST = 1024;
    private static final double MICROS = 1e6;

    private final Cells cells = new Cells();
    private final double[][] g = new double[3][MOST];
    private final double[] gain = {100, 100, 100};
    private final double[] offset = new double[3];
    private int count;
    private long startMicros;
    private double spacingMicros;
    private long pageMicros = Cells.NO_MOMENT;
    private double rateHz;

    @Override
    public int take(byte[] bytes, int from, int to, Sink out) {
        int start = from;
        for (int at = from; at < to; at++) {
            if (bytes[at] == '\n') {
                int end = at > start && bytes[at - 1] == '\r' ? at - 1 : at;
                line(bytes, start, end, out);
                start = at + 1;
            }
        }
        if (start == from && to - from >= MOST_TOGETHER) {
            out.garbled(to - from);
            return to - from;
        }
        return start - from;
    }

    @Override
    public void end(byte[] bytes, int from, int to, Sink out) {
        if (to > from) {
            line(bytes, from, to, out);
        }
        handOn(spacingMicros, out);
    }

    private void line(byte[] bytes, int from, int to, Sink out) {
        int colon = from;
        while (colon < to && bytes[colon] != ':') {
            colon++;
        }
        if (colon == to) {
            digits(bytes, from, to, out);
            return;
        }
        String key = new String(bytes, from, Math.min(colon - from, 40), StandardCharsets.ISO_8859_1).strip();
        switch (key) {
            case "Page Time" -> pageMicros = cells.moment(bytes, colon + 1, to);
            case "Measurement Frequency" -> rateHz = value(bytes, colon, to).orElse(0.0);
            case "x gain", "y gain", "z gain" ->
                value(bytes, colon, to).filter(v -> v != 0).ifPresent(v -> gain[key.charAt(0) - 'x'] = v);
            case "x offset", "y offset", "z offset" ->
                value(bytes, colon, to).ifPresent(v -> offset[key.charAt(0) - 'x'] = v);
            default -> {
                return;
            }
        }
    }

    private static Optional<Double> value(byte[] bytes, int colon, int to) {
        int end = to;
        for (int i = colon + 1; i < to; i++) {
            boolean part =
                    (bytes[i] >= '0' && bytes[i] <= '9') || bytes[i] == '.' || bytes[i] == '-' || bytes[i] == ',';
            if (!part && bytes[i] != ' ') {
                end = i;
                break;
            }
        }
        double read = Cells.number(bytes, colon + 1, end, (byte) ',');
        return Double.isNaN(read) ? Optional.empty() : Optional.of(read);
    }

    /** A line without a colon: "Recorded Data" and headings, or the samples of a page. */
    private void digits(byte[] bytes, int from, int to, Sink out) {
        int length = to - from;
        if (length < DIGITS || bytes[from] == 'R' || !isHex(bytes, from, to)) {
            if (length >= 10 * DIGITS) {
                out.garbled(length);
                pageMicros = Cells.NO_MOMENT;
            }
            return;
        }
        if (pageMicros == Cells.NO_MOMENT || !(rateHz > 0) || length / DIGITS > MOST) {
            out.garbled(length);
            return;
        }
        if (count > 0) {
            double seen = (pageMicros - startMicros) / (double) count;
            handOn(Math.abs(seen / spacingMicros - 1) < 0.1 ? seen : spacingMicros, out);
        }
        if (length % DIGITS != 0) {
            out.garbled(length % DIGITS);
        }
        startMicros = pageMicros;
        spacingMicros = MICROS / rateHz;
        pageMicros = Cells.NO_MOMENT;
        for (int i = 0; i < length / DIGITS; i++) {
            for (int axis = 0; axis < 3; axis++) {
                int at = from + i * DIGITS + 3 * axis;
                int raw = hex(bytes[at]) << 8 | hex(bytes[at + 1]) << 4 | hex(bytes[at + 2]);
                g[axis][i] = ((raw << 20 >> 20) * 100 - offset[axis]) / gain[axis];
            }
        }
        count = length / DIGITS;
    }

    private static boolean isHex(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (hex(bytes[i]) < 0) {
                return false;
            }
        }
        return true;
    }

    private static int hex(byte digit) {
        if (digit >= '0' && digit <= '9') {
            return digit - '0';
        }
        int letter = digit | 0x20;
        return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
    }

    private void handOn(double spacing, Sink out) {
        for (int i = 0; i < count; i++) {
            out.sample(startMicros + (long) (i * spacing), g[0][i], g[1][i], g[2][i]);
        }
        count = 0;
    }
}

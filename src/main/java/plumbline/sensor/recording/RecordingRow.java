package plumbline.sensor.recording;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import plumbline.sensor.DecimalCell;
import plumbline.sensor.Sample;
import plumbline.sensor.Vector3;
import plumbline.sensor.plumbline.PlumblineDecoder;

/**
 * The newest row of a recording. Its numbers stand in it until the next is read: a day is millions of rows, and a reader
 * that wants the force only need not make a sample of each.
 */
public final class RecordingRow {

    private static final int MS_PER_S = 1000;

    /** About 300 years: more is no time of a recording, not even since 1970. */
    private static final double MAX_TIME_S = 1e10;

    private static final double MAX_ACCEL_G = PlumblineDecoder.MAX_ACCEL_MG / 1000.0;
    private static final double MAX_RATE_DPS = PlumblineDecoder.MAX_RATE_DECI_DPS / 10.0;

    private static final int TIME = 0;
    private static final int ACCEL = 1;
    private static final int RATE = RecordingColumns.NEEDED.size();
    private static final int END = RATE + RecordingColumns.GYROSCOPE.size();

    /** What {@link #readPlain} says of a row that it does not read. */
    static final int OTHER = -1;

    private static final int NEEDED_SEEN = (1 << RATE) - 1;
    private static final int RATE_SEEN = (1 << END) - 1 - NEEDED_SEEN;

    private final RecordingColumns columns;
    private final double[] values = new double[END];
    private boolean hasRate;

    RecordingRow(RecordingColumns columns) {
        this.columns = columns;
    }

    /**
     * Reads the row that begins at {@code bytes[from]}, if it ends before {@code bytes[end]} and is written as nearly all
     * are: every cell a plain number of up to {@value DecimalCell#MAX_EXACT_DIGITS} digits, as many cells as columns.
     *
     * @return where the next row begins; {@link #OTHER} where this one is not so plain, or not whole, or no measurement
     */
    int readPlain(byte[] bytes, int from, int end) {
        int seen = 0;
        int column = 0;
        int at = from;
        while (at < end) {
            boolean negative = bytes[at] == '-';
            int first = negative ? at + 1 : at;
            long digits = 0;
            int point = 0;
            int here = first;
            byte next = 0;
            for (; here < end; here++) {
                next = bytes[here];
                if (next >= '0' && next <= '9') {
                    digits = digits * 10 + (next - '0');
                } else if (next == '.' && point == 0) {
                    point = here + 1;
                } else {
                    break;
                }
            }
            int count = here - first - (point == 0 ? 0 : 1);
            if (here == end || count < 1 || count > DecimalCell.MAX_EXACT_DIGITS) {
                return OTHER;
            }
            int quantity = columns.quantity(column++);
            if (quantity != RecordingColumns.NOTHING) {
                double value = DecimalCell.scaled(digits, point == 0 ? 0 : here - point);
                values[quantity] = negative ? -value : value;
                seen |= 1 << quantity;
            }
            at = here + 1;
            if (next != ',') {
                if (next == '\r' && at < end) {
                    next = bytes[at++];
                }
                hasRate = (seen & RATE_SEEN) != 0;
                return next == '\n' && isWhole(column, seen) ? at : OTHER;
            }
        }
        return OTHER;
    }

    /** Reads the row in {@code bytes[from]} up to and without {@code bytes[to]}; whether it is one. */
    boolean read(byte[] bytes, int from, int to) {
        int seen = 0;
        int column = 0;
        int cell = from;
        for (int at = from; at <= to; at++) {
            if (at == to || bytes[at] == ',') {
                int quantity = columns.quantity(column++);
                if (quantity != RecordingColumns.NOTHING && at > cell) {
                    values[quantity] = DecimalCell.parse(bytes, cell, at);
                    seen |= 1 << quantity;
                }
                cell = at + 1;
            }
        }
        hasRate = (seen & RATE_SEEN) != 0;
        return isWhole(column, seen);
    }

    private boolean isWhole(int cells, int seen) {
        return cells >= columns.width() && seen == (hasRate ? NEEDED_SEEN | RATE_SEEN : NEEDED_SEEN) && isMeasurable();
    }

    /** Its time as the sensor's clock: milliseconds, 0 to 2^32-1 and round again. */
    public long deviceMs() {
        return Math.floorMod(Math.round(values[TIME] * MS_PER_S), Sample.CLOCK_MODULUS_MS);
    }

    /** Specific force along the sensor's first axis, in g. */
    public double x() {
        return values[ACCEL];
    }

    /** The same along the second. */
    public double y() {
        return values[ACCEL + 1];
    }

    /** The same along the third. */
    public double z() {
        return values[ACCEL + 2];
    }

    /** The row as a sample. */
    Sample sample() {
        return new Sample(
                OptionalInt.empty(),
                OptionalLong.of(deviceMs()),
                vector(ACCEL),
                hasRate ? Optional.of(vector(RATE)) : Optional.empty());
    }

    private boolean isMeasurable() {
        return Math.abs(values[TIME]) <= MAX_TIME_S
                && isWithin(ACCEL, MAX_ACCEL_G)
                && (!hasRate || isWithin(RATE, MAX_RATE_DPS));
    }

    /** Whether all three are numbers within the limit. */
    private boolean isWithin(int first, double limit) {
        return Math.abs(values[first]) <= limit
                && Math.abs(values[first + 1]) <= limit
                && Math.abs(values[first + 2]) <= limit;
    }

    private Vector3 vector(int first) {
        return new Vector3(values[first], values[first + 1], values[first + 2]);
    }
}

package plumbline.sensor.recording;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import plumbline.sensor.Sample;
import plumbline.sensor.Vector3;
import plumbline.sensor.plumbline.PlumblineDecoder;

/**
 * Some rows of a packed recording: what stands in one of its blocks. Times are whole milliseconds; acceleration is in
 * millionths of a g and rates in ten-thousandths of a degree a second, as fine as a recording in text is, or in whole
 * thousandths and tenths where all rows of the block are no finer.
 *
 * <p>A column after the other, each number as its difference to the one above it, the sign in the lowest bit (zigzag), in
 * groups of {@value #GROUP}: a byte that says how many bits each takes, then the bits, the lowest first. A sensor at rest
 * takes five or six, so that a row of seven numbers takes some 4 bytes. Deflate would take a byte less and eight times as
 * long to read; the library of the field, JavaFastPFOR 0.3.14, asks for Java 21.
 */
public final class PackedRows {

    /** The most rows of a block. */
    public static final int MOST = 1024;

    /** Bit of {@link #kind}: there are rates. */
    private static final int RATES = 1;

    /** Bit of {@link #kind}: acceleration in whole thousandths of a g. */
    private static final int COARSE_ACCEL = 2;

    /** Bit of {@link #kind}: rates in whole tenths of a degree a second. */
    private static final int COARSE_RATES = 4;

    private static final int KINDS = 8;

    private static final int COARSE_ACCEL_PER_G = 1000;
    private static final int COARSE_RATES_PER_DPS = 10;
    private static final int COARSER = 1000;

    /** About 300 years: more is no time of a recording. */
    private static final long MOST_MS = 10_000_000_000_000L;

    private static final long MOST_ACCEL = PlumblineDecoder.MAX_ACCEL_MG * 1000L;
    private static final long MOST_RATE = PlumblineDecoder.MAX_RATE_DECI_DPS * 1000L;

    /** Differences of which each takes as many bits as the largest. */
    private static final int GROUP = 64;

    /** The most bits of one: it lies within eight bytes wherever it begins. No two readable numbers differ by more. */
    private static final int MOST_BITS = 57;

    private static final int COLUMNS = 7;
    private static final int TIME = 0;
    private static final int ACCEL = 1;
    private static final int RATE = 4;

    /** The most bytes of a packed block. */
    public static final int MOST_BYTES = COLUMNS * MOST / GROUP * (1 + GROUP * Long.BYTES);

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final long[][] columns = new long[COLUMNS][MOST];
    private final long[] differences = new long[GROUP];
    private int count;
    private boolean rates;

    /** How many rows there are. */
    public int count() {
        return count;
    }

    /** Whether they have rates. */
    public boolean hasRates() {
        return rates;
    }

    /** Milliseconds since the origin. */
    public long ms(int row) {
        return columns[TIME][row];
    }

    /** Specific force along the sensor's first axis, in g. */
    public double x(int row) {
        return accelG(ACCEL, row);
    }

    /** The same along the second. */
    public double y(int row) {
        return accelG(ACCEL + 1, row);
    }

    /** The same along the third. */
    public double z(int row) {
        return accelG(ACCEL + 2, row);
    }

    /** A row as a sample, its time as the sensor's clock. */
    public Sample sample(int row) {
        return new Sample(
                OptionalInt.empty(),
                OptionalLong.of(deviceMs(row)),
                new Vector3(x(row), y(row), z(row)),
                rates
                        ? Optional.of(new Vector3(rateDps(RATE, row), rateDps(RATE + 1, row), rateDps(RATE + 2, row)))
                        : Optional.empty());
    }

    /** Its time as the sensor's clock: milliseconds, 0 to 2^32-1 and round again. */
    public long deviceMs(int row) {
        return Math.floorMod(columns[TIME][row], Sample.CLOCK_MODULUS_MS);
    }

    /** No rows any more. */
    public void clear() {
        count = 0;
    }

    /** Whether a sample may be added: there is room, and it has rates where those before it have. */
    public boolean takes(Sample sample) {
        return count == 0 || (count < MOST && sample.rateDps().isPresent() == rates);
    }

    /**
     * Adds a sample.
     *
     * @param ms milliseconds since the origin
     */
    public void add(long ms, Sample sample) {
        rates = sample.rateDps().isPresent();
        columns[TIME][count] = ms;
        put(ACCEL, sample.accelG(), COARSE_ACCEL_PER_G);
        sample.rateDps().ifPresent(rate -> put(RATE, rate, COARSE_RATES_PER_DPS));
        count++;
    }

    private void put(int column, Vector3 vector, int coarse) {
        columns[column][count] = Math.round(vector.x() * coarse * COARSER);
        columns[column + 1][count] = Math.round(vector.y() * coarse * COARSER);
        columns[column + 2][count] = Math.round(vector.z() * coarse * COARSER);
    }

    /** Whether a sample would be read again: nothing wearable turns or is shaken more. */
    public static boolean isReadable(long ms, Sample sample) {
        return ms <= MOST_MS
                && ms >= -MOST_MS
                && isWithin(sample.accelG(), MOST_ACCEL / (double) (COARSE_ACCEL_PER_G * COARSER))
                && sample.rateDps()
                        .map(rate -> isWithin(rate, MOST_RATE / (double) (COARSE_RATES_PER_DPS * COARSER)))
                        .orElse(true);
    }

    private static boolean isWithin(Vector3 vector, double limit) {
        return Math.abs(vector.x()) <= limit && Math.abs(vector.y()) <= limit && Math.abs(vector.z()) <= limit;
    }

    /** What the packed bytes hold, to be kept beside them. */
    public int kind() {
        return (rates ? RATES : 0)
                | (isCoarse(ACCEL) ? COARSE_ACCEL : 0)
                | (rates && isCoarse(RATE) ? COARSE_RATES : 0);
    }

    /** Packs all rows into bytes that are 0. Returns how many there are. */
    public int pack(byte[] into) {
        int kind = kind();
        int end = 0;
        for (int column = 0; column < (rates ? COLUMNS : RATE); column++) {
            int unit = unit(kind, column);
            long above = 0;
            for (int from = 0; from < count; from += GROUP) {
                int size = Math.min(GROUP, count - from);
                long all = 0;
                for (int i = 0; i < size; i++) {
                    long value = columns[column][from + i] / unit;
                    differences[i] = ((value - above) << 1) ^ ((value - above) >> 63);
                    all |= differences[i];
                    above = value;
                }
                end = write(size, Long.SIZE - Long.numberOfLeadingZeros(all), into, end);
            }
        }
        return end;
    }

    private int write(int size, int bits, byte[] into, int at) {
        if (bits > MOST_BITS) {
            throw new IllegalArgumentException("a number that no sensor measures, of " + bits + " bits");
        }
        into[at] = (byte) bits;
        long bit = 0;
        for (int i = 0; i < size; i++, bit += bits) {
            for (int b = 0; b < bits; b++) {
                long place = bit + b;
                into[at + 1 + (int) (place >> 3)] |= (byte) ((differences[i] >> b & 1) << (place & 7));
            }
        }
        return at + 1 + bytes(size, bits);
    }

    private static int bytes(int size, int bits) {
        return (size * bits + 7) / 8;
    }

    /**
     * Unpacks so many rows; whether these bytes are that, and nothing else. Behind them are eight more, whatever they hold.
     */
    public boolean unpack(int rows, int kind, byte[] from, int at, int length) {
        count = 0;
        rates = (kind & RATES) != 0;
        if (rows < 1 || rows > MOST || kind < 0 || kind >= KINDS) {
            return false;
        }
        int end = at + length;
        int next = at;
        for (int column = 0; column < (rates ? COLUMNS : RATE) && next >= 0; column++) {
            next = read(column, unit(kind, column), rows, from, next, end);
        }
        count = next == end ? rows : 0;
        return next == end;
    }

    /** Reads a column. Returns where the next begins, or -1 where this is none. */
    private int read(int column, int unit, int rows, byte[] from, int start, int end) {
        long most = (column == TIME ? MOST_MS : column < RATE ? MOST_ACCEL : MOST_RATE) / unit;
        long[] values = columns[column];
        long value = 0;
        long highest = 0;
        long lowest = 0;
        int at = start;
        for (int first = 0; first < rows; first += GROUP) {
            int size = Math.min(GROUP, rows - first);
            int bits = at < end ? from[at++] : -1;
            if (bits < 0 || bits > MOST_BITS || bytes(size, bits) > end - at) {
                return -1;
            }
            long mask = (1L << bits) - 1;
            for (int i = 0; i < size; i++) {
                int bit = i * bits;
                long zigzag = (long) EIGHT_BYTES.get(from, at + (bit >> 3)) >>> (bit & 7) & mask;
                value += (zigzag >>> 1) ^ -(zigzag & 1);
                highest = Math.max(highest, value);
                lowest = Math.min(lowest, value);
                values[first + i] = value * unit;
            }
            at += bytes(size, bits);
        }
        return highest <= most && lowest >= -most ? at : -1;
    }

    private static int unit(int kind, int column) {
        boolean coarse = column >= ACCEL && (kind & (column < RATE ? COARSE_ACCEL : COARSE_RATES)) != 0;
        return coarse ? COARSER : 1;
    }

    private boolean isCoarse(int first) {
        for (int column = first; column < first + 3; column++) {
            for (int row = 0; row < count; row++) {
                if (columns[column][row] % COARSER != 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private double accelG(int column, int row) {
        return columns[column][row] / (double) (COARSE_ACCEL_PER_G * COARSER);
    }

    private double rateDps(int column, int row) {
        return columns[column][row] / (double) (COARSE_RATES_PER_DPS * COARSER);
    }
}

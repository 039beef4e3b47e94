package plumbline.sensor.foreign;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The sectors of Axivity's {@code .cwa} (AX3 and AX6), as its makers describe them in the OpenMovement project: 512 bytes,
 * little-endian; those of data begin with {@code AX} and have words whose sum is 0. A sector whose sum is wrong is passed
 * over and counted. Of nine or six channels the accelerometer's are used.
 *
 * <p>The samples of a sector are spaced up to the next one, since what is set is only near to what the sensor does; where the
 * next begins more than a tenth sooner or later than that there is a gap, and they are spaced as set.
 */
public final class CwaSectors implements ForeignDecoder {

    /** Bytes of a sector. */
    public static final int LENGTH = 512;

    private static final int DATA_TAG = 'A' | 'X' << 8;
    private static final int HEAD_TAG = 'M' | 'D' << 8;
    private static final int PAYLOAD = LENGTH - 4;
    private static final int DATA = 30;
    private static final int MOST = (LENGTH - 2 - DATA) / 4;
    private static final int AX6_AXES = 6;
    private static final double MICROS = 1e6;
    private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final Calendar calendar = new Calendar();
    private final double[] x = new double[MOST];
    private final double[] y = new double[MOST];
    private final double[] z = new double[MOST];
    private int count;
    private double startMicros;
    private double spacingMicros;

    @Override
    public int take(byte[] bytes, int from, int to, Sink out) {
        int at = from;
        for (; to - at >= LENGTH; at += LENGTH) {
            int tag = unsigned(bytes, at);
            if (tag == DATA_TAG && unsigned(bytes, at + 2) == PAYLOAD && isSound(bytes, at)) {
                read(bytes, at, out);
            } else if (tag == DATA_TAG || (tag != HEAD_TAG && !isBlank(bytes, at))) {
                out.garbled(LENGTH);
            } else if (tag == HEAD_TAG && to - at >= 2 * LENGTH) {
                at += LENGTH;
            } else if (tag == HEAD_TAG) {
                return at - from;
            }
        }
        return at - from;
    }

    @Override
    public void end(byte[] bytes, int from, int to, Sink out) {
        handOn(spacingMicros, out);
        if (to > from) {
            out.garbled(to - from);
        }
    }

    private static boolean isSound(byte[] bytes, int at) {
        int sum = 0;
        for (int i = at; i < at + LENGTH; i += Long.BYTES) {
            long four = (long) LONG.get(bytes, i);
            sum += (int) ((four & 0xFFFF) + (four >>> 16 & 0xFFFF) + (four >>> 32 & 0xFFFF) + (four >>> 48));
        }
        return (sum & 0xFFFF) == 0;
    }

    /** Room that was never written: flash that is erased, or a file that was made long. */
    private static boolean isBlank(byte[] bytes, int at) {
        byte first = bytes[at];
        for (int i = at; i < at + LENGTH; i++) {
            if (bytes[i] != first) {
                return false;
            }
        }
        return first == 0 || first == -1;
    }

    private void read(byte[] bytes, int at, Sink out) {
        int code = bytes[at + 24];
        double rate = code == 0 ? unsigned(bytes, at + 26) : 3200.0 / (1 << (15 - (code & 0x0F)));
        int format = bytes[at + 25] & 0xFF;
        boolean packed = (format & 0x0F) == 0;
        int stride = packed ? 4 : 2 * (format >> 4);
        int holds = unsigned(bytes, at + 28);
        long seconds = calendar.seconds((int) INT.get(bytes, at + 14));
        if (rate <= 0 || stride < 4 || seconds == Calendar.NONE || holds > (LENGTH - 2 - DATA) / stride) {
            out.garbled(LENGTH);
            return;
        }
        int fraction = unsigned(bytes, at + 4);
        int sixteenths = (fraction & 0x8000) == 0 ? 0 : (fraction & 0x7FFF) << 1;
        int stamped = code == 0 ? 0 : (short) SHORT.get(bytes, at + 26) + (int) ((sixteenths * (long) rate) >> 16);
        double start = seconds * MICROS + (sixteenths / 65_536.0 - stamped / rate) * MICROS;
        if (count > 0) {
            double seen = (start - startMicros) / count;
            handOn(Math.abs(seen / spacingMicros - 1) < 0.1 ? seen : spacingMicros, out);
        }
        startMicros = start;
        spacingMicros = MICROS / rate;
        count = holds;
        unpack(bytes, at, packed, stride);
    }

    private void unpack(byte[] bytes, int at, boolean packed, int stride) {
        int first = at + DATA + (stride >= 2 * AX6_AXES ? 6 : 0);
        double unit = 1.0 / (1 << (8 + (unsigned(bytes, at + 18) >> 13)));
        for (int i = 0; i < count; i++) {
            int place = first + i * stride;
            if (packed) {
                int word = (int) INT.get(bytes, place);
                int shift = 6 - (word >>> 30);
                x[i] = ((short) (word << 6 & 0xFFC0) >> shift) / 256.0;
                y[i] = ((short) (word >> 4 & 0xFFC0) >> shift) / 256.0;
                z[i] = ((short) (word >> 14 & 0xFFC0) >> shift) / 256.0;
            } else {
                x[i] = (short) SHORT.get(bytes, place) * unit;
                y[i] = (short) SHORT.get(bytes, place + 2) * unit;
                z[i] = (short) SHORT.get(bytes, place + 4) * unit;
            }
        }
    }

    private void handOn(double spacing, Sink out) {
        for (int i = 0; i < count; i++) {
            out.sample((long) (startMicros + i * spacing), x[i], y[i], z[i]);
        }
        count = 0;
    }

    private static int unsigned(byte[] bytes, int at) {
        return (short) SHORT.get(bytes, at) & 0xFFFF;
    }
}

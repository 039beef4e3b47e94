package plumbline.sensor.foreign;

import plumbline.sensor.wire.LittleEndian;

/**
 * The records of {@code log.bin} in ActiGraph's {@code .gt3x}, as its makers describe them: a byte {@code 1E}, the kind, the
 * second since 1970 by the sensor's clock, how long what follows is, that, and a sum. Kind 0 is a second of samples of twelve
 * bits in the order y, x, z, kind 26 one of little-endian shorts in the order x, y, z. Other records, and those of a single
 * byte that tell of a USB plug, are no damage; a record whose sum is wrong is passed over and counted, the next is looked for
 * by its first byte.
 *
 * <p>Seconds in which the sensor slept (idle sleep mode) have no record: they stay a gap, nothing is filled in.
 */
public final class Gt3xLog implements ForeignDecoder {

    private static final int SEPARATOR = 0x1E;
    private static final int HEAD = 8;

    /** No kind is beyond it; so bytes that are none are seen soon. */
    private static final int MOST_KIND = 0x3F;

    private static final int PACKED = 0;
    private static final int SHORTS = 26;
    private static final int PACKED_SIX = 9;
    private static final double MICROS = 1e6;

    private final double unit;

    /**
     * A log.
     *
     * @param perG how many steps a g has: 341 of NEO and CLE, 256 of MOS and TAS, unless the file says so itself
     */
    public Gt3xLog(double perG) {
        this.unit = 1 / perG;
    }

    @Override
    public int take(byte[] bytes, int from, int to, Sink out) {
        int at = from;
        int lost = 0;
        while (to - at > HEAD) {
            if (bytes[at] != SEPARATOR
                    || bytes[at + 1] < 0
                    || bytes[at + 1] > MOST_KIND
                    || bytes[at + 1] == SEPARATOR) {
                lost += bytes[at] == 0 ? 0 : 1;
                at++;
                continue;
            }
            int size = LittleEndian.int16(bytes, at + 6) & 0xFFFF;
            int end = at + HEAD + size;
            if (end >= to) {
                break;
            }
            if (isSound(bytes, at, end)) {
                read(bytes, at, size, out);
                at = end + 1;
            } else {
                lost++;
                at++;
            }
        }
        if (lost > 0) {
            out.garbled(lost);
        }
        return at - from;
    }

    @Override
    public void end(byte[] bytes, int from, int to, Sink out) {
        int at = from;
        while (at < to) {
            out.garbled(1);
            at++;
            at += take(bytes, at, to, out);
            if (to - at <= HEAD && at < to) {
                out.garbled(to - at);
                return;
            }
        }
    }

    private static boolean isSound(byte[] bytes, int at, int end) {
        int sum = 0;
        for (int i = at; i < end; i++) {
            sum ^= bytes[i];
        }
        return (byte) ~sum == bytes[end];
    }

    private void read(byte[] bytes, int at, int size, Sink out) {
        int kind = bytes[at + 1];
        long micros = ((bytes[at + 2] & 0xFF)
                        | ((bytes[at + 3] & 0xFF) << 8)
                        | ((bytes[at + 4] & 0xFF) << 16)
                        | ((bytes[at + 5] & 0xFFL) << 24))
                * 1_000_000;
        int first = at + HEAD;
        if (kind == PACKED && size > 1) {
            int count = size * 2 / PACKED_SIX;
            for (int i = 0; i < count; i++) {
                double y = TwelveBits.get(bytes, first, 3 * i) * unit;
                double x = TwelveBits.get(bytes, first, 3 * i + 1) * unit;
                double z = TwelveBits.get(bytes, first, 3 * i + 2) * unit;
                out.sample(micros + (long) (i * MICROS / count), x, y, z);
            }
        } else if (kind == SHORTS && size > 1) {
            int count = size / 6;
            for (int i = 0; i < count; i++) {
                int place = first + 6 * i;
                out.sample(
                        micros + (long) (i * MICROS / count),
                        LittleEndian.int16(bytes, place) * unit,
                        LittleEndian.int16(bytes, place + 2) * unit,
                        LittleEndian.int16(bytes, place + 4) * unit);
            }
        }
    }
}

package plumbline.sensor.wire;

/**
 * Checks of sixteen bits, as Greg Cook's catalogue of parametrised CRC algorithms has them. None inverts its result; the
 * check values are those over the nine characters {@code 123456789}.
 */
public final class Crc16 {

    /** Also known as CRC-16/CCITT-FALSE; check value 0x29B1. */
    public static final Crc16 IBM_3740 = new Crc16(0x1021, 0xFFFF, false);

    /** The same from 0 on; check value 0x31C3. */
    public static final Crc16 XMODEM = new Crc16(0x1021, 0, false);

    /** Polynomial 0x8005, the lowest bit first; check value 0x4B37. */
    public static final Crc16 MODBUS = new Crc16(0xA001, 0xFFFF, true);

    private final int start;
    private final boolean lowestFirst;
    private final int[] table;

    private Crc16(int polynomial, int start, boolean lowestFirst) {
        this.start = start;
        this.lowestFirst = lowestFirst;
        this.table = table(polynomial, lowestFirst);
    }

    /** The check of {@code bytes[from]} up to and without {@code bytes[to]}, 0 to 0xFFFF. */
    public int of(byte[] bytes, int from, int to) {
        return on(start, bytes, from, to);
    }

    /** The check of more bytes behind those whose check is given. */
    public int on(int crc, byte[] bytes, int from, int to) {
        int now = crc;
        for (int i = from; i < to; i++) {
            now = lowestFirst
                    ? (now >> 8) ^ table[(now ^ bytes[i]) & 0xFF]
                    : ((now << 8) ^ table[((now >> 8) ^ bytes[i]) & 0xFF]) & 0xFFFF;
        }
        return now;
    }

    private static int[] table(int polynomial, boolean lowestFirst) {
        int[] table = new int[256];
        for (int i = 0; i < table.length; i++) {
            int crc = lowestFirst ? i : i << 8;
            for (int bit = 0; bit < 8; bit++) {
                boolean out = (crc & (lowestFirst ? 1 : 0x8000)) != 0;
                crc = (lowestFirst ? crc >> 1 : (crc << 1) & 0xFFFF) ^ (out ? polynomial : 0);
            }
            table[i] = crc;
        }
        return table;
    }
}

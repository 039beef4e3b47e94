package plumbline.sensor.plumbline;

/**
 * CRC-16/CCITT-FALSE, also catalogued as CRC-16/IBM-3740: polynomial 0x1021, start 0xFFFF, nothing reflected, nothing
 * inverted. Its check value over the nine characters {@code 123456789} is 0x29B1 (Greg Cook's catalogue of
 * parametrised CRC algorithms).
 */
final class Crc16 {

    private static final int POLYNOMIAL = 0x1021;
    private static final int START = 0xFFFF;
    private static final int[] TABLE = table();

    private Crc16() {}

    /** The check of {@code bytes[from]} up to and without {@code bytes[to]}, 0 to 0xFFFF. */
    static int of(byte[] bytes, int from, int to) {
        int crc = START;
        for (int i = from; i < to; i++) {
            crc = ((crc << 8) ^ TABLE[((crc >> 8) ^ bytes[i]) & 0xFF]) & 0xFFFF;
        }
        return crc;
    }

    private static int[] table() {
        int[] table = new int[256];
        for (int i = 0; i < table.length; i++) {
            int crc = i << 8;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc << 1) ^ ((crc & 0x8000) == 0 ? 0 : POLYNOMIAL);
            }
            table[i] = crc & 0xFFFF;
        }
        return table;
    }
}

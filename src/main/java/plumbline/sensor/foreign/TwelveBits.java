package plumbline.sensor.foreign;

/** Numbers of twelve bits, two's complement, the highest bit first, two of them in three bytes. */
final class TwelveBits {

    private TwelveBits() {}

    /** The number so many places behind the one that begins with the byte at {@code from}. */
    static int get(byte[] bytes, int from, int index) {
        int at = from + index / 2 * 3;
        int bits = (index & 1) == 0
                ? ((bytes[at] & 0xFF) << 4) | ((bytes[at + 1] & 0xFF) >> 4)
                : ((bytes[at + 1] & 0x0F) << 8) | (bytes[at + 2] & 0xFF);
        return bits << 20 >> 20;
    }
}

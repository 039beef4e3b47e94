package plumbline.device.port;

import java.nio.ByteBuffer;

/**
 * Drops what a port holds of the line that was under way when it was opened, up to its end: LF, CR, or both. A sensor that
 * speaks no lines loses its first {@link #LONGEST} bytes instead.
 */
final class FirstPartialLine {

    /** Longer than any line of a sensor that writes lines; a third of a second of binary frames at 9600 baud. */
    static final int LONGEST = 256;

    private int dropped;
    private boolean passed;
    private boolean feedMayFollow;

    /** There are no lines to be waited for: everything counts. */
    void skip() {
        passed = true;
    }

    /** What is left of the bytes just read. */
    ByteBuffer after(byte[] bytes, int length) {
        int from = 0;
        while (!passed && from < length) {
            dropped++;
            feedMayFollow = bytes[from] == '\r';
            passed = feedMayFollow || bytes[from] == '\n' || dropped == LONGEST;
            from++;
        }
        if (feedMayFollow && from < length) {
            from += bytes[from] == '\n' ? 1 : 0;
            feedMayFollow = false;
        }
        return ByteBuffer.allocate(length - from)
                .put(bytes, from, length - from)
                .flip();
    }
}

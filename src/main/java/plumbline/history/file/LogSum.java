package plumbline.history.file;

import java.nio.ByteBuffer;

/**
 * The sum that SQLite carries through its log: each page is whole only where the sum over it and all before it is as it
 * says. A write that was cut short leaves the head of a page before what stood there earlier. See
 * sqlite.org/fileformat2.html, section 4.2.
 */
record LogSum(int first, int second) {

    static final LogSum NOTHING = new LogSum(0, 0);

    /** The sum with these bytes added, a multiple of eight of them; in the order of bytes that the buffer has. */
    LogSum with(ByteBuffer bytes, int from, int length) {
        int one = first;
        int two = second;
        for (int at = from; at < from + length; at += 2 * Integer.BYTES) {
            one += bytes.getInt(at) + two;
            two += bytes.getInt(at + Integer.BYTES) + one;
        }
        return new LogSum(one, two);
    }
}

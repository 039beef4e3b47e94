package plumbline.device.recording;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import plumbline.sensor.recording.PackedRows;

/**
 * Writes the blocks of a packed recording and finds them again in its bytes behind the {@link PackedHead}, however they are
 * cut. A block: a mark of four bytes; how many rows, two bytes; {@link PackedRows#kind}, a byte; how many bytes follow the
 * head, four; the CRC-32 of what stands between the mark and it and of what follows, four; and what {@link PackedRows} makes
 * of the rows. All numbers have their largest byte first.
 *
 * <p>A damaged block is passed over and counted, and the next is looked for by its mark. Memory is bounded whatever comes in.
 */
final class PackedBlocks {

    /** Takes what is found, in order. */
    interface Sink {

        /** The rows of a block. They change with the next. */
        void rows(PackedRows rows);

        /** So many bytes made no sense. */
        void garbled(int bytes);
    }

    private static final int MARK = 0x8b504c42;
    private static final int MARK_BYTES = 4;
    private static final int TOLD = 7;
    private static final int HEAD = MARK_BYTES + TOLD + 4;
    private static final int ROOM = 2 * (HEAD + PackedRows.MOST_BYTES);

    private final Sink sink;
    private final byte[] block = new byte[ROOM + Long.BYTES];
    private final ByteBuffer numbers = ByteBuffer.wrap(block);
    private final PackedRows rows = new PackedRows();
    private final CRC32 sum = new CRC32();
    private int filled;

    public PackedBlocks(Sink sink) {
        this.sink = sink;
    }

    /** A block of these rows, of which there is one at least, as bytes. */
    public static byte[] bytes(PackedRows rows) {
        byte[] packed = new byte[PackedRows.MOST_BYTES];
        int length = rows.pack(packed);
        ByteBuffer out = ByteBuffer.allocate(HEAD + length)
                .putInt(MARK)
                .putShort((short) rows.count())
                .put((byte) rows.kind())
                .putInt(length);
        CRC32 sum = new CRC32();
        sum.update(out.array(), MARK_BYTES, TOLD);
        sum.update(packed, 0, length);
        return out.putInt((int) sum.getValue()).put(packed, 0, length).array();
    }

    /** Where the next bytes are to be put, from {@link #at} on: {@link #room} of them at most. */
    public byte[] block() {
        return block;
    }

    /** The place in {@link #block} of the next byte. */
    public int at() {
        return filled;
    }

    /** How many more bytes have room; always some. */
    public int room() {
        return ROOM - filled;
    }

    /** So many bytes have been put there. */
    public void filled(int count) {
        filled += count;
        int start = 0;
        int lost = 0;
        while (filled - start >= HEAD) {
            int length = isHead(start) ? numbers.getInt(start + MARK_BYTES + TOLD - 4) : -1;
            if (length >= 0 && filled - start < HEAD + length) {
                break;
            }
            if (length >= 0 && isSound(start, length)) {
                lost = tell(lost);
                take(start, length);
                start += HEAD + length;
            } else {
                start++;
                lost++;
            }
        }
        tell(lost);
        filled -= start;
        System.arraycopy(block, start, block, 0, filled);
    }

    /** The recording has ended: what is left is no whole block. Returns of how many bytes it is. */
    public int end() {
        int bytes = filled;
        filled = 0;
        return bytes;
    }

    private boolean isHead(int start) {
        if (numbers.getInt(start) != MARK) {
            return false;
        }
        int length = numbers.getInt(start + MARK_BYTES + TOLD - 4);
        return length >= 0 && length <= PackedRows.MOST_BYTES;
    }

    private boolean isSound(int start, int length) {
        sum.reset();
        sum.update(block, start + MARK_BYTES, TOLD);
        sum.update(block, start + HEAD, length);
        return numbers.getInt(start + HEAD - 4) == (int) sum.getValue();
    }

    private void take(int start, int length) {
        int count = Short.toUnsignedInt(numbers.getShort(start + MARK_BYTES));
        int kind = Byte.toUnsignedInt(numbers.get(start + MARK_BYTES + 2));
        if (rows.unpack(count, kind, block, start + HEAD, length)) {
            sink.rows(rows);
        } else {
            sink.garbled(HEAD + length);
        }
    }

    /** Tells of bytes that were passed over; 0, for those that are still to be told of. */
    private int tell(int lost) {
        if (lost > 0) {
            sink.garbled(lost);
        }
        return 0;
    }
}

package plumbline.sensor.recording;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import plumbline.sensor.Saying;

/**
 * Finds the rows in the bytes of a recording, however they are cut: comma-separated under a header that names at least
 * {@code time_s,ax_g,ay_g,az_g}, and {@code gx_dps,gy_dps,gz_dps} where there was a gyroscope, in any order and among any
 * others.
 *
 * <p>Lines end with a line feed, with or without a carriage return; blank lines and lines that begin with {@code #} are
 * passed over, a byte-order mark too. A row that is short or holds no number is garbled. After a header that lacks a column
 * everything is garbled. Memory is bounded whatever comes in.
 */
public final class RecordingText {

    /** Takes what is found, in order. */
    public interface Sink {

        /** A whole row. Its numbers change with the next. */
        void row(RecordingRow row);

        /** So many bytes made no sense. */
        void garbled(int bytes);

        /** This is no recording, and why; all that follows is garbled. */
        void unreadable(Saying why);
    }

    /** The longest line that is looked at. */
    static final int MAX_LINE = 4096;

    private static final int BLOCK = 1 << 16;
    private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

    private final Sink sink;
    private final byte[] block = new byte[BLOCK];
    private int filled;
    private int scanned;
    private boolean tooLong;
    private boolean unreadable;
    private Optional<RecordingRow> row = Optional.empty();

    /** Whether a recording of ours has such a header. */
    public static boolean isHeader(String line) {
        return RecordingColumns.of(line).isPresent();
    }

    public RecordingText(Sink sink) {
        this.sink = sink;
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
        return BLOCK - filled;
    }

    /** So many bytes have been put there. */
    public void filled(int count) {
        filled += count;
        takeLines();
    }

    /** A line that has not ended yet is forgotten. Returns of how many bytes it is. */
    public int forgetLine() {
        int bytes = filled;
        filled = 0;
        scanned = 0;
        tooLong = false;
        return bytes;
    }

    private void takeLines() {
        int start = 0;
        int at = scanned;
        while (at < filled) {
            if (at == start && row.isPresent() && !tooLong && !unreadable) {
                int next = row.get().readPlain(block, start, Math.min(filled, start + MAX_LINE + 1));
                if (next != RecordingRow.OTHER) {
                    sink.row(row.get());
                    start = next;
                    at = next;
                    continue;
                }
            }
            if (block[at] == '\n') {
                takeLine(start, at + 1);
                start = at + 1;
            }
            at++;
        }
        filled -= start;
        System.arraycopy(block, start, block, 0, filled);
        scanned = filled;
        if (filled > MAX_LINE) {
            refuse(filled);
            forgetLine();
            tooLong = true;
        }
    }

    /** Takes the line in {@code block[from]} up to and without {@code block[to]}, its line feed included. */
    private void takeLine(int from, int to) {
        int end = to - from > 1 && block[to - 2] == '\r' ? to - 2 : to - 1;
        if (tooLong || end - from > MAX_LINE || unreadable) {
            refuse(to - from);
        } else if (end == from || block[from] == '#') {
            return;
        } else if (row.isEmpty()) {
            takeHeader(new String(block, from, end - from, StandardCharsets.ISO_8859_1));
        } else if (row.get().read(block, from, end)) {
            sink.row(row.get());
        } else {
            sink.garbled(to - from);
        }
        tooLong = false;
    }

    private void takeHeader(String line) {
        String header = line.startsWith(BYTE_ORDER_MARK) ? line.substring(BYTE_ORDER_MARK.length()) : line;
        if (header.isBlank() || header.startsWith("#")) {
            return;
        }
        row = RecordingColumns.of(header).map(RecordingRow::new);
        if (row.isEmpty()) {
            giveUp(RecordingColumns.missing(header));
        }
    }

    /** Bytes that cannot be a line; where the header should be, this is no recording. */
    private void refuse(int bytes) {
        if (row.isEmpty() && !unreadable) {
            giveUp(Saying.of("recording.none", "this is no recording: its first line has no end"));
        }
        sink.garbled(bytes);
    }

    private void giveUp(Saying why) {
        unreadable = true;
        sink.unreadable(why);
    }
}

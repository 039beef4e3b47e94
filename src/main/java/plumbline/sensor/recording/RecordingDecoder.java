package plumbline.sensor.recording;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.sensor.Decoder;
import plumbline.sensor.GarbleCount;
import plumbline.sensor.Heard;
import plumbline.sensor.Sample;
import plumbline.sensor.Saying;
import plumbline.sensor.Unreadable;

/**
 * Reads recordings: comma-separated rows under a header that names at least {@code time_s,ax_g,ay_g,az_g}, and {@code
 * gx_dps,gy_dps,gz_dps} where there was a gyroscope, in any order and among any others.
 *
 * <p>Lines end with a line feed, with or without a carriage return; blank lines and lines that begin with {@code #} are
 * passed over, a byte-order mark too. A row that is short or holds no number is garbled. A header that lacks a column is
 * told as {@link Unreadable}, and everything after it is garbled. Samples carry the time of their row, in whole
 * milliseconds, as the sensor's clock; empty cells in all three rate columns mean that this row has no rates.
 */
public final class RecordingDecoder implements Decoder {

    /** The longest line that is looked at. */
    static final int MAX_LINE = 4096;

    private static final int BLOCK = 1 << 16;
    private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

    /** A row of a six-axis recording takes some 40 bytes; a guess to size lists by. */
    private static final int USUAL_ROW = 40;

    private final byte[] block = new byte[BLOCK];
    private final GarbleCount garble = new GarbleCount();
    private int filled;
    private int scanned;
    private boolean tooLong;
    private boolean unreadable;
    private long messages;
    private Optional<RecordingRow> row = Optional.empty();

    @Override
    public List<Heard> feed(ByteBuffer bytes) {
        List<Heard> heard = new ArrayList<>(bytes.remaining() / USUAL_ROW + 1);
        while (bytes.hasRemaining()) {
            int count = Math.min(bytes.remaining(), BLOCK - filled);
            bytes.get(block, filled, count);
            filled += count;
            takeLines(heard);
        }
        return heard;
    }

    @Override
    public List<Heard> reset() {
        List<Heard> heard = new ArrayList<>();
        garble.add(filled, heard);
        garble.tell(heard);
        forgetLine();
        return heard;
    }

    @Override
    public long messages() {
        return messages;
    }

    private void takeLines(List<Heard> heard) {
        int start = 0;
        for (int at = scanned; at < filled; at++) {
            if (block[at] == '\n') {
                takeLine(start, at + 1, heard);
                start = at + 1;
            }
        }
        filled -= start;
        System.arraycopy(block, start, block, 0, filled);
        scanned = filled;
        if (filled > MAX_LINE) {
            refuse(filled, heard);
            forgetLine();
            tooLong = true;
        }
    }

    private void forgetLine() {
        filled = 0;
        scanned = 0;
        tooLong = false;
    }

    /** Takes the line in {@code block[from]} up to and without {@code block[to]}, its line feed included. */
    private void takeLine(int from, int to, List<Heard> heard) {
        int end = to - from > 1 && block[to - 2] == '\r' ? to - 2 : to - 1;
        if (tooLong || end - from > MAX_LINE || unreadable) {
            refuse(to - from, heard);
        } else if (end == from || block[from] == '#') {
            return;
        } else if (row.isEmpty()) {
            takeHeader(new String(block, from, end - from, StandardCharsets.ISO_8859_1), heard);
        } else {
            takeRow(row.get(), from, end, to, heard);
        }
        tooLong = false;
    }

    private void takeRow(RecordingRow reader, int from, int end, int to, List<Heard> heard) {
        Optional<Sample> sample = reader.read(block, from, end);
        if (sample.isPresent()) {
            garble.tell(heard);
            messages++;
            heard.add(sample.get());
        } else {
            garble.add(to - from, heard);
        }
    }

    private void takeHeader(String line, List<Heard> heard) {
        String header = line.startsWith(BYTE_ORDER_MARK) ? line.substring(BYTE_ORDER_MARK.length()) : line;
        if (header.isBlank() || header.startsWith("#")) {
            return;
        }
        row = RecordingColumns.of(header).map(RecordingRow::new);
        if (row.isEmpty()) {
            giveUp(RecordingColumns.missing(header), heard);
        }
    }

    /** Bytes that cannot be a line; where the header should be, this is no recording. */
    private void refuse(int bytes, List<Heard> heard) {
        if (row.isEmpty() && !unreadable) {
            giveUp(Saying.of("recording.none", "this is no recording: its first line has no end"), heard);
        }
        garble.add(bytes, heard);
    }

    private void giveUp(Saying why, List<Heard> heard) {
        unreadable = true;
        garble.tell(heard);
        heard.add(new Unreadable(why));
    }
}

package plumbline.device.recording;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import plumbline.sensor.recording.PackedRows;

/**
 * The text that says the same as a packed recording, made as it is read, for all that read text. Bytes that made no sense
 * become as many of a line that makes none, and are counted as such.
 */
final class PackedText extends InputStream {

    private static final int BLOCK = 1 << 14;

    /** No row is so long, and no line is that is looked at whole. */
    private static final int LINE = 1 << 10;

    private final InputStream in;
    private final ByteArrayOutputStream text = new ByteArrayOutputStream();
    private final UnpackedRows rows;
    private final PackedBlocks blocks = new PackedBlocks(new Lines());
    private int unsaid;
    private byte[] ready = new byte[0];
    private int next;
    private boolean ended;

    PackedText(Path file, InputStream packed) throws IOException {
        this.in = packed;
        this.rows = new UnpackedRows(text, RecordingFile.head(file, packed).map(PackedHead::origin));
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int at, int length) throws IOException {
        while (next == ready.length && !ended) {
            fill();
        }
        int count = Math.min(length, ready.length - next);
        System.arraycopy(ready, next, into, at, count);
        next += count;
        return count == 0 && length > 0 ? -1 : count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void fill() throws IOException {
        text.reset();
        int count = in.read(blocks.block(), blocks.at(), Math.min(BLOCK, blocks.room()));
        if (count < 0) {
            ended = true;
            garbled(blocks.end());
        } else {
            blocks.filled(count);
        }
        if (unsaid > 0 && rows.begun()) {
            nonsense(unsaid);
            unsaid = 0;
        }
        ready = text.toByteArray();
        next = 0;
    }

    /** What stands above the columns would be taken for them. */
    private void garbled(int bytes) {
        if (rows.begun()) {
            nonsense(bytes);
        } else {
            unsaid += bytes;
        }
    }

    private void nonsense(int bytes) {
        for (int left = bytes; left > 0; left -= LINE) {
            byte[] line = new byte[Math.min(left, LINE)];
            Arrays.fill(line, (byte) '?');
            line[line.length - 1] = '\n';
            text.writeBytes(line);
        }
    }

    private final class Lines implements PackedBlocks.Sink {

        @Override
        public void rows(PackedRows some) {
            try {
                rows.write(some);
            } catch (IOException never) {
                throw new IllegalStateException("bytes in memory cannot be written", never);
            }
        }

        @Override
        public void garbled(int bytes) {
            PackedText.this.garbled(bytes);
        }
    }
}

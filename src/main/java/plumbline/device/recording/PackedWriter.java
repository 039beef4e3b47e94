package plumbline.device.recording;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import plumbline.sensor.Sample;
import plumbline.sensor.recording.PackedRows;

/** Writes a packed recording ({@link PackedBlocks}). Rows stand in the file once they are flushed, a block at a time. */
final class PackedWriter implements SampleWriter {

    private final OutputStream out;
    private final PackedRows rows = new PackedRows();

    PackedWriter(OutputStream out) {
        this.out = out;
    }

    @Override
    public void header(Instant origin, Sample first) throws IOException {
        out.write(new PackedHead(PackedHead.VERSION, origin).bytes());
    }

    @Override
    public void row(long ms, Sample sample) throws IOException {
        boolean readable = PackedRows.isReadable(ms, sample);
        if (!rows.takes(sample) || !readable) {
            writeBlock();
        }
        rows.add(ms, sample);
        if (!readable) {
            // It will be counted as garbled, as it is in a text; alone, so that no other is.
            writeBlock();
        }
    }

    @Override
    public void flush() throws IOException {
        writeBlock();
        out.flush();
    }

    @Override
    public void close() throws IOException {
        try (out) {
            writeBlock();
        }
    }

    private void writeBlock() throws IOException {
        if (rows.count() > 0) {
            out.write(PackedBlocks.bytes(rows));
            rows.clear();
        }
    }
}

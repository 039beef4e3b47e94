package plumbline.device.recording;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import plumbline.sensor.recording.PackedRows;

/** Makes a text of a packed recording, which has the very same numbers. */
public final class Unpacking {

    /**
     * What came of it.
     *
     * @param garbledBytes bytes that made no sense
     */
    public record Counts(long samples, long garbledBytes) {}

    private final UnpackedRows rows;
    private long samples;
    private long garbled;

    private Unpacking(UnpackedRows rows) {
        this.rows = rows;
    }

    /** Whether a file is a packed recording. */
    public static boolean isPacked(Path file) throws IOException {
        try (InputStream in = RecordingFile.bytes(file)) {
            return RecordingFile.isPacked(in);
        }
    }

    /** Writes the text of a packed recording; what is damaged is passed over and counted. */
    public static Counts write(Path file, OutputStream out) throws IOException {
        try (InputStream in = RecordingFile.bytes(file)) {
            Unpacking to = new Unpacking(
                    new UnpackedRows(out, RecordingFile.head(file, in).map(PackedHead::origin)));
            PackedBlocks blocks = new PackedBlocks(to.new Blocks());
            int count = in.read(blocks.block(), blocks.at(), blocks.room());
            while (count >= 0) {
                blocks.filled(count);
                count = in.read(blocks.block(), blocks.at(), blocks.room());
            }
            to.garbled += blocks.end();
            return new Counts(to.samples, to.garbled);
        } catch (UncheckedIOException unwritten) {
            throw unwritten.getCause();
        }
    }

    private final class Blocks implements PackedBlocks.Sink {

        @Override
        public void rows(PackedRows some) {
            try {
                rows.write(some);
            } catch (IOException unwritten) {
                throw new UncheckedIOException(unwritten);
            }
            samples += some.count();
        }

        @Override
        public void garbled(int bytes) {
            garbled += bytes;
        }
    }
}

package plumbline.device.recording;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import plumbline.sensor.Saying;
import plumbline.sensor.recording.PackedRows;
import plumbline.sensor.recording.RecordingRow;
import plumbline.sensor.recording.RecordingText;
import plumbline.sensor.time.RecordedClock;

/**
 * The samples of a recording, read through as fast as it goes. Nothing is made of a row on the way, neither an event nor a
 * sample: a day is millions of rows. To be read once; what comes of it is the same as when a {@link RecordingLink} plays.
 */
public final class RecordingRows {

    /** Takes the samples, in order of time. */
    public interface Sink {

        /** The next samples; they stand there until it returns. */
        void samples(Samples next);
    }

    /**
     * Some samples as plain numbers. Reading and weighing take turns by the thousand, not row by row: the JVM compiles each
     * by itself so, where the way of a row through both was compiled as one and often, which took longer than a day's rows.
     */
    public static final class Samples {

        private static final int MOST = 1024;

        private final long[] atMs = new long[MOST];
        private final double[] x = new double[MOST];
        private final double[] y = new double[MOST];
        private final double[] z = new double[MOST];
        private int count;

        /** How many there are. */
        public int count() {
            return count;
        }

        /** When one was, in milliseconds since 1970, later than the one before. */
        public long atMs(int i) {
            return atMs[i];
        }

        /** Its specific force along the sensor's first axis, in g. */
        public double x(int i) {
            return x[i];
        }

        /** The same along the second. */
        public double y(int i) {
            return y[i];
        }

        /** The same along the third. */
        public double z(int i) {
            return z[i];
        }
    }

    /**
     * What came of it.
     *
     * @param garbledBytes bytes that made no sense
     * @param restarts how often the sensor's clock began anew
     * @param unreadable why this is no recording, if it is none
     * @param trouble what is wrong with the file, if anything; what could be read was used
     */
    public record Outcome(
            long samples, long garbledBytes, long restarts, Optional<Saying> unreadable, Optional<Saying> trouble) {}

    private final Path file;
    private final RecordedClock clock;
    private final RecordingText text = new RecordingText(new Rows());
    private long samples;
    private long garbled;
    private Optional<Saying> unreadable = Optional.empty();
    private final Samples next = new Samples();
    private Sink out = some -> {};

    /** The samples of a file, whose time zero is this moment. */
    RecordingRows(Path file, Instant origin) {
        this.file = file;
        this.clock = new RecordedClock(origin);
    }

    /** Reads all of it. */
    public Outcome read(Sink sink) {
        out = sink;
        Optional<Saying> trouble = Optional.empty();
        try (InputStream in = RecordingFile.bytes(file)) {
            if (RecordingFile.isPacked(in)) {
                readPacked(in);
            } else {
                read(in);
            }
        } catch (IOException problem) {
            trouble = Optional.of(FileTrouble.reading(file, problem).saying());
        }
        garbled += text.forgetLine();
        return new Outcome(samples, garbled, clock.restarts(), unreadable, trouble);
    }

    private void read(InputStream in) throws IOException {
        boolean ended = true;
        int count = in.read(text.block(), text.at(), text.room());
        while (count >= 0 && unreadable.isEmpty()) {
            ended = count > 0 ? text.block()[text.at() + count - 1] == '\n' : ended;
            text.filled(count);
            handOn();
            count = in.read(text.block(), text.at(), text.room());
        }
        if (!ended) {
            text.block()[text.at()] = '\n';
            text.filled(1);
            handOn();
        }
    }

    private void readPacked(InputStream in) throws IOException {
        RecordingFile.head(file, in);
        PackedBlocks blocks = new PackedBlocks(new Blocks());
        int count = in.read(blocks.block(), blocks.at(), blocks.room());
        while (count >= 0) {
            blocks.filled(count);
            handOn();
            count = in.read(blocks.block(), blocks.at(), blocks.room());
        }
        garbled += blocks.end();
    }

    private void add(long deviceMs, double x, double y, double z) {
        int i = next.count++;
        next.atMs[i] = clock.place(deviceMs);
        next.x[i] = x;
        next.y[i] = y;
        next.z[i] = z;
        if (next.count == Samples.MOST) {
            handOn();
        }
    }

    private void handOn() {
        if (next.count > 0) {
            out.samples(next);
            samples += next.count;
            next.count = 0;
        }
    }

    private final class Rows implements RecordingText.Sink {

        @Override
        public void row(RecordingRow row) {
            add(row.deviceMs(), row.x(), row.y(), row.z());
        }

        @Override
        public void garbled(int bytes) {
            garbled += bytes;
        }

        @Override
        public void unreadable(Saying why) {
            unreadable = Optional.of(why);
        }
    }

    private final class Blocks implements PackedBlocks.Sink {

        @Override
        public void rows(PackedRows rows) {
            for (int i = 0; i < rows.count(); i++) {
                add(rows.deviceMs(i), rows.x(i), rows.y(i), rows.z(i));
            }
        }

        @Override
        public void garbled(int bytes) {
            garbled += bytes;
        }
    }
}

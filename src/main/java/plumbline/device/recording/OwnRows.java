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

/** The rows of a recording of ours, as text or packed. */
final class OwnRows implements RecordingRows {

    private final Path file;
    private final RecordedClock clock;
    private final RecordingText text = new RecordingText(new Rows());
    private long samples;
    private long garbled;
    private Optional<Saying> unreadable = Optional.empty();
    private final Samples next = new Samples();
    private Sink out = some -> {};

    /** The samples of a file, whose time zero is this moment. */
    OwnRows(Path file, Instant origin) {
        this.file = file;
        this.clock = new RecordedClock(origin);
    }

    @Override
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
        if (!next.add(clock.place(deviceMs), x, y, z)) {
            handOn();
        }
    }

    private void handOn() {
        if (next.count() > 0) {
            out.samples(next);
            samples += next.count();
            next.clear();
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

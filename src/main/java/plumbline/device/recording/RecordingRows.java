package plumbline.device.recording;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import plumbline.sensor.Saying;
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

        /** The next sample, at milliseconds since 1970, later than the last; its specific force, in g. */
        void sample(long atMs, double x, double y, double z);
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
    private Sink out = (atMs, x, y, z) -> {};

    /** The samples of a file, whose time zero is this moment. */
    RecordingRows(Path file, Instant origin) {
        this.file = file;
        this.clock = new RecordedClock(origin);
    }

    /** Reads all of it. */
    public Outcome read(Sink sink) {
        out = sink;
        Optional<Saying> trouble = Optional.empty();
        try (InputStream in = RecordingFile.open(file)) {
            read(in);
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
            count = in.read(text.block(), text.at(), text.room());
        }
        if (!ended) {
            text.block()[text.at()] = '\n';
            text.filled(1);
        }
    }

    private final class Rows implements RecordingText.Sink {

        @Override
        public void row(RecordingRow row) {
            samples++;
            out.sample(clock.place(row.deviceMs()), row.x(), row.y(), row.z());
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
}

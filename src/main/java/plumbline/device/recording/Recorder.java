package plumbline.device.recording;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import plumbline.privacy.PrivateFiles;
import plumbline.sensor.Saying;
import plumbline.sensor.time.Placed;
import plumbline.sensor.time.Timed;

/**
 * Writes placed samples to a recording that plays back to the same samples at the same instants. It is the wearer's
 * alone to read, a text, which is packed where its name ends in {@code .gz}, or {@link #PACKED}, and readable up to the last few seconds whatever happens.
 *
 * <p>Where the host's clock was set, the recording goes on evenly in lived time.
 */
public final class Recorder {

    /** How much of the wearer's time an outage may cost. */
    private static final Duration FLUSH_EVERY = Duration.ofSeconds(5);

    /** How the name of a packed recording ends: an eighth of the bytes and less, and read many times as fast. */
    public static final String PACKED = ".plm";

    private static final int BUFFER = 1 << 13;

    private final Path file;
    private final OutputStream raw;
    private final SampleWriter rows;
    private Optional<Instant> origin = Optional.empty();
    private Instant flushed = Instant.EPOCH;
    private Duration set = Duration.ZERO;
    private boolean ended;

    Recorder(Path file, OutputStream raw) throws IOException {
        this(file, zipped(file, raw), isPacked(file));
    }

    private Recorder(Path file, OutputStream raw, boolean packed) {
        this.file = file;
        this.raw = raw;
        OutputStream out = new BufferedOutputStream(raw, BUFFER);
        this.rows = packed ? new PackedWriter(out) : new RowWriter(out);
    }

    private static OutputStream zipped(Path file, OutputStream raw) throws IOException {
        return file.toString().endsWith(".gz") ? new GZIPOutputStream(raw, BUFFER, true) : raw;
    }

    /** Starts a new recording, packed where its name says so; see {@link #create(Path, boolean)}. */
    public static Recorder create(Path file) throws IOException {
        return create(file, isPacked(file));
    }

    /**
     * Starts a new recording; never over one that is there.
     *
     * @param packed whether it is written packed, whatever it is called
     * @throws IOException when the file cannot be made; the message is a sentence for the wearer
     */
    public static Recorder create(Path file, boolean packed) throws IOException {
        try {
            return new Recorder(file, zipped(file, PrivateFiles.openNewFile(file)), packed);
        } catch (IOException problem) {
            throw new Unwritable(FileTrouble.writing(file, problem), problem);
        }
    }

    /** Whether a recording of this name is written packed ({@link #PACKED}). */
    public static boolean isPacked(Path file) {
        return file.toString().endsWith(PACKED);
    }

    /** Starts a recording on a stream, such as the standard output; it is flushed now and then. */
    public static Recorder to(String name, OutputStream out) {
        return new Recorder(Path.of(name), out, /* packed= */ false);
    }

    /**
     * Writes a sample, and minds when the clock was set.
     *
     * @return what went wrong, said once: from then on nothing more is written
     */
    public Optional<Saying> on(Timed timed) {
        if (ended) {
            return Optional.empty();
        }
        try {
            if (timed instanceof Placed placed) {
                write(placed);
            } else if (timed instanceof Timed.Stepped stepped) {
                set = set.plus(stepped.by());
            }
            return Optional.empty();
        } catch (IOException problem) {
            return stop(problem);
        }
    }

    private void write(Placed placed) throws IOException {
        Instant at = placed.at().minus(set);
        if (origin.isEmpty()) {
            origin = Optional.of(at);
            flushed = at;
            rows.header(at, placed.sample());
        }
        rows.row(Duration.between(origin.get(), at).toMillis(), placed.sample());
        if (at.isAfter(flushed.plus(FLUSH_EVERY))) {
            rows.flush();
            flushed = at;
        }
    }

    /**
     * Ends the recording; again does nothing.
     *
     * @return what went wrong, if anything did and was not said before
     */
    public Optional<Saying> close() {
        if (ended) {
            return Optional.empty();
        }
        ended = true;
        try {
            rows.close();
            return Optional.empty();
        } catch (IOException problem) {
            return stop(problem);
        }
    }

    private Optional<Saying> stop(IOException problem) {
        ended = true;
        try {
            raw.close();
        } catch (IOException again) {
            problem.addSuppressed(again);
        }
        return Optional.of(FileTrouble.stopped(file, problem));
    }
}

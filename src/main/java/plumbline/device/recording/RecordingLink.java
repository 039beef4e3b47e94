package plumbline.device.recording;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import plumbline.device.Link;
import plumbline.device.LinkClock;
import plumbline.device.LinkEvent;
import plumbline.device.LinkException;
import plumbline.sensor.Decoder;
import plumbline.sensor.recording.RecordingDecoder;
import plumbline.sensor.recording.RecordingText;
import plumbline.sensor.time.Timeline;

/** A recording, a text or packed ({@link Recorder#PACKED}), played as if a sensor said it now, or read as fast as possible. */
public final class RecordingLink implements Link {

    /** How fast a recording is played. */
    public enum Pace {
        /** As it was recorded, by the link's clock; a clock that runs sixty times as fast makes a minute of an hour. */
        BY_THE_CLOCK,
        /** As fast as it can be read. */
        AT_ONCE
    }

    /** How the name of one ends, as a regular expression. */
    public static final String SUFFIX = "\\.(csv(\\.gz)?|plm)";

    private static final int BLOCK = 1 << 16;

    private final Path file;
    private final Pace pace;
    private final Instant origin;

    /**
     * A recording to be played.
     *
     * @param origin the moment of its time zero, where the recording itself does not tell
     */
    public RecordingLink(Path file, Pace pace, Instant origin) {
        this.file = file;
        this.pace = pace;
        this.origin = origin;
    }

    /** Whether a recording of ours begins with these bytes, packed or as text. */
    public static boolean knows(byte[] head) {
        return PackedHead.isMark(head)
                || new String(head, StandardCharsets.ISO_8859_1)
                        .lines()
                        .map(line -> line.startsWith("\u00EF\u00BB\u00BF") ? line.substring(3) : line)
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .findFirst()
                        .filter(RecordingText::isHeader)
                        .isPresent();
    }

    /** The same recording, to be read through instead of played. */
    public RecordingRows rows() {
        return rows(file, origin());
    }

    /** The samples of a recording of ours whose time zero is this moment. */
    public static RecordingRows rows(Path file, Instant zero) {
        return new OwnRows(file, zero);
    }

    @Override
    public String name() {
        return String.valueOf(file.getFileName());
    }

    @Override
    public Decoder decoder() {
        return new RecordingDecoder();
    }

    /** Samples lie where they were recorded. Looks into the file for its origin. */
    @Override
    public Timeline timeline() {
        return Timeline.recorded(origin());
    }

    /** The moment of the time zero of a recording of ours, if it tells. Looks into the file. */
    public static Optional<Instant> toldOrigin(Path file) {
        return RecordingFile.origin(file);
    }

    /** The moment of its time zero: as the recording tells, else as it was given. */
    public Instant origin() {
        return toldOrigin(file).orElse(origin);
    }

    @Override
    public boolean send(ByteBuffer command) {
        return false;
    }

    @Override
    public void run(LinkClock clock, Consumer<LinkEvent> out) {
        try (InputStream in = RecordingFile.open(file)) {
            out.accept(new LinkEvent.Opened(clock.instant()));
            play(in, clock, out);
        } catch (IOException problem) {
            LinkException trouble = FileTrouble.reading(file, problem);
            out.accept(new LinkEvent.Trouble(clock.instant(), trouble.reason(), trouble.saying()));
        }
        out.accept(new LinkEvent.Ended(clock.instant()));
    }

    private void play(InputStream in, LinkClock clock, Consumer<LinkEvent> out) throws IOException {
        PacedRows rows = new PacedRows(clock, out);
        byte[] block = new byte[BLOCK];
        boolean ended = true;
        for (int count = in.read(block); count >= 0 && !clock.isStopped(); count = in.read(block)) {
            hand(block, count, rows, clock, out);
            ended = count > 0 ? block[count - 1] == '\n' : ended;
        }
        if (!ended) {
            block[0] = '\n';
            hand(block, 1, rows, clock, out);
        }
        rows.finish();
    }

    private void hand(byte[] block, int count, PacedRows rows, LinkClock clock, Consumer<LinkEvent> out) {
        if (pace == Pace.BY_THE_CLOCK) {
            rows.take(block, count);
        } else {
            out.accept(new LinkEvent.Chunk(clock.instant(), ByteBuffer.wrap(Arrays.copyOf(block, count))));
        }
    }
}

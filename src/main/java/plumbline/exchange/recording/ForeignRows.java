package plumbline.exchange.recording;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import plumbline.device.recording.FileTrouble;
import plumbline.device.recording.RecordingRows;
import plumbline.sensor.Saying;
import plumbline.sensor.foreign.ForeignDecoder;

/**
 * The samples of another maker's recording. Its clock is that of the zone at its first sample, all the way: the clock of a
 * sensor knows nothing of summer time. A sample that lies no later than one before it is left out and counted.
 */
final class ForeignRows implements RecordingRows, ForeignDecoder.Sink {

    /** Opens its bytes. */
    interface Source {
        InputStream open() throws IOException;
    }

    private static final int ROOM = 2 * ForeignDecoder.MOST_TOGETHER;

    /** So much may a sector or a page overlap the one before, by the grain of its clock. */
    private static final long GRAIN_MS = 1000;

    private final Path file;
    private final Source source;
    private final ForeignDecoder decoder;
    private final ZoneId zone;
    private final Samples next = new Samples();
    private Sink out = some -> {};
    private long offsetMs;
    private long lastMs = Long.MIN_VALUE;
    private long samples;
    private long garbled;
    private long back;
    private boolean steppedBack;

    /** What a decoder finds in these bytes, by the clock of this zone. */
    ForeignRows(Path file, Source source, ForeignDecoder decoder, ZoneId zone) {
        this.file = file;
        this.source = source;
        this.decoder = decoder;
        this.zone = zone;
    }

    @Override
    public Outcome read(Sink sink) {
        out = sink;
        Optional<Saying> trouble = Optional.empty();
        try (InputStream in = source.open()) {
            trouble = read(in);
        } catch (IOException problem) {
            trouble = Optional.of(FileTrouble.reading(file, problem).saying());
        }
        handOn();
        if (trouble.isEmpty() && steppedBack) {
            trouble = Optional.of(Saying.of(
                    "file.back",
                    "The clock of %s goes back; %d samples that lie before others were left out.",
                    file,
                    back));
        }
        if (trouble.isEmpty() && decoder.isOfSeveral()) {
            trouble = Optional.of(
                    Saying.of("file.persons", "%s names several people; only the rows of the first were used.", file));
        }
        return new Outcome(samples, garbled, 0, Optional.empty(), trouble);
    }

    private Optional<Saying> read(InputStream in) throws IOException {
        byte[] block = new byte[ROOM];
        int filled = 0;
        long before = 0;
        try {
            for (int count = in.read(block, 0, ROOM); count >= 0; count = in.read(block, filled, ROOM - filled)) {
                filled += count;
                int used = decoder.take(block, 0, filled, this);
                filled -= used;
                System.arraycopy(block, used, block, 0, filled);
            }
        } finally {
            before = garbled;
            decoder.end(block, 0, filled, this);
        }
        boolean cut = garbled > before && decoder.endShowsABreak() && lastMs != Long.MIN_VALUE;
        return cut
                ? Optional.of(Saying.of("file.cut", "%s breaks off; all that could be read was used.", file))
                : Optional.empty();
    }

    @Override
    public void sample(long micros, double x, double y, double z) {
        long localMs = Math.floorDiv(micros, 1000L);
        if (lastMs == Long.MIN_VALUE) {
            offsetMs = -1000L * offset(localMs).getTotalSeconds();
        }
        long atMs = localMs + offsetMs;
        if (atMs <= lastMs) {
            back++;
            steppedBack |= lastMs - atMs > GRAIN_MS;
            return;
        }
        lastMs = atMs;
        if (!next.add(atMs, x, y, z)) {
            handOn();
        }
    }

    private ZoneOffset offset(long localMs) {
        return Instant.ofEpochMilli(localMs)
                .atOffset(ZoneOffset.UTC)
                .toLocalDateTime()
                .atZone(zone)
                .getOffset();
    }

    @Override
    public void garbled(int bytes) {
        garbled += bytes;
    }

    private void handOn() {
        if (next.count() > 0) {
            samples += next.count();
            out.samples(next);
            next.clear();
        }
    }
}

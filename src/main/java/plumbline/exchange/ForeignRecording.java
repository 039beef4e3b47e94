package plumbline.exchange;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import plumbline.device.Link;
import plumbline.device.LinkClock;
import plumbline.device.LinkEvent;
import plumbline.sensor.Decoder;
import plumbline.sensor.Saying;
import plumbline.sensor.recording.RecordingDecoder;
import plumbline.sensor.time.Timeline;

/**
 * A recording of another maker's sensor, told to the line as if it were one of ours: CSV with the columns of the HARTH data
 * ({@code timestamp,back_x,back_y,back_z,...}, in g), or Axivity's {@code .cwa}.
 */
public final class ForeignRecording implements Link {

    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;
    private static final int HEAD = 2048;
    private static final int CHUNK = 1 << 16;

    /** What makes one. */
    private enum Kind {
        HARTH,
        CWA
    }

    private final Path file;
    private final Kind kind;
    private final ZoneId zone;
    private final Instant origin;

    private ForeignRecording(Path file, Kind kind, ZoneId zone, Instant origin) {
        this.file = file;
        this.kind = kind;
        this.zone = zone;
        this.origin = origin;
    }

    /**
     * The recording, if it is one of those that are known by their first bytes.
     *
     * @param zone the zone of its clock, which neither kind tells
     */
    public static Optional<ForeignRecording> of(Path file, ZoneId zone) throws IOException {
        try (InputStream in = open(file)) {
            in.mark(HEAD);
            String head = new String(in.readNBytes(HEAD / 2), StandardCharsets.ISO_8859_1);
            in.reset();
            if (head.startsWith("MD")) {
                return new CwaSectors(in)
                        .next()
                        .map(s -> new ForeignRecording(file, Kind.CWA, zone, instant(s.start(), zone)));
            }
            if (HarthRows.knows(head)) {
                return new HarthRows(reader(in))
                        .next()
                        .map(r -> new ForeignRecording(file, Kind.HARTH, zone, instant(r.at(), zone)));
            }
            return Optional.empty();
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new IOException(file + " begins as a recording but cannot be read: " + e.getMessage(), e);
        }
    }

    /** When it begins. */
    public Instant origin() {
        return origin;
    }

    @Override
    public String name() {
        return String.valueOf(file.getFileName());
    }

    @Override
    public Decoder decoder() {
        return new RecordingDecoder();
    }

    @Override
    public Timeline timeline() {
        return Timeline.recorded(origin);
    }

    @Override
    public boolean send(ByteBuffer command) {
        return false;
    }

    @Override
    public void run(LinkClock clock, Consumer<LinkEvent> out) {
        out.accept(new LinkEvent.Opened(clock.instant()));
        OwnRows rows = new OwnRows(CHUNK, bytes -> out.accept(new LinkEvent.Chunk(clock.instant(), bytes)));
        try (InputStream in = open(file)) {
            switch (kind) {
                case HARTH -> harth(new HarthRows(reader(in)), rows, clock);
                case CWA -> cwa(new CwaSectors(in), rows, clock);
            }
        } catch (EOFException cut) {
            tell(
                    clock,
                    out,
                    LinkEvent.Reason.CUT_SHORT,
                    Saying.of("file.cut", "%s breaks off; all that could be read was used.", file));
        } catch (IOException | DateTimeException | IllegalArgumentException e) {
            tell(
                    clock,
                    out,
                    LinkEvent.Reason.UNUSABLE,
                    Saying.of("file.stuck", "%s cannot be read on: %s", file, String.valueOf(e.getMessage())));
        }
        rows.finish();
        out.accept(new LinkEvent.Ended(clock.instant()));
    }

    private static void tell(LinkClock clock, Consumer<LinkEvent> out, LinkEvent.Reason reason, Saying what) {
        out.accept(new LinkEvent.Trouble(clock.instant(), reason, what));
    }

    private void harth(HarthRows in, OwnRows rows, LinkClock clock) throws IOException {
        for (Optional<HarthRows.Row> row = in.next(); row.isPresent() && !clock.isStopped(); row = in.next()) {
            HarthRows.Row each = row.get();
            rows.add(seconds(instant(each.at(), zone)), each.x(), each.y(), each.z());
        }
    }

    /** The spacing of a sector's samples is that to the next sector, as the sensor's own clock is the better one. */
    private void cwa(CwaSectors in, OwnRows rows, LinkClock clock) throws IOException {
        Optional<CwaSectors.Sector> sector = in.next();
        while (sector.isPresent() && !clock.isStopped()) {
            Optional<CwaSectors.Sector> next = in.next();
            CwaSectors.Sector each = sector.get();
            double spacing = next.map(n -> each.spacingTo(n.start())).orElse(1 / each.rateHz());
            double start = seconds(instant(each.start(), zone));
            for (int i = 0; i < each.xyz().size(); i++) {
                double[] g = each.xyz().get(i);
                rows.add(start + i * spacing, g[0], g[1], g[2]);
            }
            sector = next;
        }
    }

    private double seconds(Instant at) {
        return Duration.between(origin, at).toNanos() / 1e9;
    }

    private static Instant instant(LocalDateTime local, ZoneId zone) {
        return local.atZone(zone).toInstant();
    }

    private static BufferedReader reader(InputStream in) {
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.ISO_8859_1), CHUNK);
    }

    private static InputStream open(Path file) throws IOException {
        BufferedInputStream raw = new BufferedInputStream(Files.newInputStream(file), CHUNK);
        raw.mark(2);
        boolean packed = raw.read() == GZIP_FIRST && raw.read() == GZIP_SECOND;
        raw.reset();
        return packed ? new BufferedInputStream(new GZIPInputStream(raw, CHUNK), CHUNK) : raw;
    }
}

package plumbline.exchange.recording;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipException;
import plumbline.device.LinkEvent.Reason;
import plumbline.device.LinkException;
import plumbline.device.recording.FileTrouble;
import plumbline.device.recording.RecordingLink;
import plumbline.device.unwrapping.Unwrapped;
import plumbline.sensor.Saying;
import plumbline.sensor.foreign.CwaSectors;
import plumbline.sensor.foreign.GeneactivPages;
import plumbline.sensor.foreign.TableHead;
import plumbline.sensor.foreign.TableLayout;
import plumbline.sensor.foreign.TableRows;

/** Opens any recording that Plumbline can read, by what is in it, never by its name alone. */
public final class Recordings {

    private static final int HEAD = 1 << 16;

    private final ZoneId zone;
    private final Instant start;

    /**
     * Opens them.
     *
     * @param zone that of the clock of a sensor that tells none
     * @param start when a recording began that does not tell
     */
    public Recordings(ZoneId zone, Instant start) {
        this.zone = zone;
        this.start = start;
    }

    /**
     * Recognises a recording and makes it ready to be read.
     *
     * @throws LinkException with a sentence, where it is none or cannot be read
     */
    public OpenedRecording open(Path file) throws LinkException {
        try {
            if (Files.isDirectory(file)) {
                return UnisensFolder.open(file, zone);
            }
            if (Unwrapped.isZip(file)) {
                Optional<OpenedRecording> zipped = zipped(file);
                if (zipped.isPresent()) {
                    return zipped.get();
                }
            }
            return open(file, head(file));
        } catch (IOException problem) {
            throw FileTrouble.reading(file, problem);
        }
    }

    private Optional<OpenedRecording> zipped(Path file) throws IOException {
        Optional<OpenedRecording> gt3x = Gt3xFile.open(file, zone);
        return gt3x.isPresent() ? gt3x : UnisensFolder.zipped(file, zone);
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Unwrapped.open(file)) {
            byte[] head = new byte[HEAD];
            return Arrays.copyOf(head, fill(in, head));
        }
    }

    /** As much as there is, also where it breaks off. */
    private static int fill(InputStream in, byte[] head) throws IOException {
        int length = 0;
        try {
            int count = 0;
            while (count >= 0 && length < head.length) {
                length += count;
                count = in.read(head, length, head.length - length);
            }
            return length;
        } catch (EOFException | ZipException cut) {
            if (length == 0) {
                throw cut;
            }
            return length;
        }
    }

    private OpenedRecording open(Path file, byte[] head) throws IOException {
        if (head.length == 0) {
            throw new LinkException(Reason.UNUSABLE, Saying.of("file.empty", "%s is empty.", file));
        }
        String text = new String(head, 0, Math.min(head.length, 4096), StandardCharsets.ISO_8859_1);
        if (RecordingLink.knows(head)) {
            Optional<Instant> told = RecordingLink.toldOrigin(file);
            Instant zero = told.orElse(start);
            return new OpenedRecording(
                    file,
                    Format.PLUMBLINE,
                    RecordingLink.rows(file, zero),
                    Optional.of(zero),
                    told.isPresent(),
                    Optional.empty());
        }
        if (isCwa(head)) {
            ForeignRows rows = new ForeignRows(file, () -> Unwrapped.open(file), new CwaSectors(), zone);
            return new OpenedRecording(file, Format.CWA, rows, Optional.empty(), true, Optional.empty());
        }
        if (text.startsWith(GeneactivPages.BEGINS)) {
            return geneactiv(file, new String(head, StandardCharsets.ISO_8859_1));
        }
        if (text.stripLeading().startsWith("<") && text.contains("<unisens")) {
            return UnisensFolder.open(file.toAbsolutePath().resolveSibling(""), zone);
        }
        if (text.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r')) {
            throw unknown(file);
        }
        Optional<OpenedRecording> motion = MotionBids.open(file, text, zone, start);
        return motion.isPresent() ? motion.get() : table(file, head);
    }

    private static boolean isCwa(byte[] head) {
        int length = head.length < 4 ? 0 : (head[2] & 0xFF) | ((head[3] & 0xFF) << 8);
        return (length == 1020 && head[0] == 'M' && head[1] == 'D')
                || (length == 508 && head[0] == 'A' && head[1] == 'X');
    }

    private static LinkException unknown(Path file) {
        return new LinkException(
                Reason.UNUSABLE,
                Saying.of(
                        "file.unknown",
                        "%s is no recording that Plumbline knows: its own, CSV with named columns, Axivity .cwa, "
                                + "ActiGraph .gt3x, GENEActiv .bin, Unisens, Motion-BIDS.",
                        file));
    }

    private OpenedRecording geneactiv(Path file, String head) {
        ZoneId told = KeyedLines.value(head, "Time Zone")
                .flatMap(KeyedLines::offset)
                .<ZoneId>map(offset -> offset)
                .orElse(zone);
        ForeignRows rows = new ForeignRows(file, () -> Unwrapped.open(file), new GeneactivPages(), told);
        return new OpenedRecording(
                file, Format.GENEACTIV, rows, Optional.empty(), true, KeyedLines.value(head, "Subject Code"));
    }

    private OpenedRecording table(Path file, byte[] head) throws LinkException {
        TableHead.Found found = TableHead.of(head, head.length < HEAD);
        if (found.layout().isEmpty()) {
            throw new LinkException(
                    Reason.UNUSABLE,
                    Saying.of(
                            "file.untold",
                            "%s is no recording that can be read: %s.",
                            file,
                            found.why().orElseThrow()));
        }
        boolean counted = found.times() == TableHead.Times.COUNTED;
        TableLayout layout = found.layout().get();
        ForeignRows rows = new ForeignRows(
                file,
                () -> Unwrapped.open(file),
                new TableRows(counted ? layout.at(start.toEpochMilli() * 1000) : layout),
                found.times() == TableHead.Times.LOCAL ? zone : ZoneOffset.UTC);
        return new OpenedRecording(
                file, Format.TABLE, rows, counted ? Optional.of(start) : Optional.empty(), !counted, found.person());
    }
}

package plumbline.device.recording;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import plumbline.device.LinkEvent.Reason;
import plumbline.device.LinkException;
import plumbline.device.unwrapping.Unwrapped;
import plumbline.sensor.Saying;

/** A recording as a file: packed or not by its first bytes, whatever it is called, and the moment at which its time began. */
final class RecordingFile {

    /** The comment line that tells the moment of time zero. */
    static final String ORIGIN = "# origin: ";

    /** Comments stand before the header; nobody writes more of them than this. */
    private static final int HEAD = 1 << 12;

    private RecordingFile() {}

    /** Its text, unpacked; of a packed recording the text that says the same. */
    static InputStream open(Path file) throws IOException {
        InputStream bytes = bytes(file);
        try {
            return isPacked(bytes) ? new PackedText(file, bytes) : bytes;
        } catch (IOException | RuntimeException problem) {
            bytes.close();
            throw problem;
        }
    }

    /** Its bytes, those of gzip and zip unpacked. */
    static InputStream bytes(Path file) throws IOException {
        return Unwrapped.open(file);
    }

    /** Whether a packed recording comes next; nothing of it is read yet. Nobody packs one again by gzip. */
    static boolean isPacked(InputStream bytes) throws IOException {
        if (!bytes.markSupported()) {
            return false;
        }
        bytes.mark(PackedHead.BYTES);
        byte[] first = bytes.readNBytes(PackedHead.BYTES);
        bytes.reset();
        return PackedHead.isMark(first);
    }

    /**
     * Reads the head of a packed recording; empty where it is damaged, so that the moment of time zero is not known.
     *
     * @throws LinkException where a newer Plumbline has written it
     */
    static Optional<PackedHead> head(Path file, InputStream packed) throws IOException {
        Optional<PackedHead> head = PackedHead.read(packed.readNBytes(PackedHead.BYTES));
        if (head.filter(h -> h.version() > PackedHead.VERSION).isPresent()) {
            throw new LinkException(
                    Reason.UNUSABLE,
                    Saying.of("file.newer", "%s was written by a newer Plumbline, which can read it.", file));
        }
        return head;
    }

    /** The moment of its time zero, if it tells. */
    static Optional<Instant> origin(Path file) {
        try (InputStream in = open(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1)
                    .lines()
                    .takeWhile(line -> line.startsWith("#"))
                    .filter(line -> line.startsWith(ORIGIN))
                    .findFirst()
                    .map(line -> Instant.parse(line.substring(ORIGIN.length()).strip()));
        } catch (IOException | DateTimeException untold) {
            return Optional.empty();
        }
    }
}

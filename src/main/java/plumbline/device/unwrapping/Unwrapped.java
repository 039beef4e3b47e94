package plumbline.device.unwrapping;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import plumbline.device.LinkEvent.Reason;
import plumbline.device.LinkException;
import plumbline.sensor.Saying;

/** A file without what it was wrapped into by gzip or zip, told by its first bytes; unpacked as it is read, within bounds. */
public final class Unwrapped {

    private static final int BUFFER = 1 << 16;
    private static final int GZIP = 0x1f8b;
    private static final int ZIP = 0x504b;

    private Unwrapped() {}

    /**
     * The bytes that are wrapped, or those of the file itself.
     *
     * @throws LinkException where it is empty, a folder, or a zip of more files than one
     */
    public static InputStream open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new LinkException(
                    Reason.UNUSABLE, Saying.of("file.folder", "%s is a folder, not a recording.", file));
        }
        InputStream raw = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        try {
            int mark = mark(raw);
            if (mark < 0) {
                throw new LinkException(Reason.UNUSABLE, Saying.of("file.empty", "%s is empty.", file));
            }
            if (mark == ZIP && isZip(raw)) {
                raw.close();
                return entry(file);
            }
            return mark == GZIP ? ungzipped(file, raw, Files.size(file)) : raw;
        } catch (IOException | RuntimeException problem) {
            raw.close();
            throw problem;
        }
    }

    /** Whether a file is a zip, by its first bytes. */
    public static boolean isZip(Path file) throws IOException {
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            return mark(raw) == ZIP && isZip(raw);
        }
    }

    /**
     * The bytes of one file in a zip, within bounds.
     *
     * @throws ZipException where the zip has no such file
     */
    public static InputStream entry(Path file, String name) throws IOException {
        ZipFile zip = new ZipFile(file.toFile());
        try {
            ZipEntry entry = zip.getEntry(name);
            if (entry == null) {
                throw new ZipException(name + " is gone");
            }
            return entry(file, zip, entry);
        } catch (IOException | RuntimeException problem) {
            zip.close();
            throw problem;
        }
    }

    /** The zip is closed with it. */
    private static InputStream entry(Path file, ZipFile zip, ZipEntry entry) throws IOException {
        InputStream bytes = new BoundedStream(file, zip.getInputStream(entry), packedSize(entry), zip);
        return new BufferedInputStream(bytes, BUFFER);
    }

    private static InputStream entry(Path file) throws IOException {
        ZipFile zip = new ZipFile(file.toFile());
        try {
            List<? extends ZipEntry> files = zip.stream()
                    .filter(e -> !e.isDirectory() && !e.getName().startsWith("__MACOSX/"))
                    .limit(2)
                    .toList();
            if (files.size() != 1) {
                throw new LinkException(
                        Reason.UNUSABLE,
                        Saying.of(
                                "file.zipped",
                                "%s is a zip that does not hold just one recording; unpack it and name its files.",
                                file));
            }
            InputStream bytes = entry(file, zip, files.get(0));
            return mark(bytes) == GZIP ? ungzipped(file, bytes, packedSize(files.get(0))) : bytes;
        } catch (IOException | RuntimeException problem) {
            zip.close();
            throw problem;
        }
    }

    private static InputStream ungzipped(Path file, InputStream raw, long packed) throws IOException {
        InputStream bytes = new BoundedStream(file, new GZIPInputStream(raw, BUFFER), packed, raw);
        return new BufferedInputStream(bytes, BUFFER);
    }

    /** What stands in the list of a zip may be untrue, and more than the whole file. */
    private static long packedSize(ZipEntry entry) {
        return Math.max(1, entry.getCompressedSize());
    }

    private static int mark(InputStream raw) throws IOException {
        raw.mark(2);
        int first = raw.read();
        int second = raw.read();
        raw.reset();
        return first < 0 ? -1 : first << 8 | Math.max(second, 0);
    }

    private static boolean isZip(InputStream raw) throws IOException {
        raw.mark(4);
        byte[] four = raw.readNBytes(4);
        raw.reset();
        return four.length == 4 && four[2] < 8 && four[3] < 8;
    }
}

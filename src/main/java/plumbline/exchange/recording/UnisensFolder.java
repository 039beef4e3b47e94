package plumbline.exchange.recording;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import plumbline.device.LinkEvent.Reason;
import plumbline.device.LinkException;
import plumbline.device.unwrapping.Unwrapped;
import plumbline.sensor.Saying;
import plumbline.sensor.foreign.UnisensSignal;

/** A Unisens recording, as of Movisens: a folder, or a zip of one, with {@code unisens.xml} and the signals that it names. */
final class UnisensFolder {

    private static final String INDEX = "unisens.xml";

    private UnisensFolder() {}

    static OpenedRecording open(Path folder, ZoneId zone) throws IOException {
        Path index = folder.resolve(INDEX);
        if (!Files.isRegularFile(index)) {
            throw new LinkException(
                    Reason.UNUSABLE, Saying.of("file.folder", "%s is a folder, not a recording.", folder));
        }
        UnisensIndex told;
        try (InputStream in = Files.newInputStream(index)) {
            told = UnisensIndex.read(folder, in);
        }
        Path data = folder.resolve(told.id());
        if (!Files.isRegularFile(data)) {
            throw missing(folder, told.id());
        }
        return opened(folder, told, () -> Unwrapped.open(data), zone);
    }

    /** The recording in a zip, if it is one. */
    static Optional<OpenedRecording> zipped(Path file, ZoneId zone) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Optional<? extends ZipEntry> index = zip.stream()
                    .filter(e -> e.getName().equals(INDEX) || e.getName().endsWith("/" + INDEX))
                    .findFirst();
            if (index.isEmpty()) {
                return Optional.empty();
            }
            UnisensIndex told;
            try (InputStream in = Unwrapped.entry(file, index.get().getName())) {
                told = UnisensIndex.read(file, in);
            }
            String name = index.get().getName().replaceFirst("[^/]*$", "") + told.id();
            if (zip.getEntry(name) == null) {
                throw missing(file, told.id());
            }
            return Optional.of(opened(file, told, () -> Unwrapped.entry(file, name), zone));
        }
    }

    private static LinkException missing(Path place, String name) {
        return new LinkException(
                Reason.UNUSABLE, Saying.of("file.part", "%s names %s, which is not there.", place, name));
    }

    private static OpenedRecording opened(Path place, UnisensIndex told, ForeignRows.Source source, ZoneId zone)
            throws LinkException {
        try {
            long start =
                    LocalDateTime.parse(told.start()).toInstant(ZoneOffset.UTC).toEpochMilli() * 1000;
            UnisensSignal signal = new UnisensSignal(told.layout(), start, told.rateHz());
            return new OpenedRecording(
                    place,
                    Format.UNISENS,
                    new ForeignRows(place, source, signal, zone),
                    Optional.empty(),
                    true,
                    told.person());
        } catch (DateTimeException none) {
            throw UnisensIndex.untold(place, "timestampStart");
        }
    }
}

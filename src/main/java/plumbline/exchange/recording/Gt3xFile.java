package plumbline.exchange.recording;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import plumbline.device.LinkEvent.Reason;
import plumbline.device.LinkException;
import plumbline.device.unwrapping.Unwrapped;
import plumbline.sensor.Saying;
import plumbline.sensor.foreign.ForeignDecoder;
import plumbline.sensor.foreign.Gt3xActivity;
import plumbline.sensor.foreign.Gt3xLog;

/** ActiGraph's {@code .gt3x}: a zip of {@code info.txt} and, as new, {@code log.bin}, or, as old, {@code activity.bin}. */
final class Gt3xFile {

    private static final String INFO = "info.txt";
    private static final String NEW = "log.bin";
    private static final String OLD = "activity.bin";
    private static final int MOST_INFO = 1 << 16;

    /** Ticks of 100 ns from the year 1, as .NET counts them, up to 1970. */
    private static final long TICKS_1970 = 621_355_968_000_000_000L;

    private static final double LEAST_HZ = 0.1;

    private Gt3xFile() {}

    /** The recording in a zip, if it is one of theirs. */
    static Optional<OpenedRecording> open(Path file, ZoneId zone) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry info = zip.getEntry(INFO);
            boolean isNew = zip.getEntry(NEW) != null;
            if (info == null || !(isNew || zip.getEntry(OLD) != null)) {
                return Optional.empty();
            }
            String text = new String(zip.getInputStream(info).readNBytes(MOST_INFO), StandardCharsets.ISO_8859_1);
            ZoneId told = KeyedLines.value(text, "TimeZone")
                    .flatMap(KeyedLines::offset)
                    .<ZoneId>map(offset -> offset)
                    .orElse(zone);
            String data = isNew ? NEW : OLD;
            ForeignRows rows = new ForeignRows(
                    file, () -> Unwrapped.entry(file, data), isNew ? log(text) : activity(file, text), told);
            return Optional.of(new OpenedRecording(
                    file, Format.GT3X, rows, Optional.empty(), true, KeyedLines.value(text, "Subject Name")));
        }
    }

    private static ForeignDecoder log(String info) {
        String serial = KeyedLines.value(info, "Serial Number").orElse("");
        double usual = serial.startsWith("NEO") || serial.startsWith("CLE") || serial.startsWith("MRA") ? 341 : 256;
        return new Gt3xLog(KeyedLines.number(info, "Acceleration Scale")
                .filter(scale -> scale > 0)
                .orElse(usual));
    }

    private static ForeignDecoder activity(Path file, String info) throws LinkException {
        Optional<Double> rate = KeyedLines.number(info, "Sample Rate").filter(hz -> hz >= LEAST_HZ);
        Optional<String> start = KeyedLines.value(info, "Start Date").filter(ticks -> ticks.matches("\\d{18}"));
        if (rate.isEmpty() || start.isEmpty()) {
            throw new LinkException(
                    Reason.UNUSABLE,
                    Saying.of("file.info", "%s does not tell its rate and its start in info.txt.", file));
        }
        return new Gt3xActivity((Long.parseLong(start.get()) - TICKS_1970) / 10, rate.get());
    }
}

package plumbline.exchange.recording;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plumbline.device.LinkEvent.Reason;
import plumbline.device.LinkException;
import plumbline.device.unwrapping.Unwrapped;
import plumbline.sensor.Saying;
import plumbline.sensor.foreign.TableLayout;
import plumbline.sensor.foreign.TableRows;

/**
 * Motion-BIDS: a table of numbers without names ({@code ..._motion.tsv}), the names of its columns in {@code ..._channels.tsv},
 * its rate in {@code ..._motion.json}, its start in the {@code ..._scans.tsv} of the person, where there is one.
 */
final class MotionBids {

    private static final Pattern NUMBERS = Pattern.compile("(?:(?:[-+0-9.eE]+|n/a|NaN)\t)+(?:[-+0-9.eE]+|n/a|NaN)\\s*");
    private static final Pattern PERSON = Pattern.compile("(?:^|_)sub-([A-Za-z0-9]+)");

    private MotionBids() {}

    /** The recording, if this text is one: numbers alone, with the two files beside it that name them. */
    static Optional<OpenedRecording> open(Path file, String head, ZoneId zone, Instant start) throws IOException {
        String name = String.valueOf(file.getFileName());
        String stem = name.replaceFirst("_motion\\.tsv(\\.gz)?$", "");
        Path channels = file.resolveSibling(stem + "_channels.tsv");
        Path sidecar = file.resolveSibling(stem + "_motion.json");
        boolean numbers = head.lines()
                .findFirst()
                .filter(line -> NUMBERS.matcher(line).matches())
                .isPresent();
        if (!numbers || !Files.isRegularFile(channels) || !Files.isRegularFile(sidecar)) {
            return Optional.empty();
        }
        double rate = rate(file, sidecar);
        BidsChannels of = BidsChannels.read(file, channels);
        Matcher person = PERSON.matcher(name);
        Optional<String> wearer = person.find() ? Optional.of(person.group(1)) : Optional.empty();
        Optional<String> told = acquired(file, name);
        long local = told.map(MotionBids::micros).orElse(start.toEpochMilli() * 1000);
        boolean universal = told.isEmpty() || told.get().endsWith("Z");
        TableLayout layout = new TableLayout(
                (byte) '\t',
                (byte) '.',
                0,
                new TableLayout.Time.Even(rate, local),
                of.x(),
                of.y(),
                of.z(),
                of.g(),
                TableLayout.NO_COLUMN);
        ForeignRows rows = new ForeignRows(
                file, () -> Unwrapped.open(file), new TableRows(layout), universal ? ZoneOffset.UTC : zone);
        return Optional.of(
                new OpenedRecording(file, Format.MOTION_BIDS, rows, Optional.empty(), told.isPresent(), wearer));
    }

    private static double rate(Path file, Path sidecar) throws IOException {
        try {
            JsonObject told = JsonParser.parseString(Files.readString(sidecar, StandardCharsets.UTF_8))
                    .getAsJsonObject();
            double rate = told.has("SamplingFrequency")
                    ? told.get("SamplingFrequency").getAsDouble()
                    : 0;
            if (rate > 0 && Double.isFinite(rate)) {
                return rate;
            }
        } catch (JsonParseException
                | IllegalStateException
                | UnsupportedOperationException
                | NumberFormatException none) {
            throw untold(file, "SamplingFrequency");
        }
        throw untold(file, "SamplingFrequency");
    }

    /** When it was begun, by the list of what was taken of the person. */
    private static Optional<String> acquired(Path file, String name) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path above = folder == null ? null : folder.getParent();
        Matcher entity =
                Pattern.compile("^(sub-[A-Za-z0-9]+(?:_ses-[A-Za-z0-9]+)?)_").matcher(name);
        if (above == null || !entity.find()) {
            return Optional.empty();
        }
        Path scans = above.resolve(entity.group(1) + "_scans.tsv");
        if (!Files.isRegularFile(scans)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(scans, StandardCharsets.UTF_8);
        List<String> head =
                lines.isEmpty() ? List.of() : Arrays.asList(lines.get(0).split("\t", -1));
        int what = head.indexOf("filename");
        int when = head.indexOf("acq_time");
        if (what < 0 || when < 0) {
            return Optional.empty();
        }
        return lines.stream()
                .skip(1)
                .map(line -> Arrays.asList(line.split("\t", -1)))
                .filter(cells -> cells.size() > Math.max(what, when)
                        && cells.get(what).replaceFirst("^.*/", "").equals(name))
                .map(cells -> cells.get(when).strip())
                .filter(moment -> micros(moment) != 0)
                .findFirst();
    }

    private static long micros(String moment) {
        try {
            Instant at = moment.toUpperCase(Locale.ROOT).endsWith("Z")
                    ? OffsetDateTime.parse(moment).toInstant()
                    : LocalDateTime.parse(moment).toInstant(ZoneOffset.UTC);
            return at.toEpochMilli() * 1000;
        } catch (DateTimeException none) {
            return 0;
        }
    }

    /** A recording of this kind that lacks what is needed. */
    static LinkException untold(Path file, String what) {
        return new LinkException(
                Reason.UNUSABLE,
                Saying.of(
                        "file.bids", "%s is a Motion-BIDS recording whose files do not rightly tell %s.", file, what));
    }
}

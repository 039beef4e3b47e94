package plumbline.sensor.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The date and time of day that a logger wrote into a line: as ISO 8601 has it, or as seconds, milliseconds or microseconds
 * since 1970.
 *
 * @param offset from UTC; empty where none is written, and the time is that of where the logger stood
 * @param isFine whether it tells parts of a second, so that samples can be placed by it
 * @param isWritten whether it was written as a date
 */
public record Stamp(LocalDateTime local, Optional<ZoneOffset> offset, boolean isFine, boolean isWritten) {

    private static final Pattern ISO = Pattern.compile("(?<![\\d.])(\\d{4})-(\\d{2})-(\\d{2})[T ,;\\t]?[ \\t]*"
            + "(\\d{2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9})(?!\\d))?)?(Z|[+-]\\d{2}:?\\d{2}(?![\\d.]))?");

    /** From 2014 to 2100: ten digits of seconds, with three more of milliseconds and six of microseconds. */
    private static final Pattern EPOCH =
            Pattern.compile("(?<![\\d.,+-])([1-4]\\d{9})(?:(\\d{3}|\\d{6})(?:\\.\\d+)?|\\.(\\d{1,9}))?(?![\\d.])");

    /** Day, month and year, as most of Europe writes them. */
    private static final Pattern POINTED =
            Pattern.compile("(?<![\\d.])(\\d{2})\\.(\\d{2})\\.(\\d{4})(?=[ ,;\\t]+\\d{2}:\\d{2})");

    private static final int NANO_DIGITS = 9;

    /** The first in a line. */
    public static Optional<Stamp> of(String line) {
        Matcher iso = ISO.matcher(inOrder(line));
        if (iso.find()) {
            return written(iso);
        }
        Matcher epoch = EPOCH.matcher(line);
        return epoch.find() ? Optional.of(counted(epoch)) : Optional.empty();
    }

    /** A line without the dates that are written in it; numbers stay. */
    public static String without(String line) {
        return line.indexOf(':') < 0 ? line : ISO.matcher(inOrder(line)).replaceAll(" ");
    }

    private static String inOrder(String line) {
        return POINTED.matcher(line).replaceAll("$3-$2-$1");
    }

    private static Optional<Stamp> written(Matcher iso) {
        try {
            LocalDateTime local = LocalDateTime.of(
                    number(iso.group(1)),
                    number(iso.group(2)),
                    number(iso.group(3)),
                    number(iso.group(4)),
                    number(iso.group(5)),
                    number(iso.group(6)),
                    nanos(iso.group(7)));
            Optional<ZoneOffset> offset = Optional.ofNullable(iso.group(8)).map(ZoneOffset::of);
            return Optional.of(new Stamp(local, offset, iso.group(7) != null, true));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Stamp counted(Matcher epoch) {
        String parts = Optional.ofNullable(epoch.group(2)).orElse(epoch.group(3));
        LocalDateTime local = LocalDateTime.ofEpochSecond(Long.parseLong(epoch.group(1)), nanos(parts), ZoneOffset.UTC);
        return new Stamp(local, Optional.of(ZoneOffset.UTC), parts != null, false);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static int nanos(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits + "0".repeat(NANO_DIGITS - digits.length()));
    }

    /** When that was, where the logger stood in this zone. */
    public Instant at(ZoneId zone) {
        return local.atZone(offset.map(ZoneId.class::cast).orElse(zone)).toInstant();
    }
}

package plumbline.desktop.appointment;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;
import plumbline.desktop.probe.Finding;
import plumbline.desktop.probe.Probe;
import plumbline.sensor.Saying;

/**
 * Whether the wearer has an appointment now, by calendar files that they name. The files are read again when they have
 * changed, beside whoever asks; of what stands in them only the times are kept.
 */
public final class BusyTimes implements Probe {

    /** The most files of a folder; vdirsyncer and the like write one for each appointment. */
    private static final int MOST_FILES = 5_000;

    /** Times are worked out for so long ahead, and anew when half of it is over. */
    private static final Duration AHEAD = Duration.ofHours(24);

    private final Supplier<List<Path>> where;
    private final Supplier<Instant> now;
    private final Supplier<ZoneId> zone;
    private final Executor executor;
    private final AtomicBoolean reading = new AtomicBoolean();
    private volatile Optional<Read> read = Optional.empty();

    /** A file, as it was read. */
    private record Seen(Path file, long bytes, FileTime changed) {}

    private record Read(Instant at, ZoneId zone, List<Seen> seen, List<Span> busy, Optional<Saying> trouble) {

        boolean holds(Instant now, ZoneId there, List<Seen> files) {
            boolean fresh = Duration.between(at, now).abs().compareTo(AHEAD.dividedBy(2)) < 0;
            return fresh && zone.equals(there) && seen.equals(files);
        }
    }

    /**
     * One that has read nothing yet.
     *
     * @param where calendar files, and folders of them
     * @param executor reads them
     */
    public BusyTimes(Supplier<List<Path>> where, Supplier<Instant> now, Supplier<ZoneId> zone, Executor executor) {
        this.where = where;
        this.now = now;
        this.zone = zone;
        this.executor = executor;
    }

    @Override
    public Finding look() {
        List<Path> named = where.get();
        if (named.isEmpty()) {
            return new Finding.CannotTell(Saying.of("probe.busy.none", "no calendar is named in desktop.calendars"));
        }
        if (reading.compareAndSet(false, true)) {
            executor.execute(() -> {
                try {
                    read(named, now.get(), zone.get());
                } finally {
                    reading.set(false);
                }
            });
        }
        return read.map(this::finding)
                .orElseGet(() -> new Finding.CannotTell(Saying.of("probe.busy.reading", "the calendar is being read")));
    }

    private Finding finding(Read known) {
        Instant at = now.get();
        if (known.busy().stream().anyMatch(span -> span.holds(at))) {
            return new Finding.Yes();
        }
        return known.trouble().<Finding>map(Finding.CannotTell::new).orElseGet(Finding.No::new);
    }

    private void read(List<Path> named, Instant at, ZoneId there) {
        List<Seen> files = new ArrayList<>();
        Optional<Saying> trouble = Optional.empty();
        for (Path path : named) {
            try {
                files.addAll(files(path));
            } catch (IOException e) {
                trouble = Optional.of(unreadable(path));
            }
        }
        if (read.filter(known -> known.holds(at, there, files)).isPresent()) {
            return;
        }
        Appointments appointments = new Appointments(there, new Span(at, at.plus(AHEAD)));
        List<Span> busy = new ArrayList<>();
        for (Seen seen : files) {
            try (Reader text = new InputStreamReader(Files.newInputStream(seen.file()), StandardCharsets.UTF_8)) {
                busy.addAll(appointments.of(Sieve.sifted(text)));
            } catch (Sieve.TooLarge e) {
                trouble = Optional.of(
                        Saying.of("probe.busy.large", "the calendar %s is too large to be read", seen.file()));
            } catch (IOException | RuntimeException e) {
                // The library throws what it likes at what is no calendar.
                trouble = Optional.of(unreadable(seen.file()));
            }
        }
        read = Optional.of(new Read(at, there, List.copyOf(files), List.copyOf(busy), trouble));
    }

    private static Saying unreadable(Path path) {
        return Saying.of("probe.busy.unread", "the calendar %s cannot be read", path);
    }

    private static List<Seen> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(seen(path));
        }
        List<Seen> seen = new ArrayList<>();
        try (Stream<Path> inside = Files.list(path)) {
            for (Path file : inside.filter(f -> f.toString().endsWith(".ics"))
                    .sorted()
                    .limit(MOST_FILES)
                    .toList()) {
                seen.add(seen(file));
            }
        }
        return seen;
    }

    private static Seen seen(Path file) throws IOException {
        return new Seen(file, Files.size(file), Files.getLastModifiedTime(file));
    }
}

package plumbline.exchange;

import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import plumbline.posture.Posture;
import plumbline.sitting.Epoch;

/**
 * Days as events in the six columns of the event files of activPAL (as the R packages PAactivPAL and activpalProcessing
 * read them): time as days since 30 December 1899 by the wearer's clock, samples since the start at 10 a second, length in
 * seconds, 0 sedentary (sitting, reclining, lying), 1 standing, 2 stepping. Steps and energy are not measured: NA. Time
 * not worn or not known has no event, so that it leaves a gap.
 */
final class EventsFile {

    private static final LocalDateTime ZERO = LocalDate.of(1899, 12, 30).atStartOfDay();
    private static final double SECONDS_A_DAY = 86_400;
    private static final int SAMPLES_A_SECOND = 10;

    private record Event(Instant start, Instant end, int code) {}

    private final Writer out;
    private final ZoneId zone;
    private Optional<Event> open = Optional.empty();
    private Optional<Instant> first = Optional.empty();

    EventsFile(Writer out, ZoneId zone) throws IOException {
        this.out = out;
        this.zone = zone;
        Csv.write(
                out,
                List.of(
                        "Time",
                        "DataCount (samples)",
                        "Interval (s)",
                        "ActivityCode (0=sedentary, 1=standing, 2=stepping)",
                        "CumulativeStepCount",
                        "Activity Score (MET.h)"));
    }

    void take(Epoch epoch) throws IOException {
        Optional<Integer> code = code(epoch.posture());
        if (code.isPresent() && !epoch.covered().isZero()) {
            take(new Event(epoch.start(), epoch.start().plus(epoch.covered()), code.get()));
        }
    }

    private void take(Event next) throws IOException {
        Optional<Event> before =
                open.filter(e -> e.code() == next.code() && e.end().equals(next.start()));
        if (before.isPresent()) {
            open = Optional.of(new Event(before.get().start(), next.end(), next.code()));
        } else {
            finish();
            open = Optional.of(next);
        }
    }

    /** Writes the event that is still open. */
    void finish() throws IOException {
        if (open.isPresent()) {
            Event event = open.get();
            Instant zero = first.orElse(event.start());
            first = Optional.of(zero);
            long samples = Duration.between(zero, event.start()).toMillis() * SAMPLES_A_SECOND / 1000;
            double length = Duration.between(event.start(), event.end()).toMillis() / 1000.0;
            Csv.write(
                    out,
                    List.of(
                            String.format(Locale.ROOT, "%.9f", days(event.start())),
                            Long.toString(samples),
                            String.format(Locale.ROOT, "%.1f", length),
                            Integer.toString(event.code()),
                            "NA",
                            "NA"));
            open = Optional.empty();
        }
    }

    private double days(Instant at) {
        LocalDateTime local = at.atZone(zone).toLocalDateTime();
        return Duration.between(ZERO, local).toMillis() / 1000.0 / SECONDS_A_DAY;
    }

    private static Optional<Integer> code(Posture posture) {
        return switch (posture) {
            case SITTING, RECLINING, LYING -> Optional.of(0);
            case STANDING -> Optional.of(1);
            case MOVING -> Optional.of(2);
            case NOT_WORN, UNKNOWN -> Optional.empty();
        };
    }
}

package plumbline.trend.day;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A run of whole hours that holds all that is known of a day, so that a picture is not mostly night. Hours are counted
 * from midnight in lived time: on the day the clocks go back, one hour of the clock comes twice.
 *
 * @param start the first hour's start
 * @param end the last hour's end
 */
public record Hours(Instant start, Instant end) {

    /** Fewer hours than these are never shown, or the first minutes of a day would fill the whole picture. */
    private static final long LEAST = 8;

    /** Where a day without anything begins to be shown, by the clock. */
    private static final LocalTime USUAL_START = LocalTime.of(8, 0);

    public Hours {
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException("hours end after they start: " + start + " to " + end);
        }
    }

    /** Hours that hold the moment besides, where it is of the day: also where the clock says that it is before all else. */
    static Hours around(DayBand band, Optional<Instant> also) {
        Instant first = band.segments().isEmpty()
                ? band.day().atTime(USUAL_START).atZone(band.zone()).toInstant()
                : band.segments().get(0).start();
        Instant last = band.segments().isEmpty()
                ? first
                : band.segments().get(band.segments().size() - 1).end();
        for (Mark mark : band.marks()) {
            first = mark.at().isBefore(first) ? mark.at() : first;
            last = mark.at().isAfter(last) ? mark.at() : last;
        }
        Optional<Instant> within = also.filter(at -> !at.isBefore(band.start())
                && at.isBefore(band.end())
                && !band.segments().isEmpty());
        if (within.isPresent()) {
            first = min(within.get(), first);
            last = within.get().isAfter(last) ? within.get() : last;
        }
        return wholeHours(band, first, last);
    }

    private static Hours wholeHours(DayBand band, Instant first, Instant last) {
        long hoursOfDay = hoursBetween(band.start(), band.end());
        long from = Duration.between(band.start(), first).toHours();
        long to = Math.max(from + LEAST, hoursBetween(band.start(), last));
        if (to > hoursOfDay) {
            to = hoursOfDay;
            from = Math.max(0, Math.min(from, to - LEAST));
        }
        return new Hours(
                band.start().plus(Duration.ofHours(from)),
                min(band.end(), band.start().plus(Duration.ofHours(to))));
    }

    /** Hours begun, so that a day of 23 and a half counts as 24. */
    private static long hoursBetween(Instant from, Instant to) {
        return Duration.between(from, to).plusHours(1).minusNanos(1).toHours();
    }

    private static Instant min(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** The starts of the hours, without the end. */
    public List<Instant> starts() {
        List<Instant> starts = new ArrayList<>();
        for (Instant at = start; at.isBefore(end); at = at.plus(Duration.ofHours(1))) {
            starts.add(at);
        }
        return starts;
    }

    /** Where the moment lies in these hours: 0 at the start, 1 at the end. */
    public double shareAt(Instant at) {
        return (double) Duration.between(start, at).toMillis()
                / Duration.between(start, end).toMillis();
    }
}

package plumbline.trend.day;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How each hour of a day was spent.
 *
 * @param day the day
 * @param zone the wearer's zone
 * @param hours the hours of {@link DayBand#hours()}, in order
 */
public record DayHours(LocalDate day, ZoneId zone, List<Hour> hours) {

    /**
     * One hour.
     *
     * @param start its start; it lasts an hour, or less at the end of a day with a broken number of hours
     * @param time time by shade; a shade that did not occur is not in it
     */
    public record Hour(Instant start, Map<Shade, Duration> time) {
        public Hour {
            time = Map.copyOf(time);
        }

        /** Minutes in the shade. */
        public double minutes(Shade shade) {
            return time.getOrDefault(shade, Duration.ZERO).toMillis() / 60_000.0;
        }

        /** Minutes sitting, slouched or reclining. */
        public double seatedMinutes() {
            return time.keySet().stream()
                    .filter(Shade::isSeated)
                    .mapToDouble(this::minutes)
                    .sum();
        }
    }

    public DayHours {
        hours = List.copyOf(hours);
    }

    /** The hours of the band. */
    public static DayHours of(DayBand band) {
        return of(band, Optional.empty());
    }

    /** Likewise, and the hour of this moment among them, see {@link DayBand#hours(Optional)}. */
    public static DayHours of(DayBand band, Optional<Instant> also) {
        Hours shown = band.hours(also);
        List<Map<Shade, Duration>> sums = new ArrayList<>();
        shown.starts().forEach(s -> sums.add(new EnumMap<>(Shade.class)));
        for (Segment segment : band.segments()) {
            addTo(sums, shown, segment);
        }
        List<Hour> hours = new ArrayList<>();
        for (int i = 0; i < sums.size(); i++) {
            hours.add(new Hour(shown.starts().get(i), sums.get(i)));
        }
        return new DayHours(band.day(), band.zone(), hours);
    }

    private static void addTo(List<Map<Shade, Duration>> sums, Hours shown, Segment segment) {
        Instant at = segment.start();
        while (at.isBefore(segment.end())) {
            int hour = (int) Duration.between(shown.start(), at).toHours();
            Instant next = shown.start().plus(Duration.ofHours(hour + 1L));
            Instant end = next.isBefore(segment.end()) ? next : segment.end();
            sums.get(hour).merge(segment.shade(), Duration.between(at, end), Duration::plus);
            at = end;
        }
    }
}

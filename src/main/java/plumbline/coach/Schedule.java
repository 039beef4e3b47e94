package plumbline.coach;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When the coach may speak: working days, working hours, and quiet hours within them, by the wearer's wall clock.
 *
 * @param days the days of the week on which it speaks
 * @param hours the hours in which it speaks
 * @param quiet hours in which it does not, such as lunch
 */
public record Schedule(Set<DayOfWeek> days, Hours hours, List<Hours> quiet) {

    /** Every day, all day. */
    public static final Schedule ALWAYS =
            new Schedule(Set.of(DayOfWeek.values()), new Hours(LocalTime.MIN, LocalTime.MIN), List.of());

    /** Looking further ahead than a week cannot find an opening that a week does not have. */
    private static final int DAYS_AHEAD = 8;

    public Schedule {
        days = Set.copyOf(days);
        quiet = List.copyOf(quiet);
    }

    /**
     * A part of the day by the wall clock, {@code from} included, {@code to} not. Equal ends mean the whole day; an
     * earlier end lies on the next day.
     */
    public record Hours(LocalTime from, LocalTime to) {
        boolean contains(LocalTime time) {
            if (from.isBefore(to)) {
                return !time.isBefore(from) && time.isBefore(to);
            }
            return !time.isBefore(from) || time.isBefore(to);
        }
    }

    /** Whether the coach may speak at this moment. */
    public boolean isOpen(Instant at, ZoneId zone) {
        ZonedDateTime local = at.atZone(zone);
        LocalTime time = local.toLocalTime();
        return days.contains(workingDay(local))
                && hours.contains(time)
                && quiet.stream().noneMatch(h -> h.contains(time));
    }

    /** The first moment from {@code at} on at which it may speak; empty when it never may. */
    public Optional<Instant> opensAt(Instant at, ZoneId zone) {
        if (isOpen(at, zone)) {
            return Optional.of(at);
        }
        LocalDate today = at.atZone(zone).toLocalDate();
        return Stream.iterate(today, d -> d.plusDays(1))
                .limit(DAYS_AHEAD)
                .flatMap(d -> changes().map(t -> d.atTime(t).atZone(zone).toInstant()))
                .filter(t -> t.isAfter(at) && isOpen(t, zone))
                .min(Instant::compareTo);
    }

    /** Hours that run past midnight still belong to the day on which they began. */
    private DayOfWeek workingDay(ZonedDateTime local) {
        boolean afterMidnight =
                hours.to().isBefore(hours.from()) && local.toLocalTime().isBefore(hours.to());
        return (afterMidnight ? local.minusDays(1) : local).getDayOfWeek();
    }

    private Stream<LocalTime> changes() {
        return Stream.concat(
                Stream.of(LocalTime.MIN, hours.from()), quiet.stream().map(Hours::to));
    }
}

package plumbline.desktop.appointment;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.component.VFreeBusy;
import biweekly.io.TimezoneAssignment;
import biweekly.io.TimezoneInfo;
import biweekly.parameter.FreeBusyType;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.RawProperty;
import biweekly.property.RecurrenceId;
import biweekly.property.RecurrenceRule;
import biweekly.util.DateTimeComponents;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The times at which appointments keep the wearer busy. All-day ones do not (a birthday, a holiday, a week of duty), nor those
 * that are transparent, free, or cancelled.
 *
 * @param zone that of times without a zone
 * @param wanted the time that is looked at
 */
record Appointments(ZoneId zone, Span wanted) {

    /** A longer one is no meeting, but a kind of day. */
    private static final Duration LONGEST = Duration.ofHours(24);

    /** Meetings are repeated by the day at most; what is repeated more often is a mistake, or meant to keep us busy. */
    private static final Set<Frequency> SELDOM =
            Set.of(Frequency.DAILY, Frequency.WEEKLY, Frequency.MONTHLY, Frequency.YEARLY);

    /** The most times one appointment can begin in the time that is looked at. */
    private static final int MOST_TIMES = 64;

    /** Before it there were no calendars in files; a rule that begins earlier is gone through in vain. */
    private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");

    /** What one time is called: an appointment, and when that time would have begun. */
    private record Instance(String uid, Instant start) {}

    /** Of a calendar as {@link Sieve} leaves it. */
    List<Span> of(String calendar) {
        List<Span> busy = new ArrayList<>();
        for (ICalendar one : Biweekly.parse(calendar).all()) {
            Set<Instance> moved = new HashSet<>();
            for (VEvent event : one.getEvents()) {
                RecurrenceId instead = event.getRecurrenceId();
                if (instead != null && instead.getValue() != null) {
                    moved.add(new Instance(uid(event), instead.getValue().toInstant()));
                }
            }
            one.getEvents().forEach(event -> busy.addAll(of(event, one.getTimezoneInfo(), moved)));
            one.getFreeBusies().forEach(told -> busy.addAll(of(told)));
        }
        return busy.stream().filter(wanted::touches).toList();
    }

    private List<Span> of(VEvent event, TimezoneInfo zones, Set<Instance> moved) {
        Optional<Instant> start = moment(event.getDateStart(), zones);
        Optional<Duration> length = start.flatMap(from -> length(event, from, zones));
        if (!keepsBusy(event) || length.isEmpty() || start.get().isBefore(EARLIEST)) {
            return List.of();
        }
        RecurrenceRule rule = event.getRecurrenceRule();
        boolean repeated = rule != null || !event.getRecurrenceDates().isEmpty();
        if (!repeated || event.getRecurrenceId() != null) {
            return List.of(new Span(start.get(), start.get().plus(length.get())));
        }
        if (rule != null && !isSeldom(rule.getValue())) {
            return List.of();
        }
        return times(event, start.get(), zones).stream()
                .filter(at -> !moved.contains(new Instance(uid(event), at)))
                .map(at -> new Span(at, at.plus(length.get())))
                .toList();
    }

    /** The library leaves out what it could not read of a rule. */
    private static boolean isSeldom(@Nullable Recurrence rule) {
        return rule != null && rule.getFrequency() != null && SELDOM.contains(rule.getFrequency());
    }

    private List<Instant> times(VEvent event, Instant start, TimezoneInfo zones) {
        TimezoneAssignment own = zones.getTimezone(event.getDateStart());
        boolean floating = zones.isFloating(event.getDateStart());
        if (floating) {
            event.setDateStart(Date.from(start), true);
        }
        TimeZone where = own == null ? TimeZone.getTimeZone(floating ? zone : ZoneId.of("UTC")) : own.getTimeZone();
        DateIterator dates = event.getDateIterator(where);
        dates.advanceTo(Date.from(wanted.start().minus(LONGEST)));
        List<Instant> times = new ArrayList<>();
        while (dates.hasNext() && times.size() < MOST_TIMES) {
            Instant at = dates.next().toInstant();
            if (!at.isBefore(wanted.end())) {
                break;
            }
            times.add(at);
        }
        return times;
    }

    /** Empty for one of no length, one of days, and one without an end. */
    private Optional<Duration> length(VEvent event, Instant start, TimezoneInfo zones) {
        Optional<Duration> told = event.getDuration() == null
                        || event.getDuration().getValue() == null
                ? moment(event.getDateEnd(), zones).map(end -> Duration.between(start, end))
                : Optional.of(Duration.ofMillis(event.getDuration().getValue().toMillis()));
        return told.filter(length -> length.compareTo(Duration.ZERO) > 0 && length.compareTo(LONGEST) < 0);
    }

    /** Empty for a date without a time. A time without a zone is one of the wearer's, wherever the JVM takes itself to be. */
    private Optional<Instant> moment(@Nullable DateOrDateTimeProperty property, TimezoneInfo zones) {
        ICalDate date = property == null ? null : property.getValue();
        if (date == null || !date.hasTime()) {
            return Optional.empty();
        }
        DateTimeComponents raw = date.getRawComponents();
        return Optional.of(
                zones.isFloating(property) && raw != null
                        ? raw.toDate(TimeZone.getTimeZone(zone)).toInstant()
                        : date.toInstant());
    }

    private static boolean keepsBusy(VEvent event) {
        RawProperty outlook = event.getExperimentalProperty("X-MICROSOFT-CDO-BUSYSTATUS");
        return (event.getTransparency() == null || !event.getTransparency().isTransparent())
                && (event.getStatus() == null || !event.getStatus().isCancelled())
                && (outlook == null || !"FREE".equalsIgnoreCase(outlook.getValue()));
    }

    private static String uid(VEvent event) {
        return event.getUid() == null ? "" : String.valueOf(event.getUid().getValue());
    }

    private static List<Span> of(VFreeBusy told) {
        return told.getFreeBusy().stream()
                .filter(times -> !FreeBusyType.FREE.equals(times.getType()))
                .flatMap(times -> times.getValues().stream())
                .flatMap(period -> {
                    if (period.getStartDate() == null) {
                        return Stream.empty();
                    }
                    Instant start = period.getStartDate().toInstant();
                    Instant end = period.getEndDate() != null
                            ? period.getEndDate().toInstant()
                            : start.plusMillis(
                                    period.getDuration() == null
                                            ? 0
                                            : period.getDuration().toMillis());
                    return Stream.of(new Span(start, end));
                })
                .toList();
    }
}

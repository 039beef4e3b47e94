package plumbline.face;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.stretch.StretchSettings;
import plumbline.stretch.choosing.Routine;
import plumbline.stretch.recovery.Care;

/**
 * What is due by the clock: routines, the question for the pain, the hint of a flare-up that gets no better.
 *
 * @param times when routines are due, where they are wanted
 * @param painTimes when the wearer is asked for their pain
 */
public record Agenda(StretchSettings settings, Routine.Times times, List<LocalTime> painTimes, ZoneId zone) {

    /** The zones of the world lie 26 hours apart, from UTC-12 to UTC+14. */
    private static final Duration LONGEST_JOURNEY = Duration.ofHours(26);

    public Agenda {
        painTimes = List.copyOf(painTimes);
    }

    /** Something that is due. */
    public enum Due {
        MORNING,
        EVENING,
        PAIN,
        HINT
    }

    /**
     * What has become due since the last time it was asked, each at most once; so that a machine that slept a weekend
     * through does not ask for everything it missed.
     *
     * @param shown what {@link #goneTo} told the last time: the times of a day go by what the wearer's clock shows, so
     *     that an hour that comes again, in autumn or on a journey, asks for nothing again, and one that is left out asks
     *     all the same
     */
    public List<Due> between(LocalDateTime shown, Instant upTo, Care care) {
        LocalDateTime after = since(shown, upTo);
        LocalDateTime now = local(upTo);
        List<Due> due = new ArrayList<>();
        boolean well = care.flareUp().isEmpty() && !care.stopSign();
        if (well) {
            routine(after, now).ifPresent(due::add);
        }
        if (painTimes.stream().anyMatch(t -> isBetween(t, after, now))) {
            due.add(Due.PAIN);
        }
        if (care.flareUp().filter(f -> f.isHintDue(upTo, settings)).isPresent()) {
            due.add(Due.HINT);
        }
        return due;
    }

    /** Up to where all is asked for once it has been asked at this moment. */
    public LocalDateTime goneTo(LocalDateTime shown, Instant now) {
        LocalDateTime since = since(shown, now);
        return since.isAfter(local(now)) ? since : local(now);
    }

    /** What the wearer's clock shows. */
    public LocalDateTime local(Instant at) {
        return at.atZone(zone).toLocalDateTime();
    }

    /** A clock that was wrong by more than any journey is not waited for. */
    private LocalDateTime since(LocalDateTime shown, Instant now) {
        return shown.isAfter(local(now).plus(LONGEST_JOURNEY)) ? local(now) : shown;
    }

    private Optional<Due> routine(LocalDateTime after, LocalDateTime now) {
        return times.next(after, settings.routine())
                .filter(at -> !at.isAfter(now))
                .map(at -> at.toLocalTime().equals(times.morning()) ? Due.MORNING : Due.EVENING);
    }

    private static boolean isBetween(LocalTime time, LocalDateTime after, LocalDateTime now) {
        LocalDateTime today = after.toLocalDate().atTime(time);
        LocalDateTime next = today.isAfter(after) ? today : today.plusDays(1);
        return !next.isAfter(now);
    }
}

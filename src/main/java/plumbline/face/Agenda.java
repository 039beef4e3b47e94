package plumbline.face;

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
     */
    public List<Due> between(Instant after, Instant upTo, Care care) {
        List<Due> due = new ArrayList<>();
        boolean well = care.flareUp().isEmpty() && !care.stopSign();
        if (well) {
            routine(after, upTo).ifPresent(due::add);
        }
        if (painTimes.stream().anyMatch(t -> isBetween(t, after, upTo))) {
            due.add(Due.PAIN);
        }
        if (care.flareUp().filter(f -> f.isHintDue(upTo, settings)).isPresent()) {
            due.add(Due.HINT);
        }
        return due;
    }

    private Optional<Due> routine(Instant after, Instant upTo) {
        return times.next(local(after), settings.routine())
                .filter(at -> !at.isAfter(local(upTo)))
                .map(at -> at.toLocalTime().equals(times.morning()) ? Due.MORNING : Due.EVENING);
    }

    private boolean isBetween(LocalTime time, Instant after, Instant upTo) {
        LocalDateTime from = local(after);
        LocalDateTime today = from.toLocalDate().atTime(time);
        LocalDateTime next = today.isAfter(from) ? today : today.plusDays(1);
        return !next.isAfter(local(upTo));
    }

    private LocalDateTime local(Instant at) {
        return at.atZone(zone).toLocalDateTime();
    }
}

package plumbline.coach;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import plumbline.coach.quiet.Hush;
import plumbline.coach.quiet.Surroundings;

/**
 * Whether the coach may speak: the wearer's schedule, a quiet they asked for, which ends by itself, and what they are doing
 * at the computer.
 *
 * @param quiet the quiet that is on
 * @param around what they are doing
 * @param reopenedAt when the last quiet, call or the like ended
 */
record Gate(
        Schedule schedule,
        ZoneId zone,
        Optional<Standing.Silence> quiet,
        Surroundings around,
        Optional<Instant> reopenedAt) {

    static Gate of(Schedule schedule, ZoneId zone) {
        return new Gate(schedule, zone, Optional.empty(), Surroundings.UNKNOWN, Optional.empty());
    }

    Gate quiet(Answer.Quiet asked, Instant at) {
        return quiet(new Standing.Silence(asked, at.plus(asked.length()), false));
    }

    Gate quiet(Answer.QuietUntil asked, Instant at) {
        Instant until = asked.until().after(at, zone);
        return quiet(new Standing.Silence(new Answer.Quiet(Duration.between(at, until), asked.why()), until, true));
    }

    Gate quiet(Standing.Silence silence) {
        return new Gate(schedule, zone, Optional.of(silence), around, reopenedAt);
    }

    Gate with(Schedule other) {
        return new Gate(other, zone, quiet, around, reopenedAt);
    }

    Gate with(Optional<Instant> reopened) {
        return new Gate(schedule, zone, quiet, around, reopened);
    }

    /** The wearer wants to be spoken to again. */
    Gate resume(Instant at) {
        return quiet.isEmpty() ? this : new Gate(schedule, zone, Optional.empty(), around, Optional.of(at));
    }

    Gate around(Surroundings now, Instant at) {
        boolean ends = around.hush().isPresent() && now.hush().isEmpty();
        return new Gate(schedule, zone, quiet, now, ends ? Optional.of(at) : reopenedAt);
    }

    Gate at(Instant now) {
        return quiet.filter(q -> !now.isBefore(q.until()))
                .map(q -> resume(q.until()))
                .orElse(this);
    }

    Gate shift(Duration by) {
        return new Gate(schedule, zone, quiet.map(q -> q.shift(by)), around, reopenedAt.map(t -> t.plus(by)));
    }

    /** Why nothing is said, but for the schedule. */
    Optional<Hush> hush() {
        return quiet.map(q -> Hush.valueOf(q.asked().why().name())).or(around::hush);
    }

    boolean isOpen(Instant at) {
        return around.hush().isEmpty()
                && quiet.filter(q -> at.isBefore(q.until())).isEmpty()
                && schedule.isOpen(at, zone);
    }

    /** The first moment from {@code at} on at which the coach may speak; empty when nobody can tell, or it never may. */
    Optional<Instant> opensAt(Instant at) {
        if (around.hush().isPresent()) {
            return Optional.empty();
        }
        return schedule.opensAt(
                quiet.map(Standing.Silence::until).filter(at::isBefore).orElse(at), zone);
    }

    /** When the quiet that is on ends, or the last one has ended; what was due before then has been held back. */
    Optional<Instant> reopens() {
        return quiet.map(Standing.Silence::until).or(() -> reopenedAt);
    }
}

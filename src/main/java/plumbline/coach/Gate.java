package plumbline.coach;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** Whether the coach may speak: the wearer's schedule, and a quiet they asked for, which ends by itself. */
record Gate(Schedule schedule, ZoneId zone, Optional<Answer.Quiet> quiet, Instant quietUntil) {

    static Gate of(Schedule schedule, ZoneId zone) {
        return new Gate(schedule, zone, Optional.empty(), Instant.MIN);
    }

    Gate quiet(Answer.Quiet asked, Instant at) {
        return new Gate(schedule, zone, Optional.of(asked), at.plus(asked.length()));
    }

    Gate goingOn(Standing.Silence silence) {
        return new Gate(schedule, zone, Optional.of(silence.asked()), silence.until());
    }

    Gate with(Schedule other) {
        return new Gate(other, zone, quiet, quietUntil);
    }

    Gate resume() {
        return of(schedule, zone);
    }

    Gate at(Instant now) {
        return quiet.isPresent() && !now.isBefore(quietUntil) ? resume() : this;
    }

    Gate shift(Duration by) {
        return quiet.isEmpty() ? this : new Gate(schedule, zone, quiet, quietUntil.plus(by));
    }

    boolean isOpen(Instant at) {
        return !at.isBefore(quietUntil) && schedule.isOpen(at, zone);
    }

    /** The first moment from {@code at} on at which the coach may speak; empty when it never may. */
    Optional<Instant> opensAt(Instant at) {
        return schedule.opensAt(at.isBefore(quietUntil) ? quietUntil : at, zone);
    }
}

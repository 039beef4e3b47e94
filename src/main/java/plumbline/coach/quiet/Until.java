package plumbline.coach.quiet;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/** The end of a quiet, by the wearer's wall clock. */
public sealed interface Until {

    /**
     * A new day begins for the wearer now (our own choice): who asks at half past eleven, or at one in the night, for quiet
     * until tomorrow means after they have slept.
     */
    LocalTime MORNING = LocalTime.of(5, 0);

    /** The first such moment after this one. */
    Instant after(Instant at, ZoneId zone);

    /** The next time that the clock shows this. */
    record Time(LocalTime time) implements Until {
        @Override
        public Instant after(Instant at, ZoneId zone) {
            ZonedDateTime local = at.atZone(zone);
            ZonedDateTime today = local.toLocalDate().atTime(time).atZone(zone);
            return today.toInstant().isAfter(at)
                    ? today.toInstant()
                    : local.toLocalDate().plusDays(1).atTime(time).atZone(zone).toInstant();
        }
    }

    /** The next morning. */
    record Tomorrow() implements Until {
        @Override
        public Instant after(Instant at, ZoneId zone) {
            return new Time(MORNING).after(at, zone);
        }
    }

    /** The morning of the next such day; a week later where it is one today. */
    record Day(DayOfWeek day) implements Until {
        @Override
        public Instant after(Instant at, ZoneId zone) {
            return at.atZone(zone)
                    .toLocalDate()
                    .with(TemporalAdjusters.next(day))
                    .atTime(MORNING)
                    .atZone(zone)
                    .toInstant();
        }
    }
}

package plumbline.sitting;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The sedentary figures of one day in the wearer's zone; all over worn and known time only.
 *
 * @param day the day
 * @param worn time in any known posture
 * @param sitting time sitting, slouched time included
 * @param slouched the slouched part of {@code sitting}
 * @param reclining time reclining
 * @param standing time standing
 * @param moving time moving
 * @param lying time lying
 * @param unknown time with the program running but nothing known, not-worn time included
 * @param bouts bouts of sitting that began in the day
 * @param longestBout seated time of the longest
 * @param bouts20 bouts with 20 min seated or more
 * @param bouts30 bouts with 30 min seated or more
 * @param bouts60 bouts with 60 min seated or more
 * @param breaks breaks that began in the day
 * @param usualBoutMinutes W50: half of all sitting time is in bouts longer than this many minutes (Chastin 2010);
 *     empty on a day without a bout
 */
public record DaySummary(
        LocalDate day,
        Duration worn,
        Duration sitting,
        Duration slouched,
        Duration reclining,
        Duration standing,
        Duration moving,
        Duration lying,
        Duration unknown,
        int bouts,
        Duration longestBout,
        int bouts20,
        int bouts30,
        int bouts60,
        int breaks,
        OptionalDouble usualBoutMinutes) {
    public DaySummary {
        for (Duration each :
                List.of(worn, sitting, slouched, reclining, standing, moving, lying, unknown, longestBout)) {
            if (each.isNegative()) {
                throw new IllegalArgumentException("a time of " + day + " is negative: " + each);
            }
        }
        if (Math.min(Math.min(bouts, breaks), Math.min(bouts20, Math.min(bouts30, bouts60))) < 0) {
            throw new IllegalArgumentException("a count of " + day + " is negative");
        }
        if (slouched.compareTo(sitting) > 0) {
            throw new IllegalArgumentException("slouched <= sitting on " + day + ": " + slouched + ", " + sitting);
        }
    }

    /** Sitting and reclining together. */
    public Duration seated() {
        return sitting.plus(reclining);
    }

    /** Breaks per hour of seated time; empty when there was none. */
    public OptionalDouble breaksPerSeatedHour() {
        return seated().isZero()
                ? OptionalDouble.empty()
                : OptionalDouble.of(breaks * 3_600_000.0 / Math.max(1, seated().toMillis()));
    }
}

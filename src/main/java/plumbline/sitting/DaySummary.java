package plumbline.sitting;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
 * @param meanBoutMinutes mean seated time of a bout; empty on a day without one, and on days kept before it was
 * @param alpha exponent of the power law of bout lengths ({@link BoutPattern}); the lower, the more of the sitting is in
 *     long bouts; empty where too few bouts say anything
 * @param movement shifts and fidgets while seated; empty where nobody seated was watched, as before they were counted
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
        OptionalDouble usualBoutMinutes,
        OptionalDouble meanBoutMinutes,
        OptionalDouble alpha,
        Optional<SeatedMovement> movement) {
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

    /** A day of which moves were not counted, as kept by a Plumbline that did not know of them. */
    public DaySummary(
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
        this(
                day,
                worn,
                sitting,
                slouched,
                reclining,
                standing,
                moving,
                lying,
                unknown,
                bouts,
                longestBout,
                bouts20,
                bouts30,
                bouts60,
                breaks,
                usualBoutMinutes,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.empty());
    }

    /** The same with what was counted of somebody seated. */
    public DaySummary with(Optional<SeatedMovement> counted) {
        return new DaySummary(
                day,
                worn,
                sitting,
                slouched,
                reclining,
                standing,
                moving,
                lying,
                unknown,
                bouts,
                longestBout,
                bouts20,
                bouts30,
                bouts60,
                breaks,
                usualBoutMinutes,
                meanBoutMinutes,
                alpha,
                counted);
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

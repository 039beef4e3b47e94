package plumbline.sitting;

import java.time.Duration;
import java.time.Instant;

/**
 * A bout of sitting: from sitting down to the break that ended it. Standing up for less than a break interrupts a bout
 * but does not end it.
 *
 * @param start the sit-down
 * @param end the last seated moment
 * @param seated time really seated in it; the interruptions are not counted
 * @param slouched time slouched in it
 * @param interruptions how often the wearer was up for less than a break
 */
public record Bout(Instant start, Instant end, Duration seated, Duration slouched, int interruptions) {
    public Bout {
        if (end.isBefore(start) || seated.isNegative() || slouched.isNegative() || interruptions < 0) {
            throw new IllegalArgumentException("a bout cannot be negative: " + start + " to " + end + ", seated "
                    + seated + ", slouched " + slouched + ", interruptions " + interruptions);
        }
        if (slouched.compareTo(seated) > 0 || seated.compareTo(Duration.between(start, end)) > 0) {
            throw new IllegalArgumentException("slouched <= seated <= whole bout: " + slouched + ", " + seated + ", "
                    + Duration.between(start, end));
        }
    }
}

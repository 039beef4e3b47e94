package plumbline.sitting;

import java.time.Duration;
import java.time.Instant;
import plumbline.posture.Spell;

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
public record Bout(Instant start, Instant end, Duration seated, Duration slouched, int interruptions)
        implements SittingFact {
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

    static Bout beginning(Instant start) {
        return new Bout(start, start, Duration.ZERO, Duration.ZERO, 0);
    }

    Bout plus(Spell spell, boolean interrupted) {
        return new Bout(
                start,
                spell.end(),
                seated.plus(spell.length()),
                slouched.plus(spell.state().slouched() ? spell.length() : Duration.ZERO),
                interruptions + (interrupted ? 1 : 0));
    }

    Bout shift(Duration by) {
        return new Bout(start.plus(by), end.plus(by), seated, slouched, interruptions);
    }
}

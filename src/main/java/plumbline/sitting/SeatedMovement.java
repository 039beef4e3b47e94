package plumbline.sitting;

import java.time.Duration;

/**
 * How much somebody moved while seated.
 *
 * @param watched seated time in which moves were counted; always positive
 * @param shifts steps to another angle that lasted ({@link plumbline.posture.seat.ShiftWatch})
 * @param fidgets quick changes that returned
 * @param longestUnshifted the longest seated time without a shift, in one piece; to ten seconds
 * @param angles how long at which angle, where the own upright was known
 */
public record SeatedMovement(Duration watched, int shifts, int fidgets, Duration longestUnshifted, AngleTimes angles) {

    /**
     * What office workers do in an hour: 9 shifts and 13 fidgets in 15 min, 20 people over five days at their own desks
     * (Applied Ergonomics 2024, doi 10.1016/j.apergo.2024.104374).
     */
    public static final int USUAL_SHIFTS_PER_HOUR = 36;

    /** The same for fidgets. */
    public static final int USUAL_FIDGETS_PER_HOUR = 52;

    public SeatedMovement {
        if (watched.isNegative() || watched.isZero()) {
            throw new IllegalArgumentException("nobody was watched: " + watched);
        }
        if (shifts < 0 || fidgets < 0) {
            throw new IllegalArgumentException("a count is negative: " + shifts + ", " + fidgets);
        }
        if (longestUnshifted.isNegative() || longestUnshifted.compareTo(watched) > 0) {
            throw new IllegalArgumentException("a part of " + watched + ": " + longestUnshifted);
        }
    }

    /** Shifts in an hour of watched sitting. */
    public double shiftsPerHour() {
        return perHour(shifts);
    }

    /** Fidgets in an hour of watched sitting. */
    public double fidgetsPerHour() {
        return perHour(fidgets);
    }

    private double perHour(int count) {
        return count * 3_600_000.0 / Math.max(1, watched.toMillis());
    }
}

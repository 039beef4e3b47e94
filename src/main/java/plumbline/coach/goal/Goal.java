package plumbline.coach.goal;

import java.time.Duration;

/**
 * So much of the sitting is to be in pieces that are no longer than this.
 *
 * @param sharePercent 10 to 90
 * @param under 20 to 90 min
 */
public record Goal(int sharePercent, Duration under) {

    /** The least and most that may be set out for, in a hundred. */
    public static final int LEAST_PERCENT = 10;

    /** See {@link #LEAST_PERCENT}. */
    public static final int MOST_PERCENT = 90;

    /** The shortest and longest that a piece may be. */
    public static final Duration SHORTEST = Duration.ofMinutes(20);

    /** See {@link #SHORTEST}. */
    public static final Duration LONGEST = Duration.ofMinutes(90);

    public Goal {
        if (sharePercent < LEAST_PERCENT || sharePercent > MOST_PERCENT) {
            throw new IllegalArgumentException("a goal is a share of 10 to 90 %: " + sharePercent);
        }
        if (under.compareTo(SHORTEST) < 0 || under.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("pieces of 20 to 90 minutes: " + under);
        }
    }
}

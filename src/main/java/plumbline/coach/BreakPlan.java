package plumbline.coach;

import java.time.Duration;

/**
 * When a movement break is asked for, and what counts as one. Where nothing else is said the figure is our own choice,
 * for no source gives one.
 *
 * @param moveEvery seated time after which a break is asked for, 20 to 120 min; 60 by default (guidance 1.1, article
 *     002: each hour or half hour)
 * @param notice how long before it is announced; zero for no notice
 * @param goal time upright that makes a break "taken", 1 to 10 min; 2 by default (Dunstan 2012: 2 min walks)
 * @param partlyFrom time upright that makes it "partly" taken rather than not at all
 * @param maxSnoozes how often in a row it may be put off
 * @param windowAfter how long a notification stays unanswered before the prompt window comes
 * @param countAfter how long before the window shows a count as well
 * @param missedAfter how long a prompt stays before it is written down as missed
 * @param againAfter how long after a missed prompt, or one claimed only, the next one comes
 * @param unseenAfter how long sight may be lost before a prompt ends as not known
 */
public record BreakPlan(
        Duration moveEvery,
        Duration notice,
        Duration goal,
        Duration partlyFrom,
        int maxSnoozes,
        Duration windowAfter,
        Duration countAfter,
        Duration missedAfter,
        Duration againAfter,
        Duration unseenAfter) {

    /** The shortest and longest seated time that may be set. */
    public static final Duration MOVE_EVERY_MIN = Duration.ofMinutes(20);

    /** See {@link #MOVE_EVERY_MIN}. */
    public static final Duration MOVE_EVERY_MAX = Duration.ofHours(2);

    /** The half-hour mode (guidance 1.1, article 002: each hour or half hour). */
    public static final Duration HALF_HOUR = Duration.ofMinutes(30);

    /** What is used where the wearer sets nothing. */
    public static final BreakPlan DEFAULT = new BreakPlan(
            Duration.ofMinutes(60),
            Duration.ofSeconds(60),
            Duration.ofMinutes(2),
            Duration.ofSeconds(20),
            3,
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofMinutes(20),
            Duration.ofMinutes(5));

    public BreakPlan {
        if (moveEvery.compareTo(MOVE_EVERY_MIN) < 0 || moveEvery.compareTo(MOVE_EVERY_MAX) > 0) {
            throw new IllegalArgumentException("moveEvery must be 20 to 120 minutes: " + moveEvery);
        }
        if (goal.compareTo(Duration.ofMinutes(1)) < 0 || goal.compareTo(Duration.ofMinutes(10)) > 0) {
            throw new IllegalArgumentException("goal must be 1 to 10 minutes: " + goal);
        }
        if (partlyFrom.compareTo(goal) > 0 || notice.compareTo(moveEvery) >= 0 || maxSnoozes < 0) {
            throw new IllegalArgumentException("partlyFrom <= goal, notice < moveEvery, maxSnoozes >= 0: " + partlyFrom
                    + ", " + goal + ", " + notice + ", " + maxSnoozes);
        }
        if (windowAfter.compareTo(countAfter) > 0 || countAfter.compareTo(missedAfter) > 0) {
            throw new IllegalArgumentException("windowAfter <= countAfter <= missedAfter: " + windowAfter + ", "
                    + countAfter + ", " + missedAfter);
        }
    }

    /** The same with another seated time and goal. */
    public BreakPlan with(Duration moveEvery, Duration goal) {
        return new BreakPlan(
                moveEvery,
                notice,
                goal,
                partlyFrom,
                maxSnoozes,
                windowAfter,
                countAfter,
                missedAfter,
                againAfter,
                unseenAfter);
    }
}

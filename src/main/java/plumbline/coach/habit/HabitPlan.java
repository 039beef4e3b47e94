package plumbline.coach.habit;

import java.time.Duration;
import java.util.Optional;

/**
 * Which habits the wearer has chosen; none by default.
 *
 * @param shiftAfter after how long without a posture shift the cue comes; 5 to 60 min
 * @param desk how a desk that moves is used
 */
public record HabitPlan(Optional<Duration> shiftAfter, Optional<Desk> desk) {

    /** None. */
    public static final HabitPlan NONE = new HabitPlan(Optional.empty(), Optional.empty());

    /** The shortest and longest time without a shift that may be set. */
    public static final Duration SHIFT_MIN = Duration.ofMinutes(5);

    /** See {@link #SHIFT_MIN}. */
    public static final Duration SHIFT_MAX = Duration.ofMinutes(60);

    public HabitPlan {
        if (shiftAfter
                .filter(t -> t.compareTo(SHIFT_MIN) < 0 || t.compareTo(SHIFT_MAX) > 0)
                .isPresent()) {
            throw new IllegalArgumentException("shiftAfter must be 5 to 60 minutes: " + shiftAfter);
        }
    }

    /**
     * Turns at a desk that moves, in time that was lived so and not by the clock.
     *
     * @param sit seated time after which it is time to stand; 40 min by default
     * @param stand standing time after which it is time to sit; 20 min by default. Both defaults together come to 2 h 40 min
     *     of standing in eight hours, within the 2 to 4 h of Buckley 2015
     */
    public record Desk(Duration sit, Duration stand) {

        /** What is used where nothing else is set. */
        public static final Desk DEFAULT = new Desk(Duration.ofMinutes(40), Duration.ofMinutes(20));

        public Desk {
            if (sit.compareTo(Duration.ofMinutes(1)) < 0 || stand.compareTo(Duration.ofMinutes(1)) < 0) {
                throw new IllegalArgumentException("turns of a minute and more: " + sit + ", " + stand);
            }
        }
    }
}

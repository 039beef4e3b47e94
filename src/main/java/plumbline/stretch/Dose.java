package plumbline.stretch;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How long and how often a stretch is done.
 *
 * @param starter the hold at the beginner's level
 * @param standard the hold at the usual level, at least as long
 * @param repeats the number of repetitions where the stretch has its own; otherwise the setting counts
 * @param timesADay how often a day, where a source says so
 */
public record Dose(Pace pace, Duration starter, Duration standard, Optional<Repeats> repeats, OptionalInt timesADay) {

    /** Ten minutes; far longer than any source gives, so that a slip of the pen is noticed. */
    public static final Duration LONGEST_HOLD = Duration.ofMinutes(10);

    public Dose {
        if (starter.compareTo(Duration.ofSeconds(1)) < 0
                || starter.compareTo(standard) > 0
                || standard.compareTo(LONGEST_HOLD) > 0) {
            throw new IllegalArgumentException(
                    "a hold is 1 s <= starter <= standard <= " + LONGEST_HOLD + ": " + starter + ", " + standard);
        }
    }

    /** What paces a stretch. */
    public enum Pace {
        /** Held; by seconds or by breaths, as set. */
        HELD,
        /** Held or rocked, as set. */
        ROCKABLE,
        /** Two shapes that follow the breath, or are held, as set. */
        BREATHED,
        /** Always by the clock. */
        TIMED
    }

    /** An own number of repetitions. */
    public record Repeats(int least, int usual, int most) {
        public Repeats {
            if (least < 1 || usual < least || most < usual || most > 20) {
                throw new IllegalArgumentException(
                        "repetitions are 1 <= least <= usual <= most <= 20: " + least + ", " + usual + ", " + most);
            }
        }
    }
}

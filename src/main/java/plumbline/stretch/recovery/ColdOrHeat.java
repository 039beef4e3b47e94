package plumbline.stretch.recovery;

import java.time.Duration;
import java.time.Instant;

/**
 * A timer for ice or heat with the limit that keeps the skin safe (000:16, 002:33).
 *
 * @param length within the limits of its kind
 */
public record ColdOrHeat(Kind kind, Instant since, Duration length) {
    public ColdOrHeat {
        if (length.compareTo(kind.shortest) < 0 || length.compareTo(kind.longest) > 0) {
            throw new IllegalArgumentException(kind + " lasts " + kind.shortest.toMinutes() + " to "
                    + kind.longest.toMinutes() + " minutes, not " + length);
        }
    }

    /** Which, and how long the articles allow. */
    public enum Kind {
        /** 10 to 15 minutes at most. */
        ICE(Duration.ofMinutes(10), Duration.ofMinutes(15)),
        /** 15 to 20 minutes. */
        HEAT(Duration.ofMinutes(15), Duration.ofMinutes(20));

        private final Duration shortest;
        private final Duration longest;

        Kind(Duration shortest, Duration longest) {
            this.shortest = shortest;
            this.longest = longest;
        }

        public Duration shortest() {
            return shortest;
        }

        public Duration longest() {
            return longest;
        }
    }

    /** When to take it off. */
    public Instant deadline() {
        return since.plus(length);
    }

    /** Time left; zero when over. */
    public Duration left(Instant now) {
        Duration left = Duration.between(now, deadline());
        return left.isNegative() ? Duration.ZERO : left;
    }
}

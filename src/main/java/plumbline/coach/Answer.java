package plumbline.coach;

import java.time.Duration;
import java.util.Optional;
import plumbline.coach.quiet.Until;
import plumbline.posture.Posture;

/** What the wearer says to the coach, by a button, a notification or the command line. */
public sealed interface Answer {

    /** Ask me again in a while; only so many times in a row. */
    record Snooze(Duration length) implements Answer {
        public Snooze {
            if (length.isNegative() || length.isZero()) {
                throw new IllegalArgumentException("a snooze has a length: " + length);
            }
        }
    }

    /** Not this time. The reason may be empty. */
    record Skip(String reason) implements Answer {}

    /** I have taken the break; what the sensor saw decides whether it is written down as taken. */
    record Done() implements Answer {}

    /** The longest quiet: until a day of next week. */
    Duration LONGEST_QUIET = Duration.ofDays(8);

    /** Say nothing for a while, at most {@link #LONGEST_QUIET}; ends by itself. */
    record Quiet(Duration length, Why why) implements Answer {
        public Quiet {
            if (length.isNegative() || length.isZero() || length.compareTo(LONGEST_QUIET) > 0) {
                throw new IllegalArgumentException("quiet has a length, of 8 days at most: " + length);
            }
        }
    }

    /** Say nothing until the clock shows a time, or until a morning. */
    record QuietUntil(Until until, Why why) implements Answer {}

    /** So short a break was all for now. */
    record LetItBe() implements Answer {}

    /** No more words on slouching today. */
    record NoNudgesToday() implements Answer {}

    /** Speak again as usual. */
    record Resume() implements Answer {}

    /** I am sitting. */
    record Seated() implements Answer {}

    /** I am on my feet. */
    record OnFeet() implements Answer {}

    /** How the wearer says that they are, where that is what they say. */
    default Optional<Posture> posture() {
        if (this instanceof Seated) {
            return Optional.of(Posture.SITTING);
        }
        return this instanceof OnFeet ? Optional.of(Posture.STANDING) : Optional.empty();
    }

    /** Why the wearer wants quiet. */
    enum Why {
        PAUSE,
        MEETING,
        NOT_AT_DESK
    }
}

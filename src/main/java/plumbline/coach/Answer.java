package plumbline.coach;

import java.time.Duration;

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

    /** Say nothing for a while; ends by itself. */
    record Quiet(Duration length, Why why) implements Answer {
        public Quiet {
            if (length.isNegative() || length.isZero()) {
                throw new IllegalArgumentException("quiet has a length: " + length);
            }
        }
    }

    /** Speak again as usual. */
    record Resume() implements Answer {}

    /** Why the wearer wants quiet. */
    enum Why {
        PAUSE,
        MEETING,
        NOT_AT_DESK
    }
}

package plumbline.sensor.plumbline;

import java.time.Duration;
import plumbline.sensor.Identity;

/** What the host may ask of a Plumbline sensor. */
public sealed interface Command permits Command.WhoAreYou, Command.Vibrate, Command.Rate {

    /** Asks for an {@link Identity}. */
    record WhoAreYou() implements Command {}

    /** Asks for one pulse of the motor, 1 ms to {@link #LONGEST}. */
    record Vibrate(Duration length) implements Command {

        /** What the firmware grants at most, so that a stuck host never runs the motor hot. */
        public static final Duration LONGEST = Duration.ofSeconds(5);

        public Vibrate {
            if (length.compareTo(Duration.ofMillis(1)) < 0 || length.compareTo(LONGEST) > 0) {
                throw new IllegalArgumentException("a pulse lasts 1 ms to 5 s: " + length);
            }
        }
    }

    /** Asks for another sample rate, {@link #LEAST_HZ} to {@link #MOST_HZ}. */
    record Rate(int hz) implements Command {

        /** Slower than this, a stand-up is no longer seen. */
        public static final int LEAST_HZ = 10;

        /** More than this says nothing more about a person's back. */
        public static final int MOST_HZ = 200;

        public Rate {
            if (hz < LEAST_HZ || hz > MOST_HZ) {
                throw new IllegalArgumentException("a rate is 10 to 200 Hz: " + hz);
            }
        }
    }
}

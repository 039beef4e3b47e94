package plumbline.device.pretend;

import java.util.Locale;
import plumbline.device.pretend.motion.Chance;
import plumbline.device.pretend.motion.Rotation;
import plumbline.device.pretend.motion.Script;
import plumbline.device.pretend.script.Body;
import plumbline.device.pretend.script.DayScript;
import plumbline.device.pretend.script.Habits;

/** The three short recordings of {@code samples/}: for a first look, for tests, for a demonstration. */
enum Scene {
    /** Somebody who sits well, gets up often enough and wears the sensor as told. */
    DESK_MORNING(29, 45),

    /** Somebody tired, who slides down in the chair again and again; the sensor has no gyroscope. */
    SLOUCHED_AFTERNOON(15, 40),

    /** A sensor strapped on askew, on a strap so loose that it slips at every sit-down and stand-up. */
    BADLY_STRAPPED(8, 30);

    /** Enough for all that the program looks at, and small enough to be kept. */
    private static final double RATE_HZ = 25;

    private static final double MINUTES_PER_HOUR = 60;

    private final long seed;
    private final double minutes;

    Scene(long seed, double minutes) {
        this.seed = seed;
        this.minutes = minutes;
    }

    /** What it is called: {@code desk-morning}. */
    public String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What everything random in it comes from. */
    public long seed() {
        return seed;
    }

    /** What happens. */
    public Script script() {
        return DayScript.of(Body.of(seed), habits(), minutes / MINUTES_PER_HOUR, seed);
    }

    private Habits habits() {
        return switch (this) {
            case DESK_MORNING -> new Habits(11, 0.15, 0);
            case SLOUCHED_AFTERNOON -> new Habits(16, 0.7, 0);
            case BADLY_STRAPPED -> new Habits(6, 0.25, 5);
        };
    }

    /** What is worn. */
    public PretendSensor sensor() {
        PretendSensor usual = PretendSensor.USUAL.at(RATE_HZ);
        return switch (this) {
            case DESK_MORNING -> usual;
            case SLOUCHED_AFTERNOON -> usual.withoutGyroscope();
            case BADLY_STRAPPED ->
                usual.mounted(Rotation.about(new Chance(seed).direction(), 50).after(Rotation.NOMINAL));
        };
    }
}

package plumbline.sensor.text.unit;

import java.util.Arrays;
import java.util.Optional;

/** A unit of Euler angles. */
public enum AngleUnit {
    DEGREES("deg", "degrees", 1),
    RADIANS("rad", "radians", 180 / Math.PI);

    private final String word;
    private final String title;
    private final double degrees;

    AngleUnit(String word, String title, double degrees) {
        this.word = word;
        this.title = title;
        this.degrees = degrees;
    }

    /** What it is called in the setting {@code sensor.unit}. */
    public String word() {
        return word;
    }

    /** What it is called for the wearer. */
    public String title() {
        return title;
    }

    /** How many degrees one is. */
    public double degrees() {
        return degrees;
    }

    /** The unit that is called this in settings. */
    public static Optional<AngleUnit> of(String word) {
        return Arrays.stream(values()).filter(u -> u.word.equals(word)).findFirst();
    }
}

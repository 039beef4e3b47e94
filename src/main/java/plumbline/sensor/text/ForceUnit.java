package plumbline.sensor.text;

import java.util.Arrays;
import java.util.Optional;

/**
 * A unit of acceleration, known by how long the acceleration is at rest. Counts are those of the ranges that the usual
 * chips have: 16384 to 2048 of an MPU-6050 (2 to 16 g, register map), 1024 of an MMA8451, 256 of an ADXL345.
 */
public enum ForceUnit {
    /** Multiples of gravity. */
    G("g", "g", 1),
    /** Metres per second squared, by standard gravity (CGPM 1901). */
    METRES("m/s2", "m/s2", 9.80665),
    /** Thousandths of gravity. */
    MILLI_G("mg", "mg", 1000),
    /** Counts. */
    COUNTS_256("256", "counts, 256 to the g", 256),
    COUNTS_1024("1024", "counts, 1024 to the g", 1024),
    COUNTS_2048("2048", "counts, 2048 to the g", 2048),
    COUNTS_4096("4096", "counts, 4096 to the g", 4096),
    COUNTS_8192("8192", "counts, 8192 to the g", 8192),
    COUNTS_16384("16384", "counts, 16384 to the g", 16384);

    /**
     * The zero-g offset of an MPU-6050 is 50 to 80 mg an axis (PS-MPU-6000A), and its scale is off by 3 %; together they
     * stay within this.
     */
    static final double TOLERANCE = 0.12;

    private final String word;
    private final String title;
    private final double perG;

    ForceUnit(String word, String title, double perG) {
        this.word = word;
        this.title = title;
        this.perG = perG;
    }

    /** What it is called in the setting {@code sensor.unit}. */
    public String word() {
        return word;
    }

    /** What it is called for the wearer. */
    public String title() {
        return title;
    }

    /** How many of it make 1 g. */
    public double perG() {
        return perG;
    }

    /** Whether an acceleration of this length is about 1 g. */
    boolean fits(double length) {
        return Math.abs(length / perG - 1) <= TOLERANCE;
    }

    /**
     * The unit in which an acceleration of this length is 1 g; empty where none is near. Thousandths of gravity and 1024
     * counts differ by less than a sensor's error, so that such numbers are taken for the former, as more sketches write
     * them; being 2.4 % off changes no angle.
     */
    static Optional<ForceUnit> atRest(double length) {
        return Arrays.stream(values())
                .filter(unit -> unit != COUNTS_1024 && unit.fits(length))
                .min((a, b) -> Double.compare(a.error(length), b.error(length)));
    }

    private double error(double length) {
        return Math.abs(length / perG - 1);
    }

    /** The unit that is called this in settings. */
    public static Optional<ForceUnit> of(String word) {
        return Arrays.stream(values()).filter(u -> u.word.equals(word)).findFirst();
    }
}

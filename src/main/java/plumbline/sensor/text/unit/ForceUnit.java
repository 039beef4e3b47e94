package plumbline.sensor.text.unit;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A unit of acceleration.
 *
 * @param word what it is called in the setting {@code sensor.unit}
 * @param title what it is called for the wearer
 * @param perG how many of it make 1 g
 */
public record ForceUnit(String word, String title, double perG) {

    /** Multiples of gravity. */
    public static final ForceUnit G = new ForceUnit("g", "g", 1);

    /** Metres per second squared, by standard gravity (CGPM 1901). */
    public static final ForceUnit METRES = new ForceUnit("m/s2", "m/s2", 9.80665);

    /** Thousandths of gravity. */
    public static final ForceUnit MILLI_G = new ForceUnit("mg", "mg", 1000);

    /**
     * Counts of the ranges that the usual chips have: 16384 to 2048 of an MPU-6050 (2 to 16 g, register map), 1024 of an
     * MMA8451, 256 of an ADXL345.
     */
    private static final List<Integer> USUAL_COUNTS = List.of(256, 2048, 4096, 8192, 16384);

    /**
     * Thousandths of gravity and 1024 counts differ by less than a sensor's error, so that such numbers are taken for the
     * former, as more sketches write them; being 2.4 % off changes no angle.
     */
    private static final List<ForceUnit> FOUND_BY_LENGTH = Stream.concat(
                    Stream.of(G, METRES, MILLI_G), USUAL_COUNTS.stream().map(ForceUnit::counts))
            .toList();

    /**
     * The zero-g offset of an MPU-6050 is 50 to 80 mg an axis (PS-MPU-6000A), and its scale is off by 3 %; together they
     * stay within this.
     */
    public static final double TOLERANCE = 0.12;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,7}(?:\\.\\d{1,6})?");

    /** So many counts to the g. */
    public static ForceUnit counts(double perG) {
        String word = perG == Math.rint(perG)
                ? String.format(Locale.ROOT, "%.0f", perG)
                : String.format(Locale.ROOT, "%.6f", perG).replaceFirst("0+$", "");
        return new ForceUnit(word, "counts, " + word + " to the g", perG);
    }

    /** Whether it is counted in whole numbers. */
    public boolean isCounts() {
        return perG > METRES.perG() && perG != MILLI_G.perG();
    }

    /** Whether an acceleration of this length is about 1 g. */
    public boolean fits(double length) {
        return error(length) <= TOLERANCE;
    }

    /** The unit in which an acceleration of this length is 1 g; empty where none is near. */
    public static Optional<ForceUnit> atRest(double length) {
        return FOUND_BY_LENGTH.stream()
                .filter(unit -> unit.fits(length))
                .min(Comparator.comparingDouble(unit -> unit.error(length)));
    }

    private double error(double length) {
        return Math.abs(length / perG - 1);
    }

    /** The unit that is written so beside a number. */
    public static Optional<ForceUnit> of(WrittenUnit written) {
        return switch (written) {
            case G -> Optional.of(G);
            case METRES -> Optional.of(METRES);
            case MILLI_G -> Optional.of(MILLI_G);
            case DEGREES, RADIANS, DEGREES_A_SECOND, RADIANS_A_SECOND, ELSE -> Optional.empty();
        };
    }

    /** The unit that is called this in settings; a number is so many counts to the g. */
    public static Optional<ForceUnit> of(String word) {
        if (NUMBER.matcher(word).matches()) {
            return Optional.of(Double.parseDouble(word)).filter(n -> n >= 1).map(ForceUnit::counts);
        }
        return List.of(G, METRES, MILLI_G).stream()
                .filter(u -> u.word.equals(word))
                .findFirst();
    }
}

package plumbline.sensor.text;

import java.util.Optional;

/**
 * What one number of a line is, as the setting {@code sensor.columns} has it.
 *
 * @param negated whether it counts the other way round than Plumbline's axes: {@code -ax}
 */
public record Column(Quantity quantity, boolean negated) {

    private static final String MINUS = "-";

    /** This quantity as it is. */
    public static Column of(Quantity quantity) {
        return new Column(quantity, false);
    }

    /** What it is called in settings. */
    public String word() {
        return (negated ? MINUS : "") + quantity.word();
    }

    /** What is called this in settings; a hyphen alone is passed over. */
    public static Optional<Column> of(String word) {
        boolean negated = word.length() > MINUS.length() && word.startsWith(MINUS);
        return Quantity.of(negated ? word.substring(MINUS.length()) : word)
                .filter(q -> !negated || q.mayBeNegated())
                .map(q -> new Column(q, negated));
    }
}

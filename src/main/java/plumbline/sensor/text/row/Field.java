package plumbline.sensor.text.row;

import java.util.Optional;
import plumbline.sensor.text.unit.WrittenUnit;

/**
 * A number of a line.
 *
 * @param name its label in small letters, or the number of its place where it has none: {@code #2}
 * @param value the number, NaN where somebody wrote that it is none
 * @param decimals how many digits were written behind the point
 * @param unit the unit that was written beside it
 */
public record Field(String name, double value, int decimals, Optional<WrittenUnit> unit) {

    /** Whether it has a name of its own. */
    public boolean isNamed() {
        return !name.startsWith("#");
    }

    /** The name of an unnamed number in this place, 0 for the first. */
    public static String place(int index) {
        return "#" + (index + 1);
    }

    Field named(String other) {
        return new Field(other, value, decimals, unit);
    }

    Field in(Optional<WrittenUnit> other) {
        return new Field(name, value, decimals, other);
    }
}

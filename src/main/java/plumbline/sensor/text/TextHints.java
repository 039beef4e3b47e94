package plumbline.sensor.text;

import java.util.List;
import java.util.Optional;
import plumbline.sensor.text.unit.AngleUnit;
import plumbline.sensor.text.unit.ForceUnit;

/**
 * What the wearer has set of the text that their sensor writes.
 *
 * @param columns what the numbers of a line are, from left to right; empty to have it found out
 * @param unit the unit of the acceleration; empty to have it found out
 * @param angles the unit of the angles; empty to have it found out
 * @param line with which words the lines begin that hold them, in small letters; empty for any
 * @param zero what the three axes read where there is no acceleration; empty for 0
 */
public record TextHints(
        List<Column> columns, Optional<ForceUnit> unit, Optional<AngleUnit> angles, String line, List<Double> zero) {

    /** Nothing is set. */
    public static final TextHints NONE = new TextHints(List.of(), Optional.empty(), Optional.empty(), "", List.of());

    public TextHints {
        columns = List.copyOf(columns);
        zero = List.copyOf(zero);
        if (!zero.isEmpty() && zero.size() != Quantity.FORCE.size()) {
            throw new IllegalArgumentException("there are three axes: " + zero);
        }
    }

    /** These columns, with this unit of acceleration. */
    public static TextHints of(List<Quantity> columns, ForceUnit unit) {
        return new TextHints(
                columns.stream().map(Column::of).toList(), Optional.of(unit), Optional.empty(), "", List.of());
    }
}

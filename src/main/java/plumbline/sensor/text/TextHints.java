package plumbline.sensor.text;

import java.util.List;
import java.util.Optional;

/**
 * What the wearer has set of the text that their sensor writes.
 *
 * @param columns what the numbers of a line are, from left to right; empty to have it found out
 * @param unit the unit of the acceleration; empty to have it found out
 */
public record TextHints(List<Quantity> columns, Optional<ForceUnit> unit) {

    /** Nothing is set. */
    public static final TextHints NONE = new TextHints(List.of(), Optional.empty());

    public TextHints {
        columns = List.copyOf(columns);
    }
}

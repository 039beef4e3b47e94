package plumbline.sensor.text.example;

import java.util.List;
import java.util.Optional;
import plumbline.sensor.text.Column;
import plumbline.sensor.text.TextHints;
import plumbline.sensor.text.unit.AngleUnit;
import plumbline.sensor.text.unit.ForceUnit;

/**
 * What the numbers of a sensor are, as it is to be set.
 *
 * @param columns of {@code sensor.columns}
 * @param unit of {@code sensor.unit}; "auto" where there is none
 * @param line of {@code sensor.line}
 * @param zero of {@code sensor.zero}
 */
public record Learnt(List<String> columns, String unit, String line, List<String> zero) {

    public Learnt {
        columns = List.copyOf(columns);
        zero = List.copyOf(zero);
    }

    /** The same, as text is read by it. */
    public TextHints hints() {
        return new TextHints(
                columns.stream().map(Column::of).flatMap(Optional::stream).toList(),
                ForceUnit.of(unit),
                AngleUnit.of(unit),
                line,
                zero.stream().map(Double::valueOf).toList());
    }
}

package plumbline.sensor.text.proof;

import java.util.List;
import java.util.Optional;
import plumbline.sensor.text.row.TextRow;
import plumbline.sensor.text.unit.AngleUnit;
import plumbline.sensor.text.unit.WrittenUnit;

/** In which unit angles are told: as is set or written; else in degrees where they are more than radians can be. */
public record AngleSpan(List<TextRow> rows, List<String> names) {

    /** Half a turn in radians, and the last digit that it is rounded to. */
    private static final double HALF_TURN = Math.PI + 0.01;

    public Optional<AngleUnit> unit(Optional<AngleUnit> set, Optional<WrittenUnit> written) {
        return set.or(() -> written.flatMap(AngleSpan::unit))
                .or(() -> isWide() ? Optional.of(AngleUnit.DEGREES) : Optional.empty());
    }

    private static Optional<AngleUnit> unit(WrittenUnit written) {
        return switch (written) {
            case DEGREES -> Optional.of(AngleUnit.DEGREES);
            case RADIANS -> Optional.of(AngleUnit.RADIANS);
            case G, METRES, MILLI_G, DEGREES_A_SECOND, RADIANS_A_SECOND, ELSE -> Optional.empty();
        };
    }

    private boolean isWide() {
        return rows.stream()
                .anyMatch(row ->
                        names.stream().anyMatch(name -> Math.abs(row.value(name).orElse(0)) > HALF_TURN));
    }
}

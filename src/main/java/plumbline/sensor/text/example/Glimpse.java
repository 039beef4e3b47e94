package plumbline.sensor.text.example;

import java.util.List;
import java.util.Optional;

/**
 * How a lesson stands, to be shown to the wearer.
 *
 * @param pose how the sensor is to be held now
 * @param hitch what is waited for where the pose takes long; empty else
 * @param end how it ended; empty while it goes on
 * @param lines the last lines, as they came
 * @param columns the numbers of such a line
 */
public record Glimpse(Pose pose, Optional<Hitch> hitch, Optional<End> end, List<String> lines, List<Shown> columns) {
    public Glimpse {
        lines = List.copyOf(lines);
        columns = List.copyOf(columns);
    }
}

package plumbline.sensor.text.example;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A column of the line that is shown.
 *
 * @param name its label, or {@code #2}
 * @param value what it read last
 * @param changed whether that is something else than when the sensor was level
 */
public record Shown(String name, double value, boolean changed) {

    /** The columns of the kind of line in which most has changed, or of the one that comes most often. */
    static List<Shown> of(List<Kind> kinds, Duration now) {
        return kinds.stream()
                .max(Comparator.comparingInt((Kind kind) ->
                                kind.changedLately(now, Pose.LEVEL).size())
                        .thenComparingInt(kind -> kind.rows().size()))
                .map(kind -> of(kind, now))
                .orElse(List.of());
    }

    private static List<Shown> of(Kind kind, Duration now) {
        List<Integer> changed = kind.changedLately(now, Pose.LEVEL);
        List<String> names = kind.first().row().names();
        List<Shown> shown = new ArrayList<>();
        for (int i = 0; i < names.size() && !kind.rows().isEmpty(); i++) {
            double last = kind.rows().get(kind.rows().size() - 1).get(i);
            shown.add(new Shown(names.get(i), last, changed.contains(i)));
        }
        return shown;
    }
}

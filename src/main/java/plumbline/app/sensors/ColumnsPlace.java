package plumbline.app.sensors;

import java.nio.file.Path;
import java.util.OptionalInt;
import plumbline.sensor.Saying;
import plumbline.sensor.Stranger;
import plumbline.settings.SettingsFile;

/**
 * Where the columns stand that fit no line of the sensor: whoever hears of them is told of the file and the line as well.
 *
 * @param settings the settings file
 */
public record ColumnsPlace(Path settings) {

    private static final String KEY = "sensor.columns";
    private static final String PLACED = "stranger.placed";
    private static final Saying MISFIT = Stranger.COLUMNS_MISFIT.saying();

    /** The same, with the place before what is said of the columns, however deep in it that is. */
    public Saying in(Saying said) {
        if (said.name().equals(PLACED)) {
            return said;
        }
        if (said.equals(MISFIT)) {
            OptionalInt line = SettingsFile.line(settings, KEY);
            return line.isEmpty()
                    ? said
                    : Saying.of("stranger.placed", "%1$s, line %2$s: %3$s", settings, line.getAsInt(), said);
        }
        return new Saying(
                said.name(),
                said.english(),
                said.with().stream()
                        .map(w -> w instanceof Saying part ? in(part) : w)
                        .toList());
    }
}

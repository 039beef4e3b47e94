package plumbline.app.sensors;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import plumbline.sensor.Saying;
import plumbline.sensor.text.example.End;
import plumbline.sensor.text.example.Hitch;
import plumbline.sensor.text.example.Learnt;
import plumbline.settings.Refused;
import plumbline.settings.SettingsFile;

/** Keeps what was learnt by example in the settings. */
public final class Taught {

    private Taught() {}

    /** The settings that it makes, as a wearer writes them, in the order of the file. */
    public static Map<String, String> settings(Learnt learnt) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("sensor.columns", String.join(", ", learnt.columns()));
        settings.put("sensor.line", learnt.line());
        settings.put("sensor.zero", String.join(", ", learnt.zero()));
        settings.put("sensor.unit", learnt.unit());
        return settings;
    }

    /**
     * Writes them; all else in the file stays as it is.
     *
     * @throws IOException when the file cannot be written, or holds something that is not allowed
     */
    public static void write(Path file, Learnt learnt) throws IOException {
        for (Map.Entry<String, String> setting : settings(learnt).entrySet()) {
            try {
                SettingsFile.set(file, setting.getKey(), setting.getValue());
            } catch (Refused e) {
                throw new IOException(e.getMessage(), e);
            }
        }
    }

    /** What is said where a pose is waited for. */
    public static Saying sentence(Hitch hitch) {
        return switch (hitch) {
            case NO_NUMBERS -> Saying.of("hitch.NO_NUMBERS", "No line with numbers has come yet.");
            case MOVING ->
                Saying.of("hitch.MOVING", "Not at rest yet: lay the sensor on a table and take the hand off.");
            case LIKE_LEVEL ->
                Saying.of("hitch.LIKE_LEVEL", "It still reads as it did when it lay level: tip it further.");
            case LIKE_FORWARD ->
                Saying.of(
                        "hitch.LIKE_FORWARD",
                        "It still reads as tipped forward: lay it level, then its left edge down.");
            case UNSTEADY ->
                Saying.of(
                        "hitch.UNSTEADY", "The numbers change, but do not stay: hold it still, or lean it on a book.");
            case NOT_BACK ->
                Saying.of("hitch.NOT_BACK", "It does not read as it did at first: lay it down there again.");
            case ONCE_MORE ->
                Saying.of(
                        "hitch.ONCE_MORE",
                        "What was read did not fit together, as where a step was over before the sensor was moved. From"
                                + " the beginning, once more.");
        };
    }

    /** What is said of a lesson that ended so without anything learnt. */
    public static Saying sentence(End end) {
        return switch (end) {
            case NO_NUMBERS ->
                Saying.of(
                        "example.NO_NUMBERS",
                        "No line with two numbers or more came again and again; nothing was learnt.");
            case NOT_LEVEL ->
                Saying.of(
                        "example.NOT_LEVEL",
                        "The numbers never came to rest for a minute; nothing was learnt. Begin again, and lay the sensor"
                                + " down before anything else.");
            case NOT_TIPPED ->
                Saying.of(
                        "example.NOT_TIPPED",
                        "No number changed and was held for a minute; nothing was learnt. Begin again, and tip the sensor"
                                + " when it is said.");
            case UNCLEAR, LEARNT ->
                Saying.of(
                        "example.UNCLEAR",
                        "The numbers did not change as those of a tilt sensor do; nothing was learnt. Begin again and tip"
                                + " it further, or have the sketch print the acceleration with its names: ax, ay, az.");
        };
    }
}

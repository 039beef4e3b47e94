package plumbline.app.command.sensor;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import plumbline.device.Finding;

/** What was found on a port, in words. */
final class FindingWords {

    private FindingWords() {}

    static String of(@Nullable Finding finding) {
        if (finding instanceof Finding.Sensor sensor) {
            String how = sensor.detail().isEmpty() ? "" : " (" + sensor.detail() + ")";
            return String.format(
                    Locale.ROOT,
                    "a tilt sensor: %s at %d baud%s",
                    sensor.protocol().title(),
                    sensor.baud(),
                    how);
        }
        if (finding instanceof Finding.Stranger strange) {
            String how = strange.stranger().isToBeShown()
                    ? ": 'plumbline ports --listen' with the name of the port shows how"
                    : "";
            return strange.stranger().sentence() + how;
        }
        return finding instanceof Finding.Closed closed ? closed.sentence() : "nothing comes";
    }
}

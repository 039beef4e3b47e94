package plumbline.app.command.sensor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import plumbline.device.Finding;

/** What was found on a port, in words. */
final class FindingWords {

    private static final int WIDTH = 76;

    private FindingWords() {}

    /** A sentence cut at blanks into lines that fit, four blanks in front of them, into a terminal of 80 columns. */
    static List<String> lines(String sentence) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : sentence.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

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

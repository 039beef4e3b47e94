package plumbline.app.command.sensor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.device.Finding;
import plumbline.device.LinkEvent;

/** What was found on a port, in words. */
final class FindingWords {

    /** How text that is not understood is shown by example, at the terminal. */
    static final String SHOW_HOW = "'plumbline ports --listen' with the name of the port shows how";

    private static final int WIDTH = 76;

    /** What is wrong where another port would do. */
    private static final Set<String> NOT_THAT_PORT = Set.of("port.absent", "port.other");

    private FindingWords() {}

    /** A sentence cut at blanks into lines that fit, four blanks in front of them, into a terminal of 80 columns. */
    static List<String> lines(String sentence) {
        return lines(sentence, WIDTH);
    }

    /** A sentence cut at blanks into lines of so many columns at most; one word alone may be longer. */
    static List<String> lines(String sentence, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : sentence.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The beginning of what a sensor says, in so many columns at most. */
    static String cut(String said, int width) {
        return said.length() > width ? said.substring(0, width - 3) + "..." : said;
    }

    /** What went wrong with a port, and what tells more about it at the terminal; the window needs no command. */
    static String of(LinkEvent.Trouble trouble) {
        boolean elsewhere = NOT_THAT_PORT.contains(trouble.saying().name());
        return trouble.sentence() + (elsewhere ? " 'plumbline ports' lists the ports there are." : "");
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
            return strange.stranger().sentence() + (strange.stranger().isToBeShown() ? ": " + SHOW_HOW : "");
        }
        return finding instanceof Finding.Closed closed ? closed.sentence() : "nothing comes";
    }
}

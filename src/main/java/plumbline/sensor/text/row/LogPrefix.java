package plumbline.sensor.text.row;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What loggers put in front of a line: ESP-IDF {@code I (1234) imu: }, Arduino-ESP32 {@code [ 1234][I][imu.cpp:7] loop(): },
 * Zephyr {@code [00:00:01.234,000] <inf> imu: }, and the time that serial monitors add.
 */
final class LogPrefix {

    private static final List<Pattern> PREFIXES = List.of(
            Pattern.compile("[EWIDV] \\([\\d:.]+\\) [^:]{0,40}:\\s*"),
            Pattern.compile("\\[\\s*\\d+\\]\\[[EWIDV]\\]\\[[^\\]]{0,60}\\]\\s*(?:\\w+\\(\\):)?\\s*"),
            Pattern.compile("\\[\\d\\d:\\d\\d:\\d\\d[.,\\d]*\\] <\\w+> [\\w.]{0,40}:\\s*"),
            Pattern.compile("\\[?\\d\\d:\\d\\d:\\d\\d[.,]?\\d*\\]?\\s*(?:->)?\\s+"),
            Pattern.compile("\\[?(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING)\\]?:?\\s+"));

    private LogPrefix() {}

    /** The line itself. */
    static String without(String line) {
        String text = line.strip();
        for (Pattern prefix : PREFIXES) {
            Matcher found = prefix.matcher(text);
            if (found.lookingAt()) {
                return text.substring(found.end()).strip();
            }
        }
        return text;
    }
}

package plumbline.exchange.recording;

import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines of a name, a colon and what it is, as makers write them above their data. */
final class KeyedLines {

    private static final Pattern OFFSET = Pattern.compile("(?:GMT|UTC)?\\s*([+-]?)(\\d{1,2}):(\\d{2})(?::\\d{2})?");

    private KeyedLines() {}

    /** What stands behind the first such name; empty where nothing does. */
    static Optional<String> value(String text, String name) {
        return text.lines()
                .filter(line -> line.startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .filter(value -> !value.isEmpty());
    }

    /** The number that stands there. */
    static Optional<Double> number(String text, String name) {
        try {
            return value(text, name).map(v -> Double.valueOf(v.replace(',', '.')));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    /** The offset that is written as {@code GMT +01:00} or {@code -05:00:00}. */
    static Optional<ZoneOffset> offset(String value) {
        Matcher told = OFFSET.matcher(value);
        if (!told.matches() || Integer.parseInt(told.group(2)) > 17 || Integer.parseInt(told.group(3)) > 59) {
            return Optional.empty();
        }
        int sign = told.group(1).equals("-") ? -1 : 1;
        return Optional.of(ZoneOffset.ofHoursMinutes(
                sign * Integer.parseInt(told.group(2)), sign * Integer.parseInt(told.group(3))));
    }
}

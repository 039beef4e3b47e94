package plumbline.sensor.text.row;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plumbline.sensor.text.unit.WrittenUnit;

/**
 * A label and the unit that is written in it: {@code acc x (g)} is {@code acc x} in g, {@code gx_rad} keeps its name.
 *
 * @param name in small letters
 */
record Label(String name, Optional<WrittenUnit> unit) {

    private static final Pattern BRACKETED = Pattern.compile("[(\\[{]([^()\\[\\]{}]*)[)\\]}]");

    /** {@code acc/mg}, but not {@code a/g}, which is acceleration and gyroscope. */
    private static final Pattern BESIDE = Pattern.compile("^(.*[a-z]{2,})/([a-z]{2,}.*)$");

    private static final Pattern LAST_PART = Pattern.compile("[ _]([a-z0-9/^-]+)$");

    static Label of(String text) {
        String name = text.toLowerCase(Locale.ROOT).strip();
        Matcher bracketed = BRACKETED.matcher(name);
        while (bracketed.find()) {
            Optional<WrittenUnit> unit = WrittenUnit.of(bracketed.group(1));
            if (unit.isPresent()) {
                String rest = name.substring(0, bracketed.start()) + " " + name.substring(bracketed.end());
                return new Label(rest.replaceAll("\\s+", " ").strip(), unit);
            }
        }
        Matcher beside = BESIDE.matcher(name);
        if (beside.find() && WrittenUnit.of(beside.group(2)).isPresent()) {
            return new Label(beside.group(1), WrittenUnit.of(beside.group(2)));
        }
        Matcher last = LAST_PART.matcher(name);
        Optional<WrittenUnit> unit =
                last.find() && isLong(last.group(1)) ? WrittenUnit.of(last.group(1)) : Optional.empty();
        return new Label(name, unit);
    }

    /** A single letter at the end of a name is rather an axis or a number than a volt or a metre; but for g. */
    private static boolean isLong(String part) {
        return part.length() > 1 || part.equals("g");
    }
}

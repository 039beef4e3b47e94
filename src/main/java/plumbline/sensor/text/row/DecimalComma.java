package plumbline.sensor.text.row;

import java.util.regex.Pattern;

/** Numbers as they are written in much of Europe: {@code 0,95;0,12;0,28}. */
final class DecimalComma {

    private static final Pattern APART = Pattern.compile("[;\\t| ]+");

    /** One such number, with a name before it and a unit behind it perhaps. */
    private static final Pattern NUMBER = Pattern.compile("[^,\\d]*\\d+,\\d+[^,\\d]*");

    /** Fewer could be a list of two whole numbers. */
    private static final int LEAST = 3;

    private DecimalComma() {}

    /** The line with points for commas, where it is sure that these are no separators; else as it is. */
    static String mended(String line) {
        if (line.indexOf('.') >= 0 || line.indexOf(',') < 0) {
            return line;
        }
        int numbers = 0;
        for (String part : APART.split(line, -1)) {
            if (part.indexOf(',') >= 0 && !NUMBER.matcher(part).matches()) {
                return line;
            }
            numbers += part.indexOf(',') >= 0 ? 1 : 0;
        }
        return numbers < LEAST ? line : line.replace(',', '.');
    }
}

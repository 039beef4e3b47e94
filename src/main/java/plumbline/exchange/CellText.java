package plumbline.exchange;

import java.util.regex.Pattern;
import plumbline.sensor.PlainText;

/**
 * Words of the wearer or of others in a cell of a CSV. A spreadsheet takes what begins with {@code = + - @} for a formula and
 * runs it: such a text gets an apostrophe before it (OWASP, CSV Injection), which reading takes away again. Control
 * characters become U+FFFD.
 */
final class CellText {

    /** Also where apostrophes stand before it already, so that reading knows which one is ours. */
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@].*", Pattern.DOTALL);

    private CellText() {}

    static String written(String text) {
        String plain =
                text.lines().map(PlainText::of).reduce((a, b) -> a + "\n" + b).orElse("");
        return FORMULA.matcher(plain).matches() ? "'" + plain : plain;
    }

    /** What was written so. */
    static String read(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}

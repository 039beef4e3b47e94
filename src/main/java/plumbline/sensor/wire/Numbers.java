package plumbline.sensor.wire;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import plumbline.sensor.DecimalCell;

/** Numbers as sketches print them. */
public final class Numbers {

    /** How the C libraries of small boards, and Java and Python, write what is no number. */
    private static final Set<String> NOT_NUMBERS =
            Set.of("nan", "-nan", "inf", "-inf", "+inf", "ovf", "-ovf", "infinity");

    private Numbers() {}

    /** The number that this text is, the white space around it aside; NaN where it is none. */
    public static double parse(String text) {
        byte[] bytes = text.strip().getBytes(StandardCharsets.ISO_8859_1);
        return DecimalCell.parse(bytes, 0, bytes.length);
    }

    /** Whether the text is how somebody writes a value that is no number. */
    public static boolean isNotANumber(String text) {
        return NOT_NUMBERS.contains(text.strip().toLowerCase(Locale.ROOT));
    }

    /** So many numbers from the front of these texts; empty where one is missing or none. */
    public static Optional<double[]> parse(String[] texts, int from, int count) {
        if (texts.length < from + count) {
            return Optional.empty();
        }
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = parse(texts[from + i]);
            if (!Double.isFinite(numbers[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(numbers);
    }

    /** Whether any of these texts is how somebody writes a value that is no number. */
    public static boolean anyNotANumber(String[] texts) {
        for (String text : texts) {
            if (isNotANumber(text)) {
                return true;
            }
        }
        return false;
    }
}

package plumbline.sensor.text.row;

import java.util.Locale;
import java.util.regex.Pattern;

/** A line without its numbers, by which lines of one kind are known again: {@code temp: 21.5 c} is {@code temp: # c}. */
final class WordsOnly {

    /** What a kind of line is known by. */
    private static final int LONGEST = 48;

    private static final Pattern NUMBER =
            Pattern.compile("[-+]?\\d+(?:[.:]\\d+)*(?:e[-+]?\\d+)?|\\b(?:nan|inf|ovf)\\b");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private WordsOnly() {}

    static String of(String text) {
        String words = BLANKS.matcher(
                        NUMBER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("#"))
                .replaceAll(" ");
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }
}

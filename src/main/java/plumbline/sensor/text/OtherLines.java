package plumbline.sensor.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import plumbline.sensor.text.RowReader.Read;

/**
 * Tells the lines that a sketch prints besides its samples from damaged ones: the former come again and again in the same
 * words, and none of them looks like a sample that lacks something.
 */
final class OtherLines {

    /** Kinds of lines that are remembered. */
    private static final int MOST_KINDS = 64;

    /** So many of a kind are no accident; nor are they if they are one line in fifty. */
    private static final int ENOUGH = 3;

    private static final int SHARE = 50;

    /** A line without any number, of which one word at least is one. */
    private static final Pattern WORDS = Pattern.compile("[^#]*\\p{L}{3}[^#]*");

    private final Map<String, Integer> kinds = new LinkedHashMap<>();
    private int lines;

    /** Counts a line. */
    void note(Read read) {
        lines++;
        String words = read.row().words();
        if (!kinds.containsKey(words) && kinds.size() == MOST_KINDS) {
            kinds.remove(kinds.keySet().iterator().next());
        }
        kinds.merge(words, 1, Integer::sum);
    }

    /** Counts a line that is no sample; returns whether it says something else, and is whole. */
    boolean isKnown(Read read, TextLayout layout) {
        note(read);
        String words = read.row().words();
        int count = kinds.getOrDefault(words, 0);
        boolean saysSomething =
                read.row().fields().isEmpty() && WORDS.matcher(words).matches();
        return !layout.isNearly(read) && (saysSomething || (count >= ENOUGH && count * SHARE >= lines));
    }
}

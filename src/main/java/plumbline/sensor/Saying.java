package plumbline.sensor;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A sentence for the wearer, or a part of one. Where something is known that the wearer should hear of, it is said in
 * English, for logs, files and tests; whoever has the wearer before them says it in the wearer's language.
 *
 * @param name what other languages have it under
 * @param english the pattern in English, as {@link String#format} has it
 * @param with what is filled in: names, figures, or other sayings; kept as {@link String}, {@link Long}, finite
 *     {@link Double} or {@link Saying}
 */
public record Saying(String name, String english, List<Object> with) {

    /** The bundle with the patterns of other languages than English. */
    public static final String BUNDLE = "plumbline.sensor.sayings";

    private static final String AS_IT_IS = "as.it.is";

    /** Something that went wrong and tells of it in a saying. */
    public interface Told {

        /** What is wrong. */
        Saying saying();
    }

    public Saying {
        with = with.stream().map(Saying::plain).toList();
    }

    /** So that it is the same saying on the other side of a process border. */
    private static Object plain(Object with) {
        if (with instanceof Integer || with instanceof Short || with instanceof Byte) {
            return ((Number) with).longValue();
        }
        boolean finite = with instanceof Double real && Double.isFinite(real);
        return finite || with instanceof Long || with instanceof Saying ? with : with.toString();
    }

    /** A saying by this name. */
    public static Saying of(String name, String english, Object... with) {
        return new Saying(name, english, List.of(with));
    }

    /** What is the same in every language, such as what the system itself said. */
    public static Saying asItIs(String text) {
        return of(AS_IT_IS, "%s", text);
    }

    /** What is told of a fault: its own saying where it has one, else its message as it is. */
    public static Saying of(Exception fault) {
        return fault instanceof Told told ? told.saying() : asItIs(String.valueOf(fault.getMessage()));
    }

    /** The same part of a sentence as a sentence of its own: with a capital and a full stop. */
    public Saying asSentence() {
        return of("sentence", "%s.", this);
    }

    /** In English. */
    public String sentence() {
        return filled(
                english,
                with.stream()
                        .map(w -> w instanceof Saying saying ? saying.sentence() : w)
                        .toArray());
    }

    /** In the language of {@link #BUNDLE} as it was loaded; in English where that has no such pattern. */
    public String in(ResourceBundle words) {
        String pattern = words.containsKey(name) ? words.getString(name) : english;
        return filled(
                pattern,
                with.stream()
                        .map(w -> w instanceof Saying saying ? saying.in(words) : w)
                        .toArray());
    }

    /** A saying that begins another begins it with a capital. */
    private String filled(String pattern, Object... filling) {
        String text = String.format(Locale.ROOT, pattern, filling);
        boolean begins = pattern.startsWith("%s") && !with.isEmpty() && with.get(0) instanceof Saying;
        return begins ? Character.toUpperCase(text.charAt(0)) + text.substring(1) : text;
    }

    @Override
    public String toString() {
        return sentence();
    }
}

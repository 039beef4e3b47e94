package plumbline.stretch.evidence;

import java.util.List;
import java.util.Locale;

/**
 * One sentence or name in every language of the program.
 *
 * @param english the English wording
 * @param german the German wording
 * @param french the French wording
 * @param spanish the Spanish wording
 */
public record Text(String english, String german, String french, String spanish) {
    public Text {
        List<String> all = List.of(english, german, french, spanish);
        if (all.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("every language is needed: " + all);
        }
    }

    /** What is the same in every language, such as the name of a journal. */
    public static Text same(String word) {
        return new Text(word, word, word, word);
    }

    /** The wording for the language of this locale, the English one where we have none. */
    public String in(Locale locale) {
        return switch (locale.getLanguage()) {
            case "de" -> german;
            case "fr" -> french;
            case "es" -> spanish;
            default -> english;
        };
    }

    /** This and another one after it, with a comma between. */
    public Text then(Text other) {
        return new Text(
                english + ", " + other.english,
                german + ", " + other.german,
                french + ", " + other.french,
                spanish + ", " + other.spanish);
    }

    /** In every language, in no order that means anything. */
    public List<String> everyWording() {
        return List.of(english, german, french, spanish);
    }
}

package plumbline.stretch.evidence;

import java.util.Locale;

/**
 * One sentence or name in both languages of the program.
 *
 * @param english the English wording
 * @param german the German wording
 */
public record Text(String english, String german) {
    public Text {
        if (english.isBlank() || german.isBlank()) {
            throw new IllegalArgumentException("both languages are needed: \"" + english + "\", \"" + german + "\"");
        }
    }

    /** The German wording for a German locale, the English one for any other. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("de") ? german : english;
    }
}

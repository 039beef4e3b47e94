package plumbline.stretch;

import java.util.Locale;
import plumbline.stretch.evidence.Text;

/**
 * The side being worked on. A step says {@code {one}} and {@code {other}}. Where adjectives have endings these stand for
 * the stems, so that the sentence can put its own: "das {one}e Knie", "la rodilla {one}a", "la jambe {one}e".
 */
public enum Side {
    RIGHT,
    LEFT;

    public Side other() {
        return this == RIGHT ? LEFT : RIGHT;
    }

    /** The sentence for this side. */
    public String fill(Text text, Locale locale) {
        String filled = text.in(locale).replace("{one}", stem(locale)).replace("{other}", other().stem(locale));
        // The French word for left ends in an e of its own, and takes no second.
        return locale.getLanguage().equals("fr") ? filled.replace("gauchee", "gauche") : filled;
    }

    private String stem(Locale locale) {
        boolean right = this == RIGHT;
        return switch (locale.getLanguage()) {
            case "de" -> right ? "recht" : "link";
            case "fr" -> right ? "droit" : "gauche";
            case "es" -> right ? "derech" : "izquierd";
            default -> right ? "right" : "left";
        };
    }
}

package plumbline.stretch;

import java.util.Locale;
import plumbline.stretch.evidence.Text;

/**
 * The side being worked on. A step says {@code {one}} and {@code {other}}; in German these stand for the stems "recht"
 * and "link", so that the sentence can put its own endings: "das {one}e Knie".
 */
public enum Side {
    RIGHT,
    LEFT;

    public Side other() {
        return this == RIGHT ? LEFT : RIGHT;
    }

    /** The sentence for this side. */
    public String fill(Text text, Locale locale) {
        boolean german = locale.getLanguage().equals("de");
        return text.in(locale).replace("{one}", stem(german)).replace("{other}", other().stem(german));
    }

    private String stem(boolean german) {
        return switch (this) {
            case RIGHT -> german ? "recht" : "right";
            case LEFT -> german ? "link" : "left";
        };
    }
}

package plumbline.screen.session;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words of the guided session in the wearer's language; English where there is none. */
public final class SessionWords {
    private final ResourceBundle bundle;
    private final Locale locale;

    public SessionWords(Locale locale) {
        this.locale = locale;
        // Without this an English wearer on a German system would be given German.
        Control own = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        this.bundle = ResourceBundle.getBundle("plumbline.screen.session", locale, own);
    }

    Locale locale() {
        return locale;
    }

    public String say(String key) {
        return bundle.getString(key);
    }

    public String say(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }

    /** The word for a constant: its name in lower case with hyphens, after a prefix. */
    public String say(String prefix, Enum<?> constant) {
        return say(prefix + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}

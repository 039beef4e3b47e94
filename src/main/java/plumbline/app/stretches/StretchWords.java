package plumbline.app.stretches;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words round the catalogue's own texts, for a terminal, in the wearer's language. */
final class StretchWords {
    private final ResourceBundle bundle;
    private final Locale locale;

    StretchWords(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "plumbline.app.stretches", locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    Locale locale() {
        return locale;
    }

    String say(String key) {
        return bundle.getString(key);
    }

    String say(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }

    String say(String prefix, Enum<?> constant) {
        return say(prefix + "." + spelling(constant));
    }

    /** A constant as it is written in files and on the command line. */
    static String spelling(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package plumbline.catalogue;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words round the catalogue's own texts, for a terminal, in the wearer's language. */
public final class StretchWords {
    private final ResourceBundle bundle;
    private final Locale locale;

    public StretchWords(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "plumbline.catalogue.stretches", locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    public Locale locale() {
        return locale;
    }

    public String say(String key) {
        return bundle.getString(key);
    }

    public String say(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }

    public String say(String prefix, Enum<?> constant) {
        return say(prefix + "." + spelling(constant));
    }

    /** A constant as it is written in files and on the command line. */
    static String spelling(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package plumbline.app.home;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import plumbline.settings.Settings;
import plumbline.trend.words.Words;

/** Which language a wearer is spoken to in. */
public final class Languages {

    /** The languages that we have, each with the region it is taken to be of where the system tells none. */
    private static final Map<String, String> LANGUAGES = Map.of("en", "GB", "de", "DE", "fr", "FR", "es", "ES");

    private Languages() {}

    /** The words of charts in this language. */
    public static Words words(Locale locale) {
        return new Words(
                ResourceBundle.getBundle(Words.BUNDLE, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)),
                locale);
    }

    /** The language that is set, or the system's where it is one of ours; dates and weeks as in the system's region. */
    public static Locale locale(Settings settings) {
        return locale(settings.language(), Locale.getDefault());
    }

    static Locale locale(String setting, Locale system) {
        String wanted = setting.equals("system") ? system.getLanguage() : setting;
        String language = LANGUAGES.containsKey(wanted) ? wanted : Locale.ENGLISH.getLanguage();
        String usual = LANGUAGES.getOrDefault(language, "");
        return new Locale.Builder()
                .setLanguage(language)
                .setRegion(system.getCountry().isEmpty() ? usual : system.getCountry())
                .build();
    }
}

package plumbline.trend.words;

import java.util.Locale;
import java.util.ResourceBundle;

/** Loads the words of charts as the shell does. */
public final class Spoken {

    private Spoken() {}

    public static final Words IN_ENGLISH = words(Locale.UK);

    public static Words words(Locale locale) {
        return new Words(
                ResourceBundle.getBundle(
                        Words.BUNDLE,
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)),
                locale);
    }
}

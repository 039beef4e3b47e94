package plumbline.screen;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The languages that the window speaks, each in a country that has it. */
public final class Languages {

    private Languages() {}

    /** All of them. */
    public static List<Locale> all() {
        return Stream.of("en", "de", "fr", "es").map(Languages::of).toList();
    }

    /** The one of these two letters. */
    public static Locale of(String language) {
        return switch (language) {
            case "en" -> Locale.UK;
            case "de" -> Locale.GERMANY;
            case "fr" -> Locale.FRANCE;
            case "es" -> Locale.forLanguageTag("es-ES");
            default -> throw new IllegalArgumentException(language + " is no language of ours");
        };
    }
}

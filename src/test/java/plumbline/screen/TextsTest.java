package plumbline.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.screen.parts.Texts;

class TextsTest {

    private static final Pattern PLACE = Pattern.compile("%(\\d+\\$)?0?\\d*[sd]");

    @ParameterizedTest
    @ValueSource(strings = {"plumbline.screen.texts", "plumbline.trend.words"})
    void saysEverythingInBothLanguagesWithTheSamePlaces(String name) {
        ResourceBundle english = bundle(name, Locale.ROOT);
        ResourceBundle german = bundle(name, Locale.GERMAN);
        assertTrue(english.keySet().size() > 40);
        assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(german.keySet()));
        for (String key : english.keySet()) {
            assertEquals(places(english.getString(key)), places(german.getString(key)), key);
            assertEquals(english.getString(key).isBlank(), german.getString(key).isBlank(), key);
        }
    }

    private static List<String> places(String pattern) {
        List<String> places = new ArrayList<>();
        Matcher matcher = PLACE.matcher(pattern);
        while (matcher.find()) {
            places.add(matcher.group());
        }
        return places;
    }

    /** A key is used where it, or the start that it is made from, stands in the code. */
    @Test
    void saysNothingThatIsNeverAskedFor() throws IOException {
        String code = code();
        List<String> unused = new ArrayList<>();
        for (String name : List.of("plumbline.screen.texts", "plumbline.trend.words")) {
            for (String key : bundle(name, Locale.ROOT).keySet()) {
                String start = key.contains(".") ? key.substring(0, key.lastIndexOf('.') + 1) : key;
                boolean used = code.contains("\"" + key + "\"")
                        || code.contains("\"" + start + "\"")
                        || (key.endsWith(".hint") && code.contains("\"" + key.replace(".hint", "") + "\""));
                if (!used) {
                    unused.add(key);
                }
            }
        }
        assertEquals(List.of(), unused);
    }

    private static String code() throws IOException {
        StringBuilder code = new StringBuilder();
        for (String room : List.of("screen", "trend", "chart")) {
            try (Stream<Path> files = Files.walk(Path.of("src/main/java/plumbline", room))) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    code.append(Files.readString(file));
                }
            }
        }
        return code.toString();
    }

    @Test
    void marksTheLetterOfAButton() {
        Texts texts = new Texts(Locale.UK);
        assertEquals(new Texts.Label("I did it", 'D'), texts.label("prompt.done"));
        assertEquals(new Texts.Label("Sitting", 0), texts.label("posture.SITTING"));
        assertFalse(texts.text("close.quit").isBlank());
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(
                name, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}

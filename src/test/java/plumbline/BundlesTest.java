package plumbline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.sensor.Flaw;
import plumbline.sensor.Saying;
import plumbline.sensor.Stranger;

/** All that is said to the wearer is said in both languages, with the same places to be filled in, and is asked for. */
class BundlesTest {

    private static final Path CODE = Path.of("src/main/java/plumbline");

    private static final Pattern PLACE = Pattern.compile("%(\\d+\\$)?0?(\\.\\d)?\\d*[sdf]|\\{\\d}");

    /** A saying as it stands in the code: its name, and its pattern, which may go on over several lines. */
    private static final Pattern SAYING = Pattern.compile(
            "Saying\\.of\\(\\s*\"([A-Za-z._]+)\",\\s*(\"(?:[^\"\\\\]|\\\\.)*\"(?:\\s*\\+\\s*\"(?:[^\"\\\\]|\\\\.)*\")*)");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plumbline.screen.texts",
                "plumbline.screen.session",
                "plumbline.trend.words",
                "plumbline.desktop.notify",
                "plumbline.catalogue.stretches",
                "plumbline.terminal.terminal"
            })
    void sayEverythingInBothLanguagesWithTheSamePlaces(String name) {
        ResourceBundle english = bundle(name, Locale.ROOT);
        ResourceBundle german = bundle(name, Locale.GERMAN);
        assertTrue(english.keySet().size() > 20);
        assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(german.keySet()));
        for (String key : english.keySet()) {
            assertEquals(places(english.getString(key)), places(german.getString(key)), key);
            assertEquals(english.getString(key).isBlank(), german.getString(key).isBlank(), key);
        }
    }

    /** The second of two would be taken without a word. */
    @Test
    void sayNothingTwice() throws IOException {
        List<String> twice = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/plumbline"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".properties")).toList()) {
                Set<String> keys = new HashSet<>();
                Files.readAllLines(file).stream()
                        .filter(line -> line.matches("[^#\\s].*=.*"))
                        .map(line -> line.substring(0, line.indexOf('=')).strip())
                        .filter(key -> !keys.add(key))
                        .forEach(key -> twice.add(file.getFileName() + " " + key));
            }
        }
        assertEquals(List.of(), twice);
    }

    /** A key is used where it, or the start that it is made from, stands in the code. */
    @Test
    void sayNothingThatIsNeverAskedFor() throws IOException {
        String code = code();
        List<String> unused = new ArrayList<>();
        for (String name : List.of(
                "plumbline.screen.texts",
                "plumbline.screen.session",
                "plumbline.trend.words",
                "plumbline.desktop.notify",
                "plumbline.catalogue.stretches",
                "plumbline.terminal.terminal")) {
            bundle(name, Locale.ROOT).keySet().stream()
                    .filter(key -> !isUsed(key, code))
                    .forEach(unused::add);
        }
        assertEquals(List.of(), unused);
    }

    private static boolean isUsed(String key, String code) {
        String start = key.contains(".") ? key.substring(0, key.lastIndexOf('.')) : key;
        return Stream.of(key, start, start + ".", key.replace(".hint", ""))
                .anyMatch(written -> code.contains("\"" + written + "\""));
    }

    /** Sayings have their English where they are found, and everything else in the bundles. */
    @Test
    void haveEverySayingOfTheCodeInGerman() throws IOException {
        Map<String, String> english = new TreeMap<>();
        Matcher matcher = SAYING.matcher(code());
        while (matcher.find()) {
            english.put(matcher.group(1), joined(matcher.group(2)));
        }
        Stream.of(Flaw.values()).map(Flaw::saying).forEach(saying -> english.put(saying.name(), saying.english()));
        Stream.of(Stranger.values())
                .map(Stranger::saying)
                .forEach(saying -> english.put(saying.name(), saying.english()));
        assertTrue(english.size() > 70, () -> english.size() + " sayings");
        assertEquals("There is no file %s.", english.get("file.absent"));
        ResourceBundle sayings = bundle(Saying.BUNDLE, Locale.GERMAN);
        ResourceBundle settings = bundle("plumbline.settings.settings", Locale.GERMAN);
        List<String> wrong = new ArrayList<>();
        english.forEach((name, pattern) -> {
            ResourceBundle german = sayings.containsKey(name) ? sayings : settings;
            if (!german.containsKey(name)) {
                wrong.add(name + " is missing");
            } else if (!sorted(places(pattern)).equals(sorted(places(german.getString(name))))) {
                wrong.add(name + " has other places");
            }
        });
        sayings.keySet().stream()
                .filter(name -> !english.containsKey(name)
                        && !List.of("as.it.is", "sentence").contains(name))
                .forEach(name -> wrong.add(name + " is never said"));
        assertEquals(List.of(), wrong);
    }

    private static List<String> places(String pattern) {
        return PLACE.matcher(pattern).results().map(MatchResult::group).toList();
    }

    private static List<String> sorted(List<String> places) {
        return places.stream().sorted(Comparator.naturalOrder()).toList();
    }

    /** The pieces of a literal that goes on over several lines. */
    private static String joined(String literals) {
        return Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"")
                .matcher(literals)
                .results()
                .map(piece -> piece.group(1).replace("\\\"", "\""))
                .collect(Collectors.joining());
    }

    private static String code() throws IOException {
        StringBuilder code = new StringBuilder();
        try (Stream<Path> files = Files.walk(CODE)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
                code.append(Files.readString(file));
            }
        }
        return code.toString();
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(
                name, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}

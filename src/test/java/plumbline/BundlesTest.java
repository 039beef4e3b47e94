package plumbline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
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

/** All that is said to the wearer is said in every language, with the same places to be filled in, and is asked for. */
class BundlesTest {

    private static final Path CODE = Path.of("src/main/java/plumbline");

    private static final List<Locale> OTHERS = List.of(Locale.GERMAN, Locale.FRENCH, Locale.forLanguageTag("es"));

    /** Where a question mark is a key to press and asks nothing. */
    private static final Pattern KEYS_OF_THE_TERMINAL = Pattern.compile("(^|[|] )\\? |! (pedida|proposée)");

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
    void sayEverythingInEveryLanguageWithTheSamePlaces(String name) {
        ResourceBundle english = bundle(name, Locale.ROOT);
        assertTrue(english.keySet().size() > 20);
        for (Locale locale : OTHERS) {
            ResourceBundle other = bundle(name, locale);
            assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(own(name, locale)), locale.toString());
            for (String key : english.keySet()) {
                assertEquals(places(english.getString(key)), places(other.getString(key)), locale + " " + key);
                assertEquals(
                        english.getString(key).isBlank(), other.getString(key).isBlank(), locale + " " + key);
            }
        }
    }

    /** As French is set: a narrow space that does not break before a sign of two parts and within quotation marks. */
    @Test
    void keepTheSpacesOfFrench() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String value : written("_fr.properties", "fr = \"((?:[^\"\\\\]|\\\\.)*)\"")) {
            if (Pattern.compile(" [:;?!»]|« |[a-zà-ÿ0-9)][;?!](\\s|$)|[a-zà-ÿ]: |[a-zà-ÿ]'[a-zà-ÿ]")
                            .matcher(value)
                            .find()
                    && !KEYS_OF_THE_TERMINAL.matcher(value).find()) {
                wrong.add(value);
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** As Spanish is set: a question and a call are opened too, and nothing stands before a colon. */
    @Test
    void openTheQuestionsOfSpanish() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String value : written("_es.properties", "es = \"((?:[^\"\\\\]|\\\\.)*)\"")) {
            boolean opened = value.chars().filter(c -> c == '?').count()
                            == value.chars().filter(c -> c == '¿').count()
                    && value.chars().filter(c -> c == '!').count()
                            == value.chars().filter(c -> c == '¡').count();
            if ((!opened || value.matches("(?s).*\\s[:;?!].*"))
                    && !KEYS_OF_THE_TERMINAL.matcher(value).find()) {
                wrong.add(value);
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** All that is written in a language: the values of its bundles, and its wordings in the catalogue. */
    private static List<String> written(String ending, String inTheCatalogue) throws IOException {
        List<String> values = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/plumbline"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String text = Files.readString(file);
                if (file.toString().endsWith(ending)) {
                    Properties bundle = new Properties();
                    bundle.load(new StringReader(text));
                    values.addAll(bundle.stringPropertyNames().stream()
                            .map(bundle::getProperty)
                            .toList());
                } else if (file.toString().endsWith(".toml")) {
                    Pattern.compile("\\b" + inTheCatalogue)
                            .matcher(text)
                            .results()
                            .forEach(result -> values.add(result.group(1)));
                }
            }
        }
        assertTrue(values.size() > 1500, () -> values.size() + " wordings");
        return values;
    }

    /** The keys that a file has itself, without those of the English one behind it. */
    private static Set<String> own(String name, Locale locale) {
        String file = "/" + name.replace('.', '/') + "_" + locale.getLanguage() + ".properties";
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(BundlesTest.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            Properties bundle = new Properties();
            bundle.load(in);
            return bundle.stringPropertyNames();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
    void haveEverySayingOfTheCodeInEveryOtherLanguage() throws IOException {
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
        for (Locale locale : OTHERS) {
            assertEquals(List.of(), faults(english, locale), locale.toString());
        }
    }

    private static List<String> faults(Map<String, String> english, Locale locale) {
        ResourceBundle sayings = bundle(Saying.BUNDLE, locale);
        ResourceBundle settings = bundle("plumbline.settings.settings", locale);
        Set<String> ownSettings = own("plumbline.settings.settings", locale);
        List<String> wrong = new ArrayList<>();
        assertEquals(own("plumbline.settings.settings", Locale.GERMAN), ownSettings, locale.toString());
        english.forEach((name, pattern) -> {
            ResourceBundle other = sayings.containsKey(name) ? sayings : settings;
            if (!other.containsKey(name)) {
                wrong.add(name + " is missing");
            } else if (!sorted(places(pattern)).equals(sorted(places(other.getString(name))))) {
                wrong.add(name + " has other places");
            }
        });
        sayings.keySet().stream()
                .filter(name -> !english.containsKey(name)
                        && !List.of("as.it.is", "sentence").contains(name))
                .forEach(name -> wrong.add(name + " is never said"));
        return wrong;
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

package plumbline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever wears the sensor is "they" in code, pages and words. In German it is "Sie", or a word that says nothing of it. */
class TheWearerTest {

    // Words end where letters end, umlauts included: from JDK 19 on only so.
    private static final Pattern HE_OR_SHE = Pattern.compile("(?iU)\\b(he|his|him|himself|she|her|hers|herself)\\b");

    private static final Pattern GERMAN = Pattern.compile("(?U)\\b(Benutzer|Nutzer|Anwender|Träger|Patient)\\b");

    /** "He" is "I have" there. */
    private static final Pattern SPANISH = Pattern.compile("_es\\.properties: ");

    @Test
    void isTheyWhereverEnglishIsRead() throws IOException {
        List<String> found = found(HE_OR_SHE, "src/main/java", "src/main/resources", "src/site", "README.md");
        assertEquals(
                List.of(),
                found.stream().filter(line -> !SPANISH.matcher(line).find()).toList());
    }

    @Test
    void isNoManInGerman() throws IOException {
        assertEquals(List.of(), found(GERMAN, "src/main/resources"));
    }

    private static List<String> found(Pattern pattern, String... places) throws IOException {
        List<String> found = new ArrayList<>();
        for (String place : places) {
            try (Stream<Path> files = Files.walk(Path.of(place))) {
                files.filter(TheWearerTest::isRead)
                        .sorted()
                        .forEach(file -> lines(file)
                                .filter(line -> pattern.matcher(line).find())
                                .forEach(line -> found.add(file + ": " + line.strip())));
            }
        }
        return found;
    }

    /** Scripts that step up the history are never changed again, by a word neither. */
    private static boolean isRead(Path file) {
        return file.toString().matches(".*\\.(java|properties|toml|md)");
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

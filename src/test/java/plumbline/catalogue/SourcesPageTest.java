package plumbline.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import plumbline.stretch.Catalogue;
import plumbline.stretch.Entry;

/** Holds {@code src/site/sources.md} to the catalogue and to the tests that it names. */
class SourcesPageTest {

    private static final Catalogue CATALOGUE = CatalogueFiles.load();
    private static final Path PAGE = Path.of("src", "site", "sources.md");

    @Test
    void namesOnlyWhatIsThere() throws IOException {
        List<String> names = names();
        assertTrue(names.size() > 100, () -> "only " + names.size() + " names found");
        List<String> gone = names.stream().filter(name -> !isThere(name)).toList();
        assertEquals(List.of(), gone);
    }

    @Test
    void namesEveryEntrySignAndRule() throws IOException {
        TreeSet<String> missing = new TreeSet<>();
        CATALOGUE.entries().stream().map(Entry::id).map(id -> "entry " + id).forEach(missing::add);
        CATALOGUE.signs().forEach(sign -> missing.add("sign " + sign.id()));
        CATALOGUE.rules().forEach(rule -> missing.add("rule " + rule.row()));
        CATALOGUE.sleep().forEach(sleep -> missing.add("sleep " + sleep.id()));
        names().forEach(missing::remove);
        assertEquals(new TreeSet<>(), missing);
    }

    private static List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        Matcher matcher = Pattern.compile("`([a-z]+ [a-z0-9-]+|[A-Z]\\w+Test(?:\\.\\w+)?)`")
                .matcher(Files.readString(PAGE));
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    private static boolean isThere(String name) {
        String[] words = name.split(" ", 2);
        return switch (words[0]) {
            case "entry" -> CATALOGUE.find(words[1]).isPresent();
            case "sign" -> CATALOGUE.signs().stream().anyMatch(sign -> sign.id().equals(words[1]));
            case "sleep" ->
                CATALOGUE.sleep().stream().anyMatch(sleep -> sleep.id().equals(words[1]));
            case "reason" -> CATALOGUE.table().reasons().containsKey(words[1]);
            case "rule" ->
                CATALOGUE.rules().stream()
                        .anyMatch(rule -> String.valueOf(rule.row()).equals(words[1]));
            default -> isTest(name);
        };
    }

    private static boolean isTest(String name) {
        String[] parts = name.split("\\.", 2);
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
            return files.filter(file -> file.endsWith(parts[0] + ".java"))
                    .anyMatch(file -> parts.length == 1 || holds(file, "void " + parts[1] + "("));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean holds(Path file, String text) {
        try {
            return Files.readString(file).contains(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

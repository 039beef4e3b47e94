package plumbline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the packages say of themselves is what the rules hold, and names classes that are there. */
class RoomsAreToldTest {

    private static final Path HOUSE = Path.of("src", "main", "java", "plumbline");

    private static final Pattern MAY_KNOW = Pattern.compile("May know: ([a-z, ]+)\\.");

    private static final Pattern BEGIN_WITH = Pattern.compile("Begin with \\{@code (\\w+)}");

    @Test
    void sayWhomTheyMayKnow() throws IOException {
        Map<String, Set<String>> told = new TreeMap<>();
        try (Stream<Path> rooms = Files.list(HOUSE)) {
            for (Path room : rooms.filter(Files::isDirectory).toList()) {
                Matcher words = MAY_KNOW.matcher(words(room));
                assertTrue(words.find(), room + " does not say whom it may know");
                told.put(room.getFileName().toString(), meant(words.group(1)));
            }
        }
        Map<String, Set<String>> held = new TreeMap<>(HouseRules.mayKnow());
        held.put("app", Set.of("all"));
        assertEquals(held, told);
    }

    @Test
    void sayWhereToBegin() throws IOException {
        List<String> silent = new ArrayList<>();
        try (Stream<Path> chambers = Files.walk(HOUSE)) {
            for (Path chamber : chambers.filter(Files::isDirectory)
                    .filter(c -> !c.equals(HOUSE))
                    .toList()) {
                Matcher words = BEGIN_WITH.matcher(words(chamber));
                if (!words.find() || !isInOrBelow(chamber, words.group(1) + ".java")) {
                    silent.add(chamber.toString());
                }
            }
        }
        assertEquals(List.of(), silent);
    }

    /** The walks of a sample and of a click, on the page about the house. */
    @Test
    void standWhereThePageLeads() throws IOException {
        List<String> steps = Files.readAllLines(Path.of("src", "site", "architecture.md")).stream()
                .filter(line -> line.matches(" {4}[a-z/]+/[A-Z]\\w+\\.java"))
                .map(String::strip)
                .toList();
        assertTrue(steps.size() > 30, () -> steps.size() + " steps");
        assertEquals(
                List.of(),
                steps.stream()
                        .filter(step -> !Files.exists(HOUSE.resolve(step)))
                        .toList());
    }

    private static Set<String> meant(String words) {
        Set<String> rooms = new TreeSet<>(List.of(words.split(", ")));
        rooms.remove("nobody");
        if (rooms.remove("the core")) {
            rooms.addAll(HouseRules.CORE.keySet());
        }
        return rooms;
    }

    /** The words of a package, its lines joined; a room of chambers has them too. */
    private static String words(Path folder) throws IOException {
        return Files.readString(folder.resolve("package-info.java")).replaceAll("\\s*\\n \\* ?", " ");
    }

    private static boolean isInOrBelow(Path folder, String name) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.anyMatch(f -> f.getFileName().toString().equals(name));
        }
    }
}

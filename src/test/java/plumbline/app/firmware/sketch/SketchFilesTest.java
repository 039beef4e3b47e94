package plumbline.app.firmware.sketch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A sketch is one file that can be read at a glance, and each is there in every dialect. */
class SketchFilesTest {

    private static final int MOST_LINES = 40;
    private static final int WIDEST = 120;

    @Test
    void eachIsOneFileOfAtMostFortyLinesThatFitAScreen() throws IOException {
        for (Dialect dialect : Dialect.values()) {
            for (Sketch sketch : Sketch.values()) {
                List<String> lines = Files.readAllLines(dialect.file(sketch));
                assertTrue(lines.size() <= MOST_LINES, () -> dialect.file(sketch) + " has " + lines.size());
                assertTrue(
                        lines.stream().allMatch(line -> line.length() <= WIDEST),
                        () -> dialect.file(sketch) + " is too wide");
            }
        }
    }

    @Test
    void noneIsThereThatIsNotTried() throws IOException {
        try (Stream<Path> files = Files.walk(Dialect.SKETCHES)) {
            long sketches = files.filter(file -> file.toString().endsWith(".ino")
                            || file.toString().endsWith("python/" + file.getFileName()))
                    .count();
            assertEquals((long) Sketch.values().length * Dialect.values().length, sketches);
        }
    }

    /** As each is one file, what all have to have in common is written many times; it is held to be the same. */
    @Test
    void sentencesAreMadeTheSameWayInAll() throws IOException {
        for (Dialect dialect : Dialect.values()) {
            Set<List<String>> ways = new HashSet<>();
            for (Sketch sketch : Sketch.values()) {
                ways.add(Files.readAllLines(dialect.file(sketch)).stream()
                        .dropWhile(line -> !line.contains(" say("))
                        .takeWhile(line -> line.contains(" say(") || line.startsWith(" "))
                        .toList());
            }
            assertEquals(1, ways.size(), ways::toString);
            assertTrue(ways.iterator().next().size() >= 4, ways::toString);
        }
    }
}

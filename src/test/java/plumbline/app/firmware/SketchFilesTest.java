package plumbline.app.firmware;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
}

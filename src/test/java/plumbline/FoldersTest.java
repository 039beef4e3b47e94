package plumbline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One finds one's way in every folder of sources: it holds fewer than twenty files, or has chambers. */
class FoldersTest {

    private static final int TOO_MANY = 20;

    @TempDir
    private Path planted;

    @Test
    void holdFewerThanTwentyFiles() throws IOException {
        assertEquals(Map.of(), crowded(Path.of("src", "main", "java")));
        assertEquals(Map.of(), crowded(Path.of("src", "test", "java")));
    }

    @Test
    void areFoundWhereTheyHoldTwenty() throws IOException {
        Path folder = Files.createDirectories(planted.resolve("room").resolve("chamber"));
        for (int i = 0; i < TOO_MANY; i++) {
            assertEquals(Map.of(), crowded(planted), i + " files");
            Files.createFile(folder.resolve("File" + i + ".java"));
        }
        assertEquals(Map.of(folder, (long) TOO_MANY), crowded(planted));
    }

    private static Map<Path, Long> crowded(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            Map<Path, Long> counts =
                    all.stream().collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.counting()));
            counts.values().removeIf(count -> count < TOO_MANY);
            return counts;
        }
    }
}

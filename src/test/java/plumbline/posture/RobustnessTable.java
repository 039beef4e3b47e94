package plumbline.posture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import plumbline.posture.score.Score;

/**
 * Writes the table of all days in all ways of spoiling to {@code target/detection/robustness.md}. It takes minutes, so it
 * runs only where it is asked for: {@code mvn test -Dtest=RobustnessTable}.
 */
class RobustnessTable {

    @Test
    void isWritten() throws IOException {
        List<Recorded> days = Recorded.workdays();
        List<String> lines = new ArrayList<>(List.of(Figures.HEAD));
        Spoilt.ways().forEach((name, way) -> {
            Score score = Figures.pooled(
                    days, day -> way.of(day, new Random(day.name().hashCode())).score());
            lines.add(Figures.line(name, score));
        });
        Path folder = Files.createDirectories(Path.of("target", "detection"));
        Files.write(folder.resolve("robustness.md"), lines);
        assertTrue(lines.size() > 10);
    }
}

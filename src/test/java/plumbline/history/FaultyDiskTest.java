package plumbline.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A disk that fails in any call, for once or for a while: without room, with an error, read-only. What was accepted is
 * there once it works again.
 */
class FaultyDiskTest {

    @TempDir
    private Path work;

    @Test
    void losesNothingWhateverCallFails() throws Exception {
        assertEquals(0, sessions(60, 1), this::words);
    }

    @Test
    @Tag("long")
    void losesNothingInTwoThousandSessions() throws Exception {
        assertEquals(0, sessions(2000, 2), this::words);
    }

    private int sessions(int count, long seed) throws Exception {
        assumeTrue(Files.exists(Path.of("/proc/self/fd")), "the faulty disk is of Linux");
        Path folder = work.toRealPath().resolve("data");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                FaultySessions.class.getName(),
                folder.toString(),
                Integer.toString(count),
                Long.toString(seed)));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("words").toFile());
        builder.environment().putAll(FaultyDisk.environment(work, folder));
        int end = builder.start().waitFor();
        System.out.println(words().lines().reduce((a, b) -> b).orElse("nothing was said"));
        assertTrue(end != 2, this::words);
        return end;
    }

    private String words() {
        try {
            return Files.readString(work.resolve("words"));
        } catch (IOException e) {
            return e.toString();
        }
    }
}

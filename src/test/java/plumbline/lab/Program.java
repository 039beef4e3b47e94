package plumbline.lab;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;

/**
 * A program that a test brings along, such as a display or a bus. It is ended with the test.
 *
 * @param firstLine what it said first: where it is to be found
 */
public record Program(Process process, String firstLine) implements AutoCloseable {

    /** Starts it and waits for its first line; skips the test by name where it is not here or does not start. */
    public static Program start(String... command) throws IOException {
        assumeInstalled(command[0]);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
        String line = out.readLine();
        Assumptions.assumeTrue(line != null, "skipped: " + command[0] + " does not start here");
        return new Program(process, String.valueOf(line).strip());
    }

    /** Skips the test where the program is not on the PATH. */
    public static void assumeInstalled(String name) {
        Assumptions.assumeTrue(isInstalled(name), "skipped: " + name + " is not on the PATH");
    }

    /** Whether the program is on the PATH. */
    public static boolean isInstalled(String name) {
        return Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(System.getenv().getOrDefault("PATH", ""))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
    }

    @Override
    public void close() {
        process.destroy();
    }
}

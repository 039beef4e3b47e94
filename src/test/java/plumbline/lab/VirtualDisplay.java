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

/** An X server of the test's own, which picks a free number for itself. */
public final class VirtualDisplay implements AutoCloseable {

    private final Process server;
    private final String name;

    private VirtualDisplay(Process server, String name) {
        this.server = server;
        this.name = name;
    }

    /** Starts one, or skips the test where there is no Xvfb. */
    public static VirtualDisplay start() throws IOException {
        return start("2400x1700", 96);
    }

    /** Likewise, of this size and with letters as large as on a screen of so many dots to the inch. */
    public static VirtualDisplay start(String size, int dpi) throws IOException {
        Assumptions.assumeTrue(isInstalled("Xvfb"), "Xvfb is not on the PATH: window tests are skipped");
        Process server = new ProcessBuilder(
                        "Xvfb",
                        "-displayfd",
                        "1",
                        "-screen",
                        "0",
                        size + "x24",
                        "-dpi",
                        String.valueOf(dpi),
                        "-nolisten",
                        "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.US_ASCII));
        String number = out.readLine();
        Assumptions.assumeTrue(number != null, "Xvfb does not start: window tests are skipped");
        return new VirtualDisplay(server, ":" + number.strip());
    }

    private static boolean isInstalled(String program) {
        return Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(System.getenv().getOrDefault("PATH", ""))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** What DISPLAY has to be. */
    public String name() {
        return name;
    }

    @Override
    public void close() {
        server.destroy();
    }
}

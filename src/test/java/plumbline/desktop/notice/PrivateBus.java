package plumbline.desktop.notice;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;

/** A session bus of a test's own. */
public final class PrivateBus implements AutoCloseable {

    private final Process daemon;
    private final String address;

    private PrivateBus(Process daemon, String address) {
        this.daemon = daemon;
        this.address = address;
    }

    /** Starts one, or skips the test where there is no dbus-daemon. */
    public static PrivateBus start() throws IOException {
        Assumptions.assumeTrue(isInstalled("dbus-daemon"), "skipped: dbus-daemon is not on the PATH");
        Process daemon = new ProcessBuilder("dbus-daemon", "--session", "--nofork", "--print-address=1")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String address = firstLine(daemon);
        return new PrivateBus(daemon, address);
    }

    static String firstLine(Process process) throws IOException {
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
        String line = out.readLine();
        Assumptions.assumeTrue(line != null, "skipped: " + process.info().command() + " does not start here");
        return String.valueOf(line).strip();
    }

    static boolean isInstalled(String program) {
        return Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(System.getenv().getOrDefault("PATH", ""))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** As in {@code DBUS_SESSION_BUS_ADDRESS}. */
    public String address() {
        return address;
    }

    @Override
    public void close() {
        daemon.destroy();
    }
}

package plumbline.screen;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs a main class of the tests in a Java of its own, where AWT is not headless. */
public final class ChildJvm {

    /** What it printed, line by line, and how it ended. */
    public record Ended(int code, List<String> lines) {}

    private ChildJvm() {}

    public static Ended run(Map<String, String> environment, List<String> options, String main, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.add("--enable-native-access=ALL-UNNAMED"); // as the jar's manifest says it
        command.addAll(List.of("-Xmx512m", "-Dstdout.encoding=UTF-8", "-cp", classPath()));
        command.addAll(options);
        command.add(main);
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("DISPLAY");
        builder.environment().putAll(environment);
        Process child = builder.start();
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(child.waitFor(5, TimeUnit.MINUTES), "the child ends");
        return new Ended(child.exitValue(), said.lines().toList());
    }

    /** Surefire keeps the real class path here when it starts with a short one. */
    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}

package plumbline.app.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Runs {@code plumbline} as its user does: a process of its own, with a home of its own. */
public final class Cli {

    private static final long PATIENCE_S = 120;

    private final Path home;
    private final List<String> jvm = new ArrayList<>();
    private final Map<String, String> environment = new HashMap<>();

    public Cli(Path home) {
        this.home = home;
    }

    /** With these options of the Java machine besides. */
    public Cli with(String... options) {
        jvm.addAll(List.of(options));
        return this;
    }

    /** With these in its environment besides. */
    public Cli in(Map<String, String> variables) {
        environment.putAll(variables);
        return this;
    }

    /** What a run printed and how it ended. */
    public record Run(int code, String out, String err) {}

    public Run run(String... args) throws IOException, InterruptedException {
        Going going = start(args);
        going.process().getOutputStream().close(); // nobody types
        return end(going);
    }

    /** A run to which somebody types this. */
    public Run answered(String typed, String... args) throws IOException, InterruptedException {
        Going going = start(args);
        try (OutputStream in = going.process().getOutputStream()) {
            in.write(typed.getBytes(StandardCharsets.UTF_8));
        }
        return end(going);
    }

    /** A run that goes on; its output is in files. */
    public record Going(Process process, Path out, Path err) {
        public String outSoFar() throws IOException {
            return Files.readString(out, StandardCharsets.UTF_8);
        }

        /** Waits for the condition; what it has said is the complaint where it ends before, or that takes too long. */
        public void until(long patienceNanos, Callable<Boolean> condition) throws Exception {
            long end = System.nanoTime() + patienceNanos;
            while (!condition.call()) {
                if (System.nanoTime() > end || !process.isAlive()) {
                    throw new AssertionError(outSoFar() + "\n" + Files.readString(err));
                }
                LockSupport.parkNanos(100_000_000);
            }
        }
    }

    public Going start(String... args) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Djava.awt.headless=true");
        command.add("-XX:+UseSerialGC");
        command.add("-XX:TieredStopAtLevel=1");
        command.add("--enable-native-access=ALL-UNNAMED"); // as the jar's manifest says it
        command.addAll(jvm);
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add("plumbline.app.Main");
        command.addAll(List.of(args));
        Path out = Files.createTempFile(home, "out", ".txt");
        Path err = Files.createTempFile(home, "err", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("PLUMBLINE_HOME", home.toString());
        builder.environment().put("TZ", "UTC");
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().putAll(environment);
        return new Going(builder.start(), out, err);
    }

    public Run end(Going going) throws IOException, InterruptedException {
        if (!going.process().waitFor(PATIENCE_S, TimeUnit.SECONDS)) {
            going.process().destroyForcibly();
            throw new AssertionError("did not end: " + going.outSoFar());
        }
        return new Run(
                going.process().exitValue(), going.outSoFar(), Files.readString(going.err(), StandardCharsets.UTF_8));
    }
}

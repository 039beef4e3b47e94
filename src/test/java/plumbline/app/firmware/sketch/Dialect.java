package plumbline.app.firmware.sketch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** What sketches are written in, and how one of each is made to run here; without the tools for it the tests are skipped. */
public enum Dialect {
    ARDUINO {
        @Override
        void prepare() throws IOException, InterruptedException {
            Assumptions.assumeTrue(
                    runs("g++", "--version"), "g++ is not on the PATH: no Arduino sketch is compiled here");
            Files.createDirectories(BUILT);
            compile(
                    List.of(
                            "-c",
                            BENCH.resolve("bench.cpp").toString(),
                            "-o",
                            board("").toString()),
                    "the bench");
            compile(
                    List.of(
                            "-c",
                            "-DAVR_OVERLOADS",
                            BENCH.resolve("bench.cpp").toString(),
                            "-o",
                            board("-avr").toString()),
                    "the bench");
            for (Sketch sketch : Sketch.values()) {
                List<String> options = new ArrayList<>(List.of(sketch.board(), "-I" + BENCH, "-include", "Arduino.h"));
                options.addAll(List.of("-x", "c++", file(sketch).toString(), "-x", "none"));
                options.addAll(
                        List.of(board(sketch.hasClassicWire() ? "-avr" : "").toString(), "-o"));
                options.addAll(command(sketch));
                compile(options, sketch.file());
            }
        }

        @Override
        public Path file(Sketch sketch) {
            return SKETCHES.resolve("arduino").resolve(sketch.file()).resolve(sketch.file() + ".ino");
        }

        @Override
        List<String> command(Sketch sketch) {
            return List.of(BUILT.resolve(sketch.file()).toString());
        }

        private static Path board(String kind) {
            return BUILT.resolve("bench" + kind + ".o");
        }

        private static void compile(List<String> options, String what) throws IOException, InterruptedException {
            List<String> command = new ArrayList<>(List.of("g++", "-std=gnu++17", "-Wall", "-Wextra", "-Werror"));
            command.addAll(options);
            assertEquals("", said(start(command)), what + " does not compile without a word");
        }
    },

    MICROPYTHON {
        @Override
        void prepare() throws IOException, InterruptedException {
            fetchInterpreter();
        }

        @Override
        List<String> command(Sketch sketch) {
            return python(this, sketch);
        }

        @Override
        public Path file(Sketch sketch) {
            return SKETCHES.resolve("micropython").resolve(sketch.file() + ".py");
        }
    },

    CIRCUITPYTHON {
        @Override
        void prepare() throws IOException, InterruptedException {
            fetchInterpreter();
        }

        @Override
        List<String> command(Sketch sketch) {
            return python(this, sketch);
        }

        @Override
        public Path file(Sketch sketch) {
            return SKETCHES.resolve("circuitpython").resolve(sketch.file() + ".py");
        }
    };

    static final Path SKETCHES = Path.of("firmware-notes", "sketches").toAbsolutePath();

    private static final Path BENCH = SKETCHES.resolve("bench");
    private static final Path BUILT = Path.of("target", "sketches").toAbsolutePath();

    /** MicroPython 1.28 for WebAssembly, MIT licence; it is fetched into {@code target} and not shipped. */
    private static final String PACKAGE = "@micropython/micropython-webassembly-pyscript";

    private static final String VERSION = "1.28.0-6";

    private static final Path MODULE = BUILT.resolve("micropython-" + VERSION);
    private static final Path INTERPRETER =
            MODULE.resolve("node_modules").resolve(PACKAGE).resolve("micropython.mjs");

    /** Where the sketch stands. */
    public abstract Path file(Sketch sketch);

    /** Makes everything ready that {@link #command} needs. */
    abstract void prepare() throws IOException, InterruptedException;

    /** What runs the sketch; seconds, the clock's first ms and what the host says are to follow. */
    abstract List<String> command(Sketch sketch);

    private static List<String> python(Dialect dialect, Sketch sketch) {
        String bench = BENCH.resolve("run.mjs").toString();
        return List.of(
                "node", bench, INTERPRETER.toString(), dialect.file(sketch).toString());
    }

    /** Two forks of the tests may want it at once: it is fetched aside and moved into its place. */
    private static void fetchInterpreter() throws IOException, InterruptedException {
        Assumptions.assumeTrue(runs("node", "--version"), "node is not on the PATH: no MicroPython sketch is run here");
        if (!Files.exists(INTERPRETER)) {
            Files.createDirectories(BUILT);
            Path aside = Files.createTempDirectory(BUILT, "fetch");
            boolean fetched = runs(
                    "npm",
                    "install",
                    "--prefix",
                    aside.toString(),
                    "--no-save",
                    "--no-audit",
                    "--no-fund",
                    "--ignore-scripts",
                    PACKAGE + "@" + VERSION);
            Assumptions.assumeTrue(fetched, PACKAGE + " could not be fetched: no MicroPython sketch is run here");
            if (!Files.exists(MODULE)) {
                Files.move(aside, MODULE);
            }
        }
    }

    static Process start(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        return process;
    }

    static String said(Process process) throws IOException, InterruptedException {
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int result = process.waitFor();
        return result == 0 || !words.isEmpty() ? words : "ended with " + result;
    }

    /** Whether a program is there and ends well, within a minute. */
    static boolean runs(String... command) throws InterruptedException {
        Optional<Process> running = Optional.empty();
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            running = Optional.of(process);
            return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException absent) {
            return false;
        } finally {
            running.ifPresent(Process::destroy);
        }
    }
}

package plumbline.app.firmware;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import plumbline.lab.Program;

/** What builds the firmware and the simulator: {@code firmware-notes/Makefile} and the compilers it needs. */
final class Toolchain {

    private static final String WHAT_TO_DO =
            ": the firmware is not tested here. On Debian: apt-get install make gcc gcc-avr avr-libc libsimavr-dev";

    private static final Path NOTES = Path.of("firmware-notes");
    private static final Path BUILT = Path.of("target", "firmware").toAbsolutePath();

    private Toolchain() {}

    /** Builds everything that is not up to date, or skips the test where something is missing to do it with. */
    static void build() throws IOException, InterruptedException {
        for (String program : List.of("make", "cc", "avr-gcc", "avr-objcopy")) {
            Assumptions.assumeTrue(Program.isInstalled(program), program + " is not on the PATH" + WHAT_TO_DO);
        }
        Assumptions.assumeTrue(has("avr-gcc", "-mmcu=atmega328p", "avr/io.h"), "avr-libc is missing" + WHAT_TO_DO);
        Assumptions.assumeTrue(has("cc", "-O2", "simavr/sim_avr.h"), "libsimavr is missing" + WHAT_TO_DO);
        Files.createDirectories(BUILT);
        // Another JVM of the same tests may be about to build the same files.
        try (FileChannel lock = FileChannel.open(BUILT.resolve(".lock"), CREATE, WRITE);
                FileLock held = lock.lock()) {
            assertTrue(held.isValid());
            String said = run(List.of("make", "-s", "-C", NOTES.toString(), "OUT=" + BUILT, "all", "simulate"));
            assertEquals("", said, "the firmware does not build without a word");
        }
    }

    /** The firmware for one line and clock, such as {@code 115200-16mhz}. */
    static Path firmware(String variant) {
        return BUILT.resolve("plumbline-sensor-" + variant + ".elf");
    }

    static Path simulator() {
        return BUILT.resolve("simulate");
    }

    /** Whether the compiler finds the header. */
    private static boolean has(String compiler, String option, String header) throws IOException, InterruptedException {
        return run(List.of(compiler, option, "-fsyntax-only", "-include", header, "-x", "c", "/dev/null"))
                .isEmpty();
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int result = process.waitFor();
        return result == 0 || !said.isEmpty() ? said : command + " ended with " + result;
    }
}

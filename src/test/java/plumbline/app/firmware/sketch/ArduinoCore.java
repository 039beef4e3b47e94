package plumbline.app.firmware.sketch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The real Arduino core for AVR boards, of Debian's package {@code arduino-core-avr}: installed, or fetched into {@code
 * target}. LGPL; nothing of it is shipped.
 */
public final class ArduinoCore {

    private static final String PACKAGE = "arduino-core-avr";
    private static final String WHERE = "usr/share/arduino/hardware/arduino/avr";
    private static final Path BUILT =
            Path.of("target", "sketches", "arduino-core").toAbsolutePath();

    private final Path core;

    private ArduinoCore(Path core) {
        this.core = core;
    }

    /** Finds or fetches it and compiles it for a Nano, or skips the test where that cannot be. */
    public static ArduinoCore ready() throws IOException, InterruptedException {
        Assumptions.assumeTrue(
                Dialect.runs("avr-g++", "--version"),
                "avr-g++ is not on the PATH: no sketch is compiled with the real Arduino core");
        Path installed = Path.of("/" + WHERE);
        ArduinoCore found = new ArduinoCore(Files.isDirectory(installed) ? installed : fetched());
        found.compile();
        return found;
    }

    private static Path fetched() throws IOException, InterruptedException {
        Path unpacked = BUILT.resolve("deb");
        if (!Files.isDirectory(unpacked)) {
            Files.createDirectories(BUILT);
            Path aside = Files.createTempDirectory(BUILT, "fetch");
            boolean got = Dialect.runs(
                    "sh", "-c", "cd " + aside + " && apt-get download " + PACKAGE + " && dpkg-deb -x *.deb .");
            Assumptions.assumeTrue(
                    got,
                    PACKAGE
                            + " is neither installed nor to be fetched: no sketch is compiled with the real Arduino core");
            Files.move(aside, unpacked);
        }
        return unpacked.resolve(WHERE);
    }

    /** Compiles and links a sketch as the Arduino IDE does for a Nano. Its own lines have to compile without a word. */
    public void link(Path sketch, Path elf) throws IOException, InterruptedException {
        List<String> command = compiler("avr-g++");
        command.addAll(
                List.of("-std=gnu++11", "-Wall", "-Wextra", "-Werror", "-fno-exceptions", "-fno-threadsafe-statics"));
        command.addAll(
                List.of("-Wl,--gc-sections", "-include", "Arduino.h", "-x", "c++", sketch.toString(), "-x", "none"));
        command.addAll(objects());
        command.addAll(List.of("-lm", "-o", elf.toString()));
        assertEquals("", Dialect.said(Dialect.start(command)), sketch + " does not compile with the real Arduino core");
    }

    private void compile() throws IOException, InterruptedException {
        if (!objects().isEmpty()) {
            return;
        }
        Path aside = Files.createTempDirectory(Files.createDirectories(BUILT), "core");
        for (Path source : sources()) {
            boolean plain = source.toString().endsWith(".c");
            List<String> command = compiler(plain ? "avr-gcc" : "avr-g++");
            command.addAll(
                    plain
                            ? List.of("-std=gnu11")
                            : List.of("-std=gnu++11", "-fno-exceptions", "-fno-threadsafe-statics"));
            command.addAll(List.of("-w", "-c", source.toString(), "-o"));
            command.add(aside.resolve(source.getFileName() + ".o").toString());
            assertEquals("", Dialect.said(Dialect.start(command)), "the Arduino core does not compile");
        }
        Files.move(aside, BUILT.resolve("objects"));
    }

    private List<String> compiler(String program) {
        // Debian's avr-libc 2.0 keeps DECIMAL_DIG, which the core's String needs, from C++11.
        List<String> command =
                new ArrayList<>(List.of(program, "-mmcu=atmega328p", "-Os", "-ffunction-sections", "-fdata-sections"));
        command.addAll(
                List.of("-DF_CPU=16000000L", "-DARDUINO=10819", "-DARDUINO_ARCH_AVR", "-DDECIMAL_DIG=__DECIMAL_DIG__"));
        for (String folder :
                List.of("cores/arduino", "variants/eightanaloginputs", "variants/standard", "libraries/Wire/src")) {
            command.add("-I" + core.resolve(folder));
        }
        return command;
    }

    private List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String folder : List.of("cores/arduino", "libraries/Wire/src")) {
            try (Stream<Path> files = Files.walk(core.resolve(folder))) {
                files.filter(file -> file.toString().endsWith(".c")
                                || file.toString().endsWith(".cpp"))
                        .forEach(sources::add);
            }
        }
        return sources;
    }

    private static List<String> objects() throws IOException {
        Path folder = BUILT.resolve("objects");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::toString).toList();
        }
    }
}

package plumbline.app.firmware.sketch;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Leaves the firmware of the Nano, ready to be flashed, as {@code target/plumbline-sensor.hex}, and that for an HC-05 beside
 * it. Skipped where there is no compiler for it.
 */
@Timeout(120)
class FirmwareHexTest {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path BUILT = TARGET.resolve("firmware-hex");

    /** What is left of 32 KiB beside the larger of a Nano's boot loaders. */
    private static final int ROOM = 30_720;

    @ParameterizedTest
    @CsvSource({"115200-16mhz, plumbline-sensor.hex", "38400-16mhz, plumbline-sensor-hc05.hex"})
    void theBuildLeavesAHexFileThatIsTheProgramByteByByte(String variant, String name) throws Exception {
        for (String program : List.of("make", "avr-gcc", "avr-objcopy")) {
            Assumptions.assumeTrue(
                    Dialect.runs(program, "--version"),
                    program + " is not on the PATH: no " + name
                            + " is made. On Debian: apt-get install make gcc-avr avr-libc");
        }
        Path stem = BUILT.resolve("plumbline-sensor-" + variant);
        Path hex = Path.of(stem + ".hex");
        run("make", "-s", "-C", "firmware-notes", "OUT=" + BUILT, hex.toString());
        run("avr-objcopy", "-O", "binary", "-R", ".eeprom", stem + ".elf", stem + ".bin");
        byte[] program = program(Files.readAllLines(hex));
        assertArrayEquals(Files.readAllBytes(Path.of(stem + ".bin")), program);
        assertTrue(program.length < ROOM, () -> program.length + " bytes");
        Files.copy(hex, TARGET.resolve(name), REPLACE_EXISTING);
    }

    /** What the records of Intel's hex format say, which have to follow each other from address 0 on. */
    private static byte[] program(List<String> lines) {
        ByteArrayOutputStream program = new ByteArrayOutputStream();
        for (String line : lines) {
            assertTrue(line.startsWith(":"), line);
            byte[] record = HexFormat.of().parseHex(line.substring(1));
            int sum = 0;
            for (byte one : record) {
                sum += one;
            }
            assertEquals(0, sum & 0xFF, line);
            assertEquals(record.length - 5, record[0] & 0xFF, line);
            if (record[3] == 0) {
                assertEquals(program.size(), ((record[1] & 0xFF) << 8) | (record[2] & 0xFF), line);
                program.write(record, 4, record.length - 5);
            }
        }
        assertEquals(":00000001FF", lines.get(lines.size() - 1));
        return program.toByteArray();
    }

    private static void run(String... command) throws IOException, InterruptedException {
        assertEquals("", Dialect.said(Dialect.start(List.of(command))));
    }
}

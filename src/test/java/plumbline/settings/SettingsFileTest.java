package plumbline.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.coach.Coach;
import plumbline.coach.Schedule;
import plumbline.posture.seat.SlouchSettings;

class SettingsFileTest {

    @TempDir
    private Path directory;

    @Test
    void hasTheStandardWhereThereIsNoFile() throws Refused {
        Settings settings = SettingsFile.read(directory.resolve("none.toml"));
        assertEquals(Coach.Plan.DEFAULT, settings.coach());
        assertEquals(SlouchSettings.DEFAULT, settings.slouch());
        assertEquals(Optional.empty(), settings.port());
    }

    @Test
    void readsWhatItWritesAndThatIsTheStandard() throws Exception {
        Path file = directory.resolve("deep").resolve("settings.toml");
        SettingsFile.writeStandard(file);
        Settings settings = SettingsFile.read(file);
        for (Key<?> key : Keys.ALL) {
            assertEquals(key.standard(), settings.get(key), key.path());
        }
        assertEquals(Coach.Plan.DEFAULT, settings.coach());
    }

    @Test
    void explainsEveryKeyInTheFileItWrites() {
        String text = SettingsFile.text(Settings.STANDARD);
        for (Key<?> key : Keys.ALL) {
            assertTrue(text.contains("\n" + key.name() + " = "), key.path());
            assertTrue(text.contains("# " + key.meaning()), key.path());
            assertTrue(text.contains("# Allowed: " + key.allowed()), key.path());
        }
    }

    @Test
    void givesTheWearerOnlyTheRightToReadIt() throws IOException {
        Assumptions.assumeTrue(
                Files.getFileStore(directory).supportsFileAttributeView("posix"), "skipped: no POSIX rights here");
        Path file = directory.resolve("settings.toml");
        SettingsFile.writeStandard(file);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void neverWritesOverAFileThatIsThere() throws IOException {
        Path file = directory.resolve("settings.toml");
        Files.writeString(file, "mine");
        assertThrows(FileAlreadyExistsException.class, () -> SettingsFile.writeStandard(file));
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void readsWhatAWearerSets() throws Refused {
        Settings settings = SettingsFile.parse("""
                \uFEFF[sensor]
                port = "/dev/ttyACM0"
                baud = 38400
                [break]
                move_every_min = 30
                [schedule]
                days = ["mon", "Tue"]
                hours = "08:30-18:00"
                quiet = ["12:00-13:00"]
                """, "mine.toml");
        assertEquals(Optional.of("/dev/ttyACM0"), settings.port());
        assertEquals(OptionalInt.of(38_400), settings.baud());
        assertEquals(Duration.ofMinutes(30), settings.coach().breaks().moveEvery());
        assertEquals(
                new Schedule(
                        Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY),
                        new Schedule.Hours(LocalTime.of(8, 30), LocalTime.of(18, 0)),
                        List.of(new Schedule.Hours(LocalTime.NOON, LocalTime.of(13, 0)))),
                settings.coach().schedule());
    }

    @Test
    void namesFileLineKeyAndWhatIsAllowed() {
        Refused refused = assertThrows(Refused.class, () -> SettingsFile.parse("""
                        [break]
                        move_every_min = 5
                        lenght_min = 3
                        [screen]
                        theme = "pink"
                        """, "mine.toml"));
        assertEquals(
                List.of(
                        "mine.toml, line 2: break.move_every_min must be a whole number from 20 to 120",
                        "mine.toml, line 3: break.lenght_min is not a setting; the nearest is break.length_min, "
                                + "a whole number from 1 to 10",
                        "mine.toml, line 5: screen.theme must be one of \"system\", \"light\", \"dark\""),
                refused.reasons());
    }

    @Test
    void saysWhereTheFileIsNoTomlAtAll() {
        Refused refused =
                assertThrows(Refused.class, () -> SettingsFile.parse("[break]\nmove_every_min = sixty\n", "x.toml"));
        assertTrue(refused.reasons().get(0).startsWith("x.toml, line 2: "), refused.getMessage());
    }

    @Test
    void saysThatADirectoryOrForeignBytesAreNoSettings() throws IOException {
        Path bytes = directory.resolve("bytes.toml");
        Files.write(bytes, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        assertTrue(assertThrows(Refused.class, () -> SettingsFile.read(bytes))
                .reasons()
                .toString()
                .contains("not a text in UTF-8"));
        assertTrue(assertThrows(Refused.class, () -> SettingsFile.read(directory))
                .reasons()
                .toString()
                .contains("cannot be read"));
    }

    @Test
    void refusesOrReadsAnyMixtureOfBytesButNeverFailsOtherwise() {
        String standard = SettingsFile.text(Settings.STANDARD);
        int refused = 0;
        for (long seed = 1; seed <= 300; seed++) {
            Random random = new Random(seed);
            byte[] bytes = standard.getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 1 + random.nextInt(8); i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(128);
            }
            try {
                SettingsFile.parse(new String(bytes, StandardCharsets.UTF_8), "any")
                        .coach();
            } catch (Refused e) {
                refused++;
            } catch (RuntimeException e) {
                throw new AssertionError("seed " + seed, e);
            }
        }
        assertTrue(refused > 30, "refused " + refused);
    }
}

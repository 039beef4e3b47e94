package plumbline.posture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.lab.Grid;
import plumbline.posture.score.Claim;
import plumbline.sensor.Vector3;

/** Posture shifts and fidgets: what noise could fake, and what real people do; the tables of {@code src/site/shifts.md}. */
class ShiftsTest {

    private static final Path OUT = Path.of("target", "detection", "shifts.md");

    /**
     * Two hours on a chair in each of five mountings, with nothing but the sensor's noise: white, of so many ug/sqrt(Hz)
     * as of data sheets or worse, in the band of 50 samples a second, and its steps; and a drift by warmth.
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "MPU-6050,             400, 0.061, 0",
        "MPU-6050 warming up,  400, 0.061, 2",
        "LIS3DH 10 bit,        220, 4,     0",
        "ADXL345 10 bit,       600, 3.9,   0",
        "steps of 10 mg,       400, 10,    0",
        "five times as noisy, 2000, 0.061, 0"
    })
    void aStillWearerNeitherShiftsNorFidgets(String sensor, double microG, double stepMg, double driftDegPerHour) {
        for (int mounting = 0; mounting < Grid.of(2, 5); mounting++) {
            Seats seats = Seats.of(still(microG * 1e-6 * Math.sqrt(25), stepMg / 1000, driftDegPerHour, mounting));
            assertTrue(seats.seconds() > 7000, "watched for " + seats.seconds());
            assertEquals(0, seats.shifts(), sensor);
            assertEquals(0, seats.fidgets(), sensor);
        }
    }

    private static Recorded still(double sigmaG, double stepG, double driftDegPerHour, int mounting) {
        Random random = new Random(mounting);
        Vector3 down = new Vector3(random.nextGaussian(), random.nextGaussian(), random.nextGaussian()).unit();
        Vector3 side = down.cross(new Vector3(random.nextGaussian(), 1, random.nextGaussian()))
                .unit();
        List<Recorded.Row> rows = new ArrayList<>();
        for (int i = 0; i < 2 * 3600 * 50; i++) {
            double turned = Math.toRadians(driftDegPerHour * i / (3600 * 50));
            Vector3 real = down.times(Math.cos(turned)).plus(side.times(Math.sin(turned)));
            rows.add(new Recorded.Row(
                    i / 50.0,
                    new Vector3(
                            read(real.x(), sigmaG, stepG, random),
                            read(real.y(), sigmaG, stepG, random),
                            read(real.z(), sigmaG, stepG, random))));
        }
        return new Recorded("still", rows, List.of(new Claim(0, 7200, "sitting", false, 1)));
    }

    private static double read(double g, double sigmaG, double stepG, Random random) {
        return Math.round((g + random.nextGaussian() * sigmaG) / stepG) * stepG;
    }

    /** Where labels say that real people sat without a cut; holds that were made have no movement and are left out. */
    @Test
    void countsWhatRealPeopleDoBesideTheNorm() throws IOException {
        Path folder = Recorded.DATA.resolve("real");
        Assumptions.assumeTrue(
                Files.isDirectory(folder), "skipped: the recordings of real people (../shared/data) are not here");
        List<String> lines = new ArrayList<>(List.of(
                "| recording | seated min | shifts in 15 min | fidgets in 15 min | longest without a shift, min |",
                "|---|---|---|---|---|"));
        TreeMap<String, Seats> sets = new TreeMap<>();
        for (Path file : files(folder)) {
            Recorded recording = Recorded.read(file);
            Seats seats = Seats.of(recording);
            String set = recording.name().split("-", 2)[0];
            sets.merge(set, seats, Seats::plus);
            if (set.equals("chest")) {
                lines.add(line(recording.name(), seats));
            }
        }
        sets.forEach((set, seats) -> lines.add(line("all of " + set, seats)));
        Files.createDirectories(OUT.toAbsolutePath().getParent());
        Files.write(OUT, lines);
        Seats chest = sets.getOrDefault("chest", Seats.NONE);
        assertTrue(chest.shifts() > 0 && chest.fidgets() > chest.shifts(), () -> String.join("\n", lines));
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(f -> f.toString().matches(".*/(chest|daphnet|hapt|mobgap)-.*\\.csv\\.gz"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(String name, Seats seats) {
        return String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f | %.1f |",
                name,
                seats.seconds() / 60,
                seats.inFifteenMinutes(seats.shifts()),
                seats.inFifteenMinutes(seats.fidgets()),
                seats.unshifted() / 60.0);
    }
}

package plumbline.posture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.lab.Grid;
import plumbline.posture.score.Claim;
import plumbline.posture.seat.Move;
import plumbline.posture.seat.ShiftWatch;
import plumbline.posture.seat.SlouchSettings;
import plumbline.sensor.Sample;
import plumbline.sensor.Vector3;
import plumbline.sensor.time.Placed;

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

    /**
     * What is counted of a recording, whose labels say when the wearer sat.
     *
     * @param seconds labelled as sitting
     * @param unshifted the longest time without a shift, in seconds
     */
    private record Seats(double seconds, int shifts, int fidgets, long unshifted) {

        private static final Instant START = Instant.parse("2025-01-01T00:00:00Z");

        /** A second or two of getting up and sitting down is neither. */
        private static final double EDGE_SECONDS = 5;

        static final Seats NONE = new Seats(0, 0, 0, 0);

        static Seats of(Recorded recording) {
            PostureTracker tracker = new PostureTracker(SlouchSettings.DEFAULT, Optional.empty());
            ShiftWatch watch = new ShiftWatch();
            Seats seats = NONE;
            double before = recording.rows().get(0).seconds();
            int steps = 0;
            for (Recorded.Row row : recording.rows()) {
                Instant at = START.plusNanos(Math.round(row.seconds() * 1e9));
                tracker.on(new Placed(
                        at, new Sample(OptionalInt.empty(), OptionalLong.empty(), row.accelG(), Optional.empty())));
                if (isSeated(recording.labels(), row.seconds())
                        && tracker.gravity().isPresent()) {
                    if (watch.isNewSecond(at.toEpochMilli())) {
                        watch.right(tracker.right());
                    }
                    boolean stepped = tracker.steps() != steps;
                    Move move = stepped
                            ? watch.on(at.toEpochMilli(), tracker.gravity().orElseThrow())
                            : Move.NONE;
                    seats = seats.plus(Math.min(2, row.seconds() - before), move, watch.unshiftedSeconds());
                } else {
                    watch.cut();
                }
                before = row.seconds();
                steps = tracker.steps();
            }
            return seats;
        }

        private static boolean isSeated(List<Claim> labels, double second) {
            return labels.stream()
                    .anyMatch(c -> c.isSeated()
                            && second >= c.startSeconds() + (c.startSeconds() > EDGE_SECONDS ? EDGE_SECONDS : 0)
                            && second < c.endSeconds() - EDGE_SECONDS);
        }

        private Seats plus(double more, Move move, long since) {
            return new Seats(
                    seconds + more,
                    shifts + (move == Move.SHIFT ? 1 : 0),
                    fidgets + (move == Move.FIDGET ? 1 : 0),
                    Math.max(unshifted, since));
        }

        Seats plus(Seats other) {
            return new Seats(
                    seconds + other.seconds,
                    shifts + other.shifts,
                    fidgets + other.fidgets,
                    Math.max(unshifted, other.unshifted));
        }

        /** Such a count in a quarter of an hour. */
        double inFifteenMinutes(int count) {
            return count * 900 / Math.max(1, seconds);
        }
    }
}

package plumbline.device.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.device.JumpingClock;
import plumbline.device.Link;
import plumbline.device.LinkEvent.Chunk;
import plumbline.device.recording.RecordingLink.Pace;
import plumbline.sensor.Decoder;
import plumbline.sensor.Heard;
import plumbline.sensor.Sample;
import plumbline.sensor.Saying;
import plumbline.sensor.Vector3;
import plumbline.sensor.time.Placed;
import plumbline.sensor.time.Timed;
import plumbline.sensor.time.Timeline;

class RecorderTest {

    private static final Instant START = Instant.parse("2026-03-02T08:30:00.123Z");

    @TempDir
    private Path folder;

    @Test
    void whatWasRecordedPlaysBackToTheSame() throws IOException {
        for (String name : List.of("day.csv", "day.csv.gz", "day.plm")) {
            for (boolean rates : new boolean[] {true, false}) {
                Path file = folder.resolve(rates + name);
                List<Placed> placed = placed(5000, rates);
                record(file, placed);
                assertEquals(kept(placed), replayed(file));
            }
        }
    }

    @Test
    void writesRowsAsTheWorkdaysHaveThem() throws IOException {
        Path file = folder.resolve("day.csv");
        Vector3 accel = new Vector3(-0.057, -1.011, 0.0);
        Vector3 rate = new Vector3(-0.4, 12, 0);
        Vector3 fine = new Vector3(0.000488, 1, -0.0123456);
        record(
                file,
                List.of(
                        placed(0, accel, Optional.of(rate)),
                        placed(20, fine, Optional.of(rate)),
                        placed(3_600_040, accel, Optional.empty())));
        assertEquals("""
                # Plumbline recording
                # origin: 2026-03-02T08:30:00.123Z
                time_s,ax_g,ay_g,az_g,gx_dps,gy_dps,gz_dps
                0.000,-0.057,-1.011,0.000,-0.4,12.0,0.0
                0.020,0.000488,1.000,-0.012346,-0.4,12.0,0.0
                3600.040,-0.057,-1.011,0.000,,,
                """, Files.readString(file));
    }

    @Test
    void aPackedRecordingUnpacksToTheTextThatWouldHaveBeenWritten() throws IOException {
        for (boolean rates : new boolean[] {true, false}) {
            List<Placed> placed = placed(5000, rates);
            Path text = folder.resolve(rates + "day.csv");
            Path packed = folder.resolve(rates + "day.plm");
            record(text, placed);
            record(packed, placed);
            ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
            assertEquals(new Unpacking.Counts(5000, 0), Unpacking.write(packed, unpacked));
            assertEquals(Files.readString(text), unpacked.toString(StandardCharsets.US_ASCII));
        }
    }

    @Test
    void aPackedRecordingIsReadOnBehindWhatIsDamagedAndThatIsCounted() throws IOException {
        List<Placed> placed = placed(5000, true);
        Path packed = folder.resolve("day.plm");
        record(packed, placed);
        byte[] bytes = Files.readAllBytes(packed);
        byte[] hit = bytes.clone();
        hit[PackedHead.BYTES + 100]++;
        Files.write(packed, hit);
        RecordingRows.Outcome outcome =
                new RecordingLink(packed, Pace.AT_ONCE, Instant.EPOCH).rows().read(some -> {});
        Unpacking.Counts counts = Unpacking.write(packed, OutputStream.nullOutputStream());
        assertEquals(counts, new Unpacking.Counts(outcome.samples(), outcome.garbledBytes()));
        assertTrue(outcome.samples() < 5000 && outcome.samples() > 4000, () -> outcome.toString());
        assertTrue(outcome.garbledBytes() > 0);
        assertEquals(outcome.samples(), replayed(packed).size());
    }

    @Test
    void aPackedRecordingOfALaterPlumblineIsRefusedInWords() throws IOException {
        Path packed = folder.resolve("day.plm");
        Files.write(packed, new PackedHead(PackedHead.VERSION + 1, START).bytes());
        RecordingRows.Outcome outcome =
                new RecordingLink(packed, Pace.AT_ONCE, Instant.EPOCH).rows().read(some -> {});
        assertTrue(outcome.trouble().orElseThrow().english().contains("newer Plumbline"));
    }

    @Test
    void goesOnEvenlyWhereTheHostsClockWasSet() throws IOException {
        Path file = folder.resolve("day.csv");
        Vector3 up = new Vector3(0, 0, 1);
        record(
                file,
                List.of(
                        placed(0, up, Optional.empty()),
                        new Timed.Stepped(START.minusSeconds(3600), Duration.ofHours(-1)),
                        placed(20 - 3_600_000, up, Optional.empty())));
        assertTrue(Files.readString(file).endsWith("0.000,0.000,0.000,1.000\n0.020,0.000,0.000,1.000\n"));
    }

    @Test
    void isTheWearersAlone() throws IOException {
        Path file = folder.resolve("day.csv");
        Assumptions.assumeTrue(
                Files.getFileStore(folder).supportsFileAttributeView("posix"), "no file modes on this system");
        record(file, placed(10, true));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void isReadableUpToTheLastSecondsWhenItIsNeverClosed() throws IOException {
        Path file = folder.resolve("day.csv.gz");
        Recorder recorder = Recorder.create(file);
        List<Placed> placed = placed(5000, true);
        placed.forEach(recorder::on);
        List<Placed> replayed = replayed(file);
        assertTrue(replayed.size() >= 5000 - 5 * 50 - 2, "replayed " + replayed.size());
        assertEquals(kept(placed).subList(0, replayed.size()), replayed);
        assertEquals(Optional.empty(), recorder.close());
    }

    @Test
    void writesOverNothingAndSaysWhyItCannotStart() throws IOException {
        Path there = Files.writeString(folder.resolve("day.csv"), "mine");
        assertEquals(
                there + " is there already and is not written over; give another name.",
                assertThrows(IOException.class, () -> Recorder.create(there)).getMessage());
        Path nowhere = folder.resolve("nowhere").resolve("day.csv");
        assertEquals(
                "There is no folder " + nowhere.getParent() + " to write day.csv into.",
                assertThrows(IOException.class, () -> Recorder.create(nowhere)).getMessage());
        assertEquals("mine", Files.readString(there));
    }

    @Test
    void aFullDiskIsSaidOnceAndStopsOnlyTheRecording() throws IOException {
        Path full = Path.of("/dev/full");
        Assumptions.assumeTrue(Files.exists(full), "this system has no /dev/full");
        Recorder recorder =
                new Recorder(folder.resolve("day.csv"), Files.newOutputStream(full, StandardOpenOption.WRITE));
        List<String> said = new ArrayList<>();
        placed(5000, true)
                .forEach(placed -> recorder.on(placed).map(Saying::sentence).ifPresent(said::add));
        recorder.close().map(Saying::sentence).ifPresent(said::add);
        assertEquals(
                List.of("Recording has stopped. " + folder.resolve("day.csv")
                        + " cannot be written: No space left on device."),
                said);
    }

    private static void record(Path file, List<? extends Timed> placed) throws IOException {
        Recorder recorder = Recorder.create(file);
        for (Timed timed : placed) {
            assertEquals(Optional.empty(), recorder.on(timed));
        }
        assertEquals(Optional.empty(), recorder.close());
        assertEquals(Optional.empty(), recorder.close());
    }

    private static List<Placed> placed(int count, boolean rates) {
        Random random = new Random(7);
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Optional<Vector3> rate = rates ? Optional.of(vector(random, 40_000, 10)) : Optional.empty();
            placed.add(placed(i * 20L + random.nextInt(3), vector(random, 32_000, 1000), rate));
        }
        return placed;
    }

    private static Vector3 vector(Random random, int limit, double perUnit) {
        return new Vector3(
                (random.nextInt(2 * limit) - limit) / perUnit,
                (random.nextInt(2 * limit) - limit) / perUnit,
                (random.nextInt(2 * limit) - limit) / perUnit);
    }

    private static Placed placed(long ms, Vector3 accel, Optional<Vector3> rate) {
        return new Placed(
                START.plusMillis(ms), new Sample(OptionalInt.of(1), OptionalLong.of(Math.abs(ms) + 5000), accel, rate));
    }

    private static List<Placed> kept(List<Placed> placed) {
        return placed.stream().map(each -> kept(each, placed.get(0).at())).toList();
    }

    /** What a recording keeps: the moment and what was measured, not the sensor's own numbers. */
    private static Placed kept(Placed placed, Instant origin) {
        long ms = Duration.between(origin, placed.at()).toMillis();
        Sample sample = placed.sample();
        return new Placed(
                placed.at(), new Sample(OptionalInt.empty(), OptionalLong.of(ms), sample.accelG(), sample.rateDps()));
    }

    private static List<Placed> replayed(Path file) {
        Link link = new RecordingLink(file, Pace.AT_ONCE, Instant.EPOCH);
        Decoder decoder = link.decoder();
        Timeline timeline = link.timeline();
        List<Placed> placed = new ArrayList<>();
        link.run(new JumpingClock(), event -> {
            if (event instanceof Chunk chunk) {
                for (Heard heard : decoder.feed(chunk.bytes())) {
                    if (heard instanceof Sample sample) {
                        timeline.place(chunk.at(), sample).forEach(timed -> placed.add((Placed) timed));
                    }
                }
            }
        });
        return placed;
    }
}

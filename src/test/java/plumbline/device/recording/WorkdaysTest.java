package plumbline.device.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.device.JumpingClock;
import plumbline.device.Link;
import plumbline.device.LinkEvent.Chunk;
import plumbline.device.recording.RecordingLink.Pace;
import plumbline.sensor.Decoder;
import plumbline.sensor.Heard;
import plumbline.sensor.Sample;
import plumbline.sensor.Vector3;
import plumbline.sensor.time.Placed;
import plumbline.sensor.time.Timed;
import plumbline.sensor.time.Timeline;

/** Recordings of real people, where they are at hand: every row is read, to the very number. */
class WorkdaysTest {

    private static final Path WORKDAYS = Path.of("..", "shared", "data", "workdays");

    /** Mounted as told with a gyroscope, mounted anyhow, without a gyroscope. */
    @ParameterizedTest
    @ValueSource(strings = {"day-06-11", "day-14-12", "day-21-13"})
    void everyRowIsReadAsItIsWritten(String day) throws IOException {
        Path file = WORKDAYS.resolve(day + ".csv.gz");
        Assumptions.assumeTrue(Files.exists(file), file + " is not here");
        List<Placed> placed = byLink(file);
        assertEquals(plainly(file), placed);
        assertTrue(placed.size() > 150_000, "rows " + placed.size());
    }

    private static List<Placed> byLink(Path file) {
        Link link = new RecordingLink(file, Pace.AT_ONCE, Instant.EPOCH);
        Decoder decoder = link.decoder();
        Timeline timeline = link.timeline();
        List<Placed> placed = new ArrayList<>();
        link.run(new JumpingClock(), event -> {
            if (event instanceof Chunk chunk) {
                for (Heard heard : decoder.feed(chunk.bytes())) {
                    for (Timed timed : timeline.place(chunk.at(), (Sample) heard)) {
                        placed.add((Placed) timed);
                    }
                }
            }
        });
        return placed;
    }

    /** The slow and simple way: lines, cells, doubles. */
    private static List<Placed> plainly(Path file) throws IOException {
        List<Placed> placed = new ArrayList<>();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(RecordingFile.open(file), StandardCharsets.US_ASCII))) {
            boolean rates = reader.readLine().endsWith("gz_dps");
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] cells = line.split(",", -1);
                long ms = Math.round(Double.parseDouble(cells[0]) * 1000);
                Optional<Vector3> rate = rates ? Optional.of(vector(cells, 4)) : Optional.empty();
                Sample sample = new Sample(OptionalInt.empty(), OptionalLong.of(ms), vector(cells, 1), rate);
                placed.add(new Placed(Instant.EPOCH.plus(Duration.ofMillis(ms)), sample));
            }
        }
        return placed;
    }

    private static Vector3 vector(String[] cells, int from) {
        return new Vector3(
                Double.parseDouble(cells[from]),
                Double.parseDouble(cells[from + 1]),
                Double.parseDouble(cells[from + 2]));
    }
}

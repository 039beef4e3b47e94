package plumbline.app.live.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.coach.Coach;
import plumbline.device.recording.RecordingLink;
import plumbline.device.recording.RecordingLink.Pace;
import plumbline.device.recording.RecordingRows;
import plumbline.line.Carried;
import plumbline.line.Line;
import plumbline.line.Note;
import plumbline.posture.seat.SlouchSettings;
import plumbline.sensor.Vector3;
import plumbline.sensor.time.Placed;
import plumbline.sitting.BoutSettings;

/** A recording that is read through for its figures comes to the same as one that is played. */
class PlaybackTest {

    private static final Instant ORIGIN = Instant.parse("2026-11-02T08:00:00Z");

    private static final List<String> ODD = List.of(
            "",
            "# later",
            "x,y,z",
            "1.0,2.0",
            "9e1,0.1,0.2,0.9",
            "12,+0.1, 0.2,1",
            "13,,0.2,1",
            "14,0.1,0.2,1,extra,5",
            "15,99,99,99",
            "16,.5,5.,-.5",
            "17,1.23456789012345678,0,1",
            "18,-,0,1",
            "18.5,1.2.3,0,1",
            "19,0.1,0.2,0.9\r");

    @TempDir
    private Path folder;

    private record Seen(long atMs, Vector3 accelG) {}

    private static List<Seen> read(RecordingRows rows, RecordingRows.Outcome[] outcome) {
        List<Seen> seen = new ArrayList<>();
        outcome[0] = rows.read(next -> {
            for (int i = 0; i < next.count(); i++) {
                seen.add(new Seen(next.atMs(i), new Vector3(next.x(i), next.y(i), next.z(i))));
            }
        });
        return seen;
    }

    private void isTheSameAsPlayed(Path file) {
        RecordingRows.Outcome[] outcome = new RecordingRows.Outcome[1];
        List<Seen> read = read(new RecordingLink(file, Pace.AT_ONCE, ORIGIN).rows(), outcome);
        List<Seen> played = new ArrayList<>();
        RecordingLink link = new RecordingLink(file, Pace.AT_ONCE, ORIGIN);
        Feed feed = new Feed(link, timed -> {
            if (timed instanceof Placed placed) {
                played.add(new Seen(placed.at().toEpochMilli(), placed.sample().accelG()));
            }
        });
        link.run(HostClock.system(), feed::on);
        assertEquals(played, read);
        assertEquals(feed.counts().samples(), outcome[0].samples());
        assertEquals(feed.counts().garbledBytes(), outcome[0].garbledBytes());
        assertEquals(feed.counts().restarts(), outcome[0].restarts());
        assertEquals(
                feed.signs().unreadable().map(u -> u.saying().sentence()),
                outcome[0].unreadable().map(s -> s.sentence()));
    }

    private static String anyRecording(Random random) {
        boolean gyroscope = random.nextBoolean();
        StringBuilder text =
                new StringBuilder("time_s,ax_g,note,ay_g,az_g" + (gyroscope ? ",gx_dps,gy_dps,gz_dps" : ""));
        text.append(random.nextInt(4) == 0 ? "\r\n" : "\n");
        double time = 0;
        int rows = random.nextInt(4000);
        for (int i = 0; i < rows; i++) {
            time += 0.001 * random.nextInt(40);
            if (random.nextInt(300) == 0) {
                text.append(ODD.get(random.nextInt(ODD.size()))).append('\n');
            }
            if (random.nextInt(1000) == 0) {
                time = random.nextInt(5);
            }
            text.append(Math.round(time * 1000) / 1000.0)
                    .append(',')
                    .append(value(random))
                    .append(',');
            text.append(random.nextInt(5) == 0 ? "a word" : "7").append(',');
            text.append(value(random)).append(',').append(value(random));
            for (int axis = 0; gyroscope && axis < 3; axis++) {
                text.append(',').append(random.nextInt(200) == 0 ? "" : value(random));
            }
            text.append(random.nextInt(50) == 0 ? "\r\n" : "\n");
        }
        return random.nextBoolean() ? text.toString() : text + "1e3,0.5,,0.5";
    }

    private static String value(Random random) {
        return String.valueOf(Math.round((random.nextDouble() - 0.5) * 4000) / 1000.0);
    }

    @Test
    void comesToTheSameAsARecordingThatIsPlayedWhateverIsInIt() throws IOException {
        for (int seed = 0; seed < 60; seed++) {
            Path file = folder.resolve(seed + ".csv");
            Files.writeString(file, anyRecording(new Random(seed)), StandardCharsets.ISO_8859_1);
            isTheSameAsPlayed(file);
        }
    }

    /** The sample recordings, with two minutes cut out and a clock that begins anew. */
    private Path mishap(String name) throws IOException {
        List<String> lines = new ArrayList<>();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(Path.of("samples", name)))) {
            lines.addAll(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1)
                    .lines()
                    .toList());
        }
        List<String> kept = new ArrayList<>(lines.subList(0, lines.size() / 2));
        kept.addAll(lines.subList(lines.size() / 2 + 6000, lines.size()));
        kept.addAll(lines.subList(1, 20_000));
        Path file = folder.resolve(name.replace(".gz", ""));
        Files.write(file, kept, StandardCharsets.ISO_8859_1);
        return file;
    }

    @ParameterizedTest
    @ValueSource(strings = {"desk-morning.csv.gz", "badly-strapped.csv.gz"})
    void tellsTheVeryNotesThatAreToldWhenItIsPlayed(String name) throws IOException {
        Path file = mishap(name);
        Line.Setup setup = new Line.Setup(
                SlouchSettings.DEFAULT, BoutSettings.DEFAULT, Coach.Plan.DEFAULT, ZoneOffset.UTC, sight -> "");
        List<Note> read = new ArrayList<>();
        Playback.read(
                new RecordingLink(file, Pace.AT_ONCE, ORIGIN).rows(),
                at -> new Line(setup, Carried.NOTHING, at, read::add));
        List<Note> played = new ArrayList<>();
        Playback.play(
                new RecordingLink(file, Pace.AT_ONCE, ORIGIN),
                HostClock.system(),
                at -> new Line(setup, Carried.NOTHING, at, played::add));
        assertEquals(played, read);
    }

    @Test
    void aPackedOneThatBreaksOffIsReadUpToThere() throws IOException {
        Path whole = folder.resolve("whole.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(whole))) {
            out.write(anyRecording(new Random(3)).getBytes(StandardCharsets.ISO_8859_1));
        }
        byte[] bytes = Files.readAllBytes(whole);
        Path cut = folder.resolve("cut.csv.gz");
        Files.write(cut, Arrays.copyOf(bytes, bytes.length / 2));
        isTheSameAsPlayed(cut);
        RecordingRows.Outcome outcome =
                new RecordingLink(cut, Pace.AT_ONCE, ORIGIN).rows().read(next -> {});
        assertTrue(outcome.trouble().orElseThrow().sentence().contains("breaks off"), outcome.toString());
    }

    @Test
    void saysWhatIsMissingOfWhatIsNoRecording() throws IOException {
        Path file = folder.resolve("labels.csv");
        Files.writeString(file, "start_s,end_s,posture\n1,2,sitting\n");
        isTheSameAsPlayed(file);
    }

    @Test
    void saysThatThereIsNoSuchFile() {
        RecordingRows.Outcome outcome = new RecordingLink(folder.resolve("none.csv"), Pace.AT_ONCE, ORIGIN)
                .rows()
                .read(next -> {});
        assertEquals(0, outcome.samples());
        assertTrue(outcome.trouble().orElseThrow().sentence().startsWith("There is no file"), outcome.toString());
    }
}

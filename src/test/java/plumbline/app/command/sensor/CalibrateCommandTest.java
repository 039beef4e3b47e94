package plumbline.app.command.sensor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.app.command.Cli;
import plumbline.app.command.Recordings;
import plumbline.device.pretend.PretendRecording;
import plumbline.device.pretend.PretendSensor;
import plumbline.device.pretend.motion.Rotation;
import plumbline.device.pretend.motion.Script;
import plumbline.device.pretend.script.Body;
import plumbline.device.pretend.script.Scriptwriter;
import plumbline.device.pretend.script.Seat;
import plumbline.history.History;
import plumbline.history.reading.HistoryReader;
import plumbline.posture.mounting.BodyFrame;

class CalibrateCommandTest {

    @TempDir
    private Path home;

    /** Sits down and calibrates: tall for 15 s, slumped by so much for 15 s, and a walk. */
    private Path recording(double slumpDeg, double fidgetDeg) throws IOException {
        Scriptwriter writer = new Scriptwriter(Body.of(3), 3).stay(2).sitDown(Seat.CHAIR);
        double seated = writer.lengthS();
        writer.stay(15);
        Script script = writer.slouch(slumpDeg, 2)
                .stay(8)
                .lean(fidgetDeg, 0, 1)
                .stay(5)
                .standUp()
                .walk(20)
                .script();
        Path whole = home.resolve("whole-" + slumpDeg + ".csv");
        PretendSensor sensor = PretendSensor.USUAL.at(50).mounted(Rotation.any(new Random(3)));
        PretendRecording.write(whole, Instant.parse("2026-03-02T09:00:00Z"), script, sensor, 3);
        return Recordings.from(whole, seated, home.resolve("poses-" + slumpDeg + ".csv"));
    }

    @Test
    void learnsTheSpanFromTwoPosesAndAWalkAndKeepsIt() throws Exception {
        Cli.Run run =
                new Cli(home).run("calibrate", "--recording", recording(20, 0.1).toString());
        assertEquals(new Cli.Run(0, run.out(), ""), run);
        assertTrue(run.out().contains("1 of 3: sit as tall"), run.out());
        assertTrue(run.out().contains("degrees lie between your tall and your slumped sitting"), run.out());
        try (HistoryReader history = History.read(home.resolve("data"), InstantSource.fixed(Instant.EPOCH))) {
            BodyFrame frame = history.bodyFrame().orElseThrow().frame();
            assertEquals(20, frame.slumpSpanDeg().orElseThrow(), 4);
            assertTrue(frame.forward().isPresent());
        }
    }

    @Test
    void refusesASpanTooSmallToReadWithAdviceAndKeepsNothing() throws Exception {
        Cli.Run run =
                new Cli(home).run("calibrate", "--recording", recording(4, 0.1).toString());
        assertEquals(1, run.code());
        assertTrue(run.err().contains("8 are needed") && run.err().contains("Nothing was kept"), run.err());
        try (HistoryReader history = History.read(home.resolve("data"), InstantSource.fixed(Instant.EPOCH))) {
            assertTrue(history.bodyFrame().isEmpty());
        }
    }

    @Test
    void refusesAPoseThatWasNotHeld() throws Exception {
        Cli.Run run = new Cli(home)
                .run("calibrate", "--try", "--recording", recording(20, 25).toString());
        assertEquals(1, run.code());
        assertTrue(run.out().contains("Not good. It moved by"), run.out());
    }

    @Test
    void saysThatARecordingEndsTooEarly() throws Exception {
        Path poses = recording(20, 0.1);
        Path half = Recordings.upTo(poses, 20, home.resolve("half.csv"));
        Cli.Run run = new Cli(home).run("calibrate", "--try", "--recording", half.toString());
        assertEquals(1, run.code());
        assertTrue(run.err().contains("half.csv ended before the calibration was done"), run.err());
    }

    @Test
    void saysAllOfItInTheWearersLanguageInLinesThatFit() throws Exception {
        Path settings = Files.createDirectories(home.resolve("config")).resolve("settings.toml");
        Files.writeString(settings, "[screen]\nlanguage = \"de\"\n");
        Cli.Run good = new Cli(home)
                .run("calibrate", "--try", "--recording", recording(20, 0.1).toString());
        assertTrue(good.out().contains("1 von 3: so aufrecht sitzen"), good.out());
        assertTrue(good.out().contains("   Gut. Auf 0."), good.out());
        assertTrue(good.out().contains("Grad liegen zwischen aufrecht und zusammengesunken."), good.out());
        Cli.Run near = new Cli(home)
                .run("calibrate", "--try", "--recording", recording(4, 0.1).toString());
        assertTrue(near.err().contains("Nichts wurde behalten."), near.err());
        (good.out() + near.out()).lines().forEach(line -> assertTrue(line.length() < 80, line));
    }
}

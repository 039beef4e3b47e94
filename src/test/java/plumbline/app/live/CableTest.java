package plumbline.app.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import plumbline.app.live.monitor.HostClock;
import plumbline.app.live.monitor.Playback;
import plumbline.coach.Advice;
import plumbline.coach.BreakPlan;
import plumbline.coach.Coach;
import plumbline.coach.NudgePlan;
import plumbline.coach.Schedule;
import plumbline.device.port.Pty;
import plumbline.device.port.SerialLink;
import plumbline.device.recording.RecordingLink;
import plumbline.device.recording.RecordingLink.Pace;
import plumbline.face.Link.State;
import plumbline.face.Offer;
import plumbline.face.Wish;
import plumbline.line.Carried;
import plumbline.line.Line;
import plumbline.line.Note;
import plumbline.posture.seat.SlouchSettings;
import plumbline.sensor.plumbline.PlumblineDecoder;
import plumbline.sitting.Bout;
import plumbline.sitting.BoutSettings;

/** Recordings said by a sensor on a cable, read by jSerialComm, lived through many times as fast: the whole line. */
class CableTest {

    private static final Instant MORNING = Instant.parse("2026-03-02T08:30:00Z");

    /** What the cable holds of 4096 bytes is 2 s at 50 Hz, and the clock goes on a little while it is read. */
    private static final Duration TOLERANCE = Duration.ofSeconds(6);

    /**
     * One word on a slouch, not a second one: whether a slouch lasts for the minutes until the next word may hang on the
     * moment by which the samples come late.
     */
    private static final NudgePlan ONE_WORD = new NudgePlan(
            Duration.ofSeconds(60),
            List.of(Duration.ofHours(1)),
            1,
            Duration.ofMinutes(2),
            Duration.ofSeconds(30),
            6,
            Duration.ZERO,
            Instant.MIN);

    /** Breaks every 20 minutes, so that an hour has some. */
    private static final Line.Setup SETUP = new Line.Setup(
            SlouchSettings.DEFAULT,
            BoutSettings.DEFAULT,
            new Coach.Plan(
                    BreakPlan.DEFAULT.with(Duration.ofMinutes(20), Duration.ofMinutes(1)),
                    ONE_WORD,
                    Duration.ofMinutes(60),
                    Schedule.ALWAYS),
            ZoneOffset.UTC,
            sight -> "a-stretch");

    @Test
    void livesThroughASampleAsAnalysisTellsIt() throws Exception {
        lives(Path.of("samples", "slouched-afternoon.csv.gz"), 100);
    }

    @Test
    @Tag("long")
    void livesThroughAnHourOfARealPersonAsAnalysisTellsIt() throws Exception {
        Path day = Path.of("..", "shared", "data", "workdays", "day-06-11.csv.gz");
        Assumptions.assumeTrue(
                Files.isReadable(day), "skipped: the recordings of real people (../shared/data) are not here");
        lives(day, 60);
    }

    private static void lives(Path recording, double speed) throws IOException, InterruptedException {
        List<Note> told = new ArrayList<>();
        Playback.play(
                new RecordingLink(recording, Pace.AT_ONCE, MORNING),
                HostClock.system(),
                at -> new Line(SETUP, Carried.NOTHING, at, told::add));

        PlayedSensor sensor = new PlayedSensor(recording, MORNING, speed);
        Witness witness = new Witness();
        try (Pty pty = Pty.open()) {
            Session session = session(pty, HostClock.of(sensor, speed), witness);
            Session.Result[] result = new Session.Result[1];
            Thread runner = new Thread(() -> {
                try {
                    result[0] = session.run();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            runner.start();
            witness.await(v -> v.now().link().state() == State.SILENT);
            sensor.sayAll(pty);
            witness.await(v -> v.now().link().state() == State.READING);
            witness.await(v -> v.now().link().state() == State.SILENT);
            session.wish(new Wish.Quit());
            runner.join();
            assertEquals(sensor.size(), result[0].counts().samples() + firstLine(result[0]));
            assertEquals(0, result[0].counts().lost());
        }
        compare(told, witness.notes(), Duration.between(MORNING, sensor.begunAt()));
    }

    /** The link drops what comes first up to the end of a line, since it is usually half a sentence. */
    private static long firstLine(Session.Result result) {
        return Math.min(1, result.counts().samples());
    }

    private static Session session(Pty pty, HostClock clock, Witness witness) {
        return new Session(
                Session.Plan.unkept(
                        new SerialLink(pty.port().toString(), 115_200, PlumblineDecoder::new),
                        State.READING,
                        clock,
                        SETUP,
                        id -> new Offer(id, "", false),
                        note -> {},
                        (wish, of) -> {}),
                witness,
                new Notices(witness));
    }

    private static void compare(List<Note> told, List<Note> lived, Duration shift) {
        List<Bout> expected = bouts(told);
        List<Bout> seen = bouts(lived);
        assertTrue(expected.size() >= 2, expected::toString);
        assertTrue(seen.size() >= expected.size() - 1, () -> "told " + expected + " lived " + seen);
        for (int i = 0; i < seen.size(); i++) {
            Bout a = expected.get(i);
            Bout b = seen.get(i);
            assertNear(a.start().plus(shift), b.start());
            assertNear(a.end().plus(shift), b.end());
            assertEquals(a.interruptions(), b.interruptions());
        }
        List<Note.Advised> asked = prompts(told);
        List<Note.Advised> heard = prompts(lived);
        assertTrue(asked.size() > 0, "there was a prompt or a nudge");
        assertEquals(asked.size(), heard.size(), () -> asked + " / " + heard);
        for (int i = 0; i < asked.size(); i++) {
            assertEquals(asked.get(i).advice().getClass(), heard.get(i).advice().getClass());
            assertNear(asked.get(i).at().plus(shift), heard.get(i).at());
        }
    }

    private static void assertNear(Instant expected, Instant actual) {
        assertTrue(
                Duration.between(expected, actual).abs().compareTo(TOLERANCE) < 0,
                () -> "expected " + expected + ", lived " + actual);
    }

    private static List<Bout> bouts(List<Note> notes) {
        return notes.stream()
                .filter(Note.Happened.class::isInstance)
                .map(n -> ((Note.Happened) n).fact())
                .filter(Bout.class::isInstance)
                .map(Bout.class::cast)
                .toList();
    }

    private static List<Note.Advised> prompts(List<Note> notes) {
        return notes.stream()
                .filter(Note.Advised.class::isInstance)
                .map(Note.Advised.class::cast)
                .filter(a -> a.advice() instanceof Advice.Ask
                        || a.advice() instanceof Advice.Over
                        || a.advice() instanceof Advice.Nudge)
                .toList();
    }
}

package plumbline.app.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import plumbline.app.live.monitor.HostClock;
import plumbline.app.live.monitor.Playback;
import plumbline.coach.Advice;
import plumbline.coach.BreakPlan;
import plumbline.coach.Coach;
import plumbline.device.pretend.PretendRecording;
import plumbline.device.pretend.PretendSensor;
import plumbline.device.pretend.motion.Script;
import plumbline.device.pretend.script.Body;
import plumbline.device.pretend.script.Scriptwriter;
import plumbline.device.pretend.script.Seat;
import plumbline.device.recording.RecordingLink;
import plumbline.device.recording.RecordingLink.Pace;
import plumbline.face.Link.State;
import plumbline.face.Offer;
import plumbline.lab.Grid;
import plumbline.line.Carried;
import plumbline.line.Line;
import plumbline.line.Note;
import plumbline.line.Spells;
import plumbline.posture.Spell;
import plumbline.posture.seat.SlouchSettings;
import plumbline.sitting.BoutSettings;
import plumbline.sitting.SittingFact;

/** A recording says the same however fast it is played, from its first second on. */
@Execution(ExecutionMode.CONCURRENT)
class ReplaySpeedTest {

    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");
    private static final Line.Setup SETUP = new Line.Setup(
            SlouchSettings.DEFAULT,
            BoutSettings.DEFAULT,
            new Coach.Plan(
                    BreakPlan.DEFAULT.with(BreakPlan.MOVE_EVERY_MIN, Duration.ofMinutes(2)),
                    Coach.Plan.DEFAULT.nudges(),
                    Coach.Plan.DEFAULT.stoodLongAfter(),
                    Coach.Plan.DEFAULT.schedule()),
            ZoneOffset.UTC,
            sight -> "a-stretch");

    @TempDir
    private Path folder;

    @Test
    void losesNothingOfTheFirstSecondsAtAnySpeed() throws Exception {
        Path recording = recorded(
                new Scriptwriter(Body.TYPICAL, 3).stay(1.5).walk(4).stay(4).script());
        List<Note> unpaced = unpaced(recording);
        assertEquals(MORNING, spells(unpaced).get(0).start());
        for (double speed : new double[] {1, 60, 1000}) {
            assertEquals(spells(unpaced), spells(played(recording, speed)), speed + "x");
        }
    }

    @Test
    void comesToTheSameBoutsAndPromptsAtAnySpeed() throws Exception {
        Path recording = recorded(new Scriptwriter(Body.TYPICAL, 5)
                .stay(8)
                .walk(40)
                .stay(120)
                .walk(20)
                .sitDown(Seat.CHAIR)
                .stay(21 * 60)
                .standUp()
                .walk(150)
                .sitDown(Seat.CHAIR)
                .stay(60)
                .script());
        List<Note> unpaced = unpaced(recording);
        assertTrue(
                advice(unpaced).stream().anyMatch(a -> a.advice() instanceof Advice.Ask),
                () -> "asked for a break: " + advice(unpaced));
        assertFalse(facts(unpaced).isEmpty());
        for (double speed : Grid.of(2, List.of(200.0, 1000.0, 60.0))) {
            List<Note> played = played(recording, speed);
            assertEquals(advice(unpaced), advice(played), speed + "x");
            // A run leaves the bout that is open at its end to the next one; an analysis ends it.
            List<SittingFact> closed = facts(unpaced);
            assertEquals(closed.subList(0, closed.size() - 1), facts(played), speed + "x");
        }
    }

    private Path recorded(Script script) throws IOException {
        Path file = folder.resolve("synthesised.csv.gz");
        PretendRecording.write(file, MORNING, script, PretendSensor.USUAL, 7);
        return file;
    }

    private static List<Note> unpaced(Path recording) {
        List<Note> notes = new ArrayList<>();
        Playback.play(
                new RecordingLink(recording, Pace.AT_ONCE, Instant.EPOCH),
                HostClock.system(),
                at -> new Line(SETUP, Carried.NOTHING, at, notes::add));
        return notes;
    }

    private static List<Note> played(Path recording, double speed) throws InterruptedException {
        Instant start = Playback.firstSample(new RecordingLink(recording, Pace.AT_ONCE, Instant.EPOCH))
                .orElseThrow();
        Witness witness = new Witness();
        new Session(
                        Session.Plan.unkept(
                                new RecordingLink(recording, Pace.BY_THE_CLOCK, Instant.EPOCH),
                                State.PLAYING,
                                HostClock.fast(start, speed),
                                SETUP,
                                id -> new Offer(id, "First step.", false),
                                note -> {},
                                (wish, of) -> {}),
                        witness,
                        new Notices(witness))
                .run();
        return witness.notes();
    }

    private static List<Spell> spells(List<Note> notes) {
        Spells spells = new Spells();
        notes.stream().filter(Note.Settled.class::isInstance).forEach(n -> spells.add(((Note.Settled) n).spell()));
        return spells.list();
    }

    private static List<Note.Advised> advice(List<Note> notes) {
        return notes.stream()
                .filter(Note.Advised.class::isInstance)
                .map(Note.Advised.class::cast)
                .toList();
    }

    private static List<SittingFact> facts(List<Note> notes) {
        return notes.stream()
                .filter(Note.Happened.class::isInstance)
                .map(n -> ((Note.Happened) n).fact())
                .toList();
    }
}

package plumbline.app.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import plumbline.app.live.monitor.HostClock;
import plumbline.app.live.monitor.Playback;
import plumbline.app.live.view.Past;
import plumbline.coach.Advice;
import plumbline.coach.BreakPlan;
import plumbline.coach.Coach;
import plumbline.coach.Prompt;
import plumbline.coach.Standing;
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
import plumbline.sitting.Bout;
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

    /** Prompts in real time as well: what an earlier run put off is due in the middle of half a minute. */
    @Test
    void asksAtTheSameMomentsInRealTimeAsAtAnySpeed() throws Exception {
        Path recording = recorded(new Scriptwriter(Body.TYPICAL, 9)
                .stay(1)
                .walk(6)
                .sitDown(Seat.CHAIR)
                .stay(16)
                .script());
        Prompt asked = new Prompt(
                MORNING.minusSeconds(300), Duration.ofMinutes(20), "a-stretch", 1, Duration.ZERO, Optional.empty());
        Duration seated = Duration.ofMinutes(25);
        Carried carried = new Carried(
                Optional.empty(),
                Optional.of(new Bout(MORNING.minus(seated), MORNING, seated, Duration.ZERO, 0)),
                Optional.empty(),
                new Standing(
                        Optional.of(new Standing.Pending(asked, false, MORNING.plusSeconds(15))),
                        Optional.empty(),
                        Optional.empty()));
        List<Note> unpaced = unpaced(recording, carried);
        assertTrue(
                advice(unpaced).stream().anyMatch(a -> a.advice() instanceof Advice.Ask),
                () -> "asked for a break: " + advice(unpaced));
        for (double speed : new double[] {1, 60, 1000}) {
            List<Note> played = played(recording, speed, carried);
            assertEquals(advice(unpaced), advice(played), speed + "x");
            assertEquals(spells(unpaced), spells(played), speed + "x");
        }
    }

    /** One walks, stands on a call for a quarter of an hour, and walks: nobody is asked to stand up, at any speed. */
    @Test
    void saysTheSameOfTheGivenStoryOfACallOnTheFeetAtAnySpeed() throws Exception {
        Path story = Path.of("..", "shared", "data", "coach", "s7.txt");
        Assumptions.assumeTrue(Files.isReadable(story), "skipped: the stories (../shared/data/coach) are not here");
        Path recording = recorded(story(Files.readString(story)));
        List<Note> unpaced = unpaced(recording);
        assertFalse(facts(unpaced).isEmpty() && spells(unpaced).isEmpty());
        for (double speed : new double[] {60, 1000}) {
            List<Note> played = played(recording, speed);
            assertEquals(advice(unpaced), advice(played), speed + "x");
            assertEquals(spells(unpaced), spells(played), speed + "x");
        }
        assertTrue(
                advice(unpaced).stream().noneMatch(a -> a.advice() instanceof Advice.Ask),
                () -> "nobody is asked: " + advice(unpaced));
    }

    private static Script story(String told) {
        Scriptwriter writer = new Scriptwriter(Body.TYPICAL, 7);
        for (String step : told.strip().split("\\s*;\\s*", -1)) {
            String[] words = step.split("\\s+", 2);
            double seconds = Double.parseDouble(words[1]);
            switch (words[0]) {
                case "stay" -> writer.stay(seconds);
                case "walk" -> writer.walk(seconds);
                default -> throw new IllegalArgumentException(step);
            }
        }
        return writer.script();
    }

    private Path recorded(Script script) throws IOException {
        Path file = folder.resolve("synthesised.csv.gz");
        PretendRecording.write(file, MORNING, script, PretendSensor.USUAL, 7);
        return file;
    }

    private static List<Note> unpaced(Path recording) {
        return unpaced(recording, Carried.NOTHING);
    }

    private static List<Note> unpaced(Path recording, Carried carried) {
        List<Note> notes = new ArrayList<>();
        Playback.play(
                new RecordingLink(recording, Pace.AT_ONCE, Instant.EPOCH),
                HostClock.system(),
                at -> new Line(SETUP, carried, at, notes::add));
        return notes;
    }

    private static List<Note> played(Path recording, double speed) throws InterruptedException {
        return played(recording, speed, Carried.NOTHING);
    }

    private static List<Note> played(Path recording, double speed, Carried carried) throws InterruptedException {
        Instant start = Playback.firstSample(new RecordingLink(recording, Pace.AT_ONCE, Instant.EPOCH))
                .orElseThrow();
        Witness witness = new Witness();
        new Session(
                        new Session.Plan(
                                new RecordingLink(recording, Pace.BY_THE_CLOCK, Instant.EPOCH),
                                State.PLAYING,
                                HostClock.fast(start, speed),
                                SETUP,
                                SETUP::coach,
                                SETUP::zone,
                                Optional.of(new Past(carried, List.of(), List.of(), List.of(), List.of())),
                                Origin.NOTHING,
                                Optional.empty(),
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

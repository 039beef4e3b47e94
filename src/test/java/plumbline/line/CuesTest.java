package plumbline.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import plumbline.coach.Advice;
import plumbline.coach.Answer;
import plumbline.coach.Coach;
import plumbline.coach.habit.Cue;
import plumbline.coach.habit.HabitPlan;
import plumbline.coach.quiet.Surroundings;
import plumbline.coach.quiet.Surroundings.Known;
import plumbline.device.pretend.motion.Script;
import plumbline.device.pretend.script.Body;
import plumbline.device.pretend.script.Scriptwriter;
import plumbline.device.pretend.script.Seat;

/** Small cues as the line gives them: from samples, through what moves and how they sit, to what is advised. */
class CuesTest {

    private static final HabitPlan SHIFTS = new HabitPlan(Optional.of(HabitPlan.SHIFT_MIN), Optional.empty());
    private static final HabitPlan DESK = new HabitPlan(
            Optional.empty(), Optional.of(new HabitPlan.Desk(Duration.ofMinutes(4), Duration.ofMinutes(3))));

    private record Shown(Instant at, Cue cue) {}

    @Test
    void showsTheCueWhenNothingHasMovedAndTakesItOffAtTheNextShift() {
        double seatedS = 25;
        Script script = seated().stay(6 * 60).recline(20, 2).stay(60).script();
        List<Shown> cues = cues(SHIFTS, script, line -> {});
        assertEquals(2, cues.size(), cues::toString);
        Cue.Unshifted first = assertInstanceOf(Cue.Unshifted.class, cues.get(0).cue());
        assertTrue(first.still().compareTo(HabitPlan.SHIFT_MIN) >= 0, cues::toString);
        assertTrue(after(cues.get(0), seatedS).compareTo(Duration.ofMinutes(5)) >= 0, cues::toString);
        assertInstanceOf(Cue.Shifted.class, cues.get(1).cue());
        assertTrue(after(cues.get(1), seatedS).compareTo(Duration.ofSeconds(6 * 60 + 15)) < 0, cues::toString);
    }

    @Test
    void showsNoCueToOneWhoShiftsNowAndThen() {
        Scriptwriter writer = seated();
        for (int i = 0; i < 2; i++) {
            writer.stay(200).recline(20, 2).stay(200).straighten(2);
        }
        assertEquals(List.of(), cues(SHIFTS, writer.script(), line -> {}));
    }

    @Test
    void showsNoCueInACallAndAQuiet() {
        Script script = seated().stay(8 * 60).script();
        assertEquals(
                List.of(),
                cues(SHIFTS, script, line -> line.around(line.now(), Surroundings.UNKNOWN.withMicrophone(Known.YES))));
        assertEquals(
                List.of(),
                cues(
                        SHIFTS,
                        script,
                        line -> line.said(line.now(), new Answer.Quiet(Duration.ofMinutes(30), Answer.Why.MEETING))));
    }

    @Test
    void saysTimeToStandAndTimeToSitByWhatTheBodyDid() {
        Script script = seated().stay(5 * 60)
                .standUp()
                .walk(10)
                .stay(5 * 60)
                .sitDown(Seat.CHAIR)
                .stay(150)
                .script();
        List<String> kinds = cues(DESK, script, line -> {}).stream()
                .map(shown -> shown.cue().getClass().getSimpleName())
                .toList();
        assertEquals(List.of("TimeToStand", "Turned", "TimeToSit", "Turned"), kinds);
    }

    @Test
    void givesNoCueThatTheWearerHasNotChosen() {
        assertEquals(List.of(), cues(HabitPlan.NONE, seated().stay(7 * 60).script(), line -> {}));
    }

    private static Scriptwriter seated() {
        return new Scriptwriter(Body.TYPICAL, 3).stay(2).walk(20).sitDown(Seat.CHAIR);
    }

    private static Duration after(Shown shown, double seconds) {
        return Duration.between(Wearer.MORNING.plusMillis(Math.round(seconds * 1000)), shown.at());
    }

    /** What the line cues; somebody says something to it after half a minute. */
    private static List<Shown> cues(HabitPlan habits, Script script, Consumer<Line> saying) {
        Wearer.Notes notes = new Wearer.Notes();
        Coach.Plan usual = Coach.Plan.DEFAULT;
        Coach.Plan plan =
                new Coach.Plan(usual.breaks(), usual.nudges(), usual.stoodLongAfter(), usual.schedule(), habits);
        Line.Setup setup = Wearer.setup(ZoneOffset.UTC);
        Line line = new Line(
                new Line.Setup(setup.slouch(), setup.bouts(), plan, setup.zone(), setup.stretchFor()),
                Carried.NOTHING,
                Wearer.MORNING,
                notes);
        Instant half = Wearer.MORNING.plusSeconds(30);
        boolean[] said = {false};
        Wearer.samples(script, 5).forEach(sample -> {
            line.on(sample);
            if (!said[0] && sample.at().isAfter(half)) {
                said[0] = true;
                saying.accept(line);
            }
        });
        return notes.advice().stream()
                .flatMap(advised -> advised.advice() instanceof Advice.Cued cued
                        ? Stream.of(new Shown(advised.at(), cued.cue()))
                        : Stream.empty())
                .toList();
    }
}

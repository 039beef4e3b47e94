package plumbline.app.live.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import plumbline.coach.Advice;
import plumbline.coach.BreakPlan;
import plumbline.coach.Coach;
import plumbline.coach.Schedule;
import plumbline.device.Link;
import plumbline.device.LinkClock;
import plumbline.device.LinkEvent;
import plumbline.device.pretend.Faults;
import plumbline.device.pretend.PretendSensor;
import plumbline.device.pretend.PretendWearer;
import plumbline.device.pretend.script.Body;
import plumbline.device.pretend.script.DayScript;
import plumbline.device.pretend.script.Habits;
import plumbline.line.Carried;
import plumbline.line.Line;
import plumbline.line.Note;
import plumbline.posture.Posture;
import plumbline.posture.seat.SlouchSettings;
import plumbline.sitting.Bout;
import plumbline.sitting.BoutSettings;

/**
 * A morning of two hours, at half of which something happens to the clock of the computer, or to the computer. The clock
 * is injected: feed and line are told the moments that it would show.
 */
class ClockTableTest {

    private static final Instant MORNING = Instant.parse("2026-03-02T08:30:00Z");
    private static final double HOURS = 2;
    private static final Duration HALF = Duration.ofMinutes(60);

    /** A timeline believes a set clock after 5 s; what lies between is of the old time. */
    private static final Duration SLACK = Duration.ofSeconds(15);

    private static final Line.Setup SETUP = new Line.Setup(
            SlouchSettings.DEFAULT,
            BoutSettings.DEFAULT,
            new Coach.Plan(
                    BreakPlan.DEFAULT.with(Duration.ofMinutes(20), Duration.ofMinutes(1)),
                    Coach.Plan.DEFAULT.nudges(),
                    Coach.Plan.DEFAULT.stoodLongAfter(),
                    Schedule.ALWAYS),
            ZoneOffset.UTC,
            sight -> "a-stretch");

    /** What happens at half of the morning. */
    enum Event {
        NOTHING(Duration.ZERO, Duration.ZERO),
        BACK_ONE_HOUR(Duration.ofHours(-1), Duration.ZERO),
        ON_ONE_HOUR(Duration.ofHours(1), Duration.ZERO),
        BACK_ONE_DAY(Duration.ofDays(-1), Duration.ZERO),
        ON_ONE_YEAR(Duration.ofDays(365), Duration.ZERO),
        ON_ELEVEN_YEARS(Duration.ofDays(11 * 365), Duration.ZERO),
        LEAP_SECOND(Duration.ofSeconds(-1), Duration.ZERO),
        ASLEEP_ONE_SECOND(Duration.ZERO, Duration.ofSeconds(1)),
        FROZEN_FORTY_SECONDS(Duration.ZERO, Duration.ofSeconds(40)),
        ASLEEP_HALF_AN_HOUR(Duration.ZERO, Duration.ofMinutes(30)),
        ASLEEP_AND_SET(Duration.ofHours(-1), Duration.ofMinutes(10));

        /** By how much the clock is set. */
        private final Duration set;

        /** For how long nothing is received. */
        private final Duration away;

        Event(Duration set, Duration away) {
            this.set = set;
            this.away = away;
        }
    }

    private static final Morning USUAL = live(Event.NOTHING);

    /** What became of a morning. */
    private record Morning(Duration told, int prompts, Duration seated, Duration shortest) {}

    @ParameterizedTest
    @EnumSource(Event.class)
    void noMinuteIsLostOrTwiceAndNoPromptEither(Event event) {
        Morning usual = USUAL;
        Morning morning = live(event);
        System.out.println("clock, " + event + ": told " + morning.told + ", seated " + morning.seated + ", prompts "
                + morning.prompts + " (usual " + usual.told + ", " + usual.seated + ", " + usual.prompts + ")");
        assertFalse(morning.shortest.isNegative(), "a negative bout or spell");
        assertTrue(morning.told.compareTo(usual.told.plus(SLACK)) <= 0, () -> "a minute twice: " + morning.told);
        assertTrue(
                morning.told.plus(event.away).compareTo(usual.told.minus(SLACK)) >= 0,
                () -> "a minute lost: " + morning.told);
        if (event.away.compareTo(Duration.ofMinutes(1)) < 0) {
            assertEquals(usual.prompts, morning.prompts, "prompts");
            Duration off = usual.seated.minus(morning.seated).abs();
            assertTrue(off.compareTo(event.away.plus(SLACK)) <= 0, () -> "seated differs by " + off);
        }
    }

    @Test
    void aMorningHasPrompts() {
        assertTrue(USUAL.prompts > 1);
    }

    private static Morning live(Event event) {
        List<Note> notes = new ArrayList<>();
        Line line = new Line(SETUP, Carried.NOTHING, MORNING, notes::add);
        Link wearer = new PretendWearer(
                DayScript.of(Body.of(1), Habits.USUAL, HOURS, 1), PretendSensor.USUAL.at(25), Faults.NONE, 1);
        Feed feed = new Feed(wearer, line::on);
        Instant[] doubt = {MORNING};
        wearer.run(new AtOnce(), told -> {
            Duration lived = Duration.between(MORNING, told.at());
            boolean after = lived.compareTo(HALF) >= 0;
            boolean away = after && lived.compareTo(HALF.plus(event.away)) < 0;
            if (away) {
                return;
            }
            if (after && doubt[0].equals(MORNING) && event != Event.NOTHING) {
                // As the monitor does at a jump of the clock: it lives by the samples until these have told.
                doubt[0] = told.at().plusSeconds(10);
            }
            Instant shown = after ? told.at().plus(event.set) : told.at();
            if (told instanceof LinkEvent.Chunk chunk) {
                feed.on(new LinkEvent.Chunk(shown, chunk.bytes()));
            } else if (told instanceof LinkEvent.Opened) {
                feed.on(new LinkEvent.Opened(shown));
            }
            line.advance(told.at().isBefore(doubt[0]) ? line.now() : shown);
        });
        line.end(line.now());
        return morning(notes);
    }

    private static Morning morning(List<Note> notes) {
        Duration told = Duration.ZERO;
        Duration seated = Duration.ZERO;
        Duration shortest = Duration.ZERO;
        int prompts = 0;
        for (Note note : notes) {
            if (note instanceof Note.Settled settled) {
                Duration length = Duration.between(
                        settled.spell().start(), settled.spell().end());
                // A computer that sleeps sees nothing: such a spell is of nobody's minutes.
                told = told.plus(settled.spell().state().posture() == Posture.UNKNOWN ? Duration.ZERO : length);
                shortest = length.compareTo(shortest) < 0 ? length : shortest;
            } else if (note instanceof Note.Happened happened && happened.fact() instanceof Bout bout) {
                seated = seated.plus(bout.seated());
                shortest = bout.seated().compareTo(shortest) < 0 ? bout.seated() : shortest;
            } else if (note instanceof Note.Advised advised
                    && advised.advice() instanceof Advice.Ask ask
                    && ask.stage() == Advice.Stage.NOTIFICATION) {
                prompts++;
            }
        }
        return new Morning(told, prompts, seated, shortest);
    }

    /** Nobody waits. */
    private record AtOnce() implements LinkClock {

        @Override
        public Instant instant() {
            return MORNING;
        }

        @Override
        public boolean waitUntil(Instant moment) {
            return true;
        }

        @Override
        public boolean isStopped() {
            return false;
        }
    }
}

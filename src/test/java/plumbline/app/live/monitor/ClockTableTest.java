package plumbline.app.live.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
import plumbline.sitting.DaySummary;

/**
 * A morning of two hours, at half of which something happens to the clock of the computer, or to the computer. The clock
 * is injected: feed and line are told the moments that it would show.
 */
class ClockTableTest {

    private static final Instant MORNING = Instant.parse("2026-03-02T08:30:00Z");
    private static final double HOURS = 2;
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
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
        ASLEEP_EIGHT_HOURS(Duration.ZERO, Duration.ofHours(8)),
        ASLEEP_AND_SET(Duration.ofHours(-1), Duration.ofMinutes(10));

        /** By how much the clock is set. */
        private final Duration set;

        /** For how long nothing is received. */
        private final Duration away;

        Event(Duration set, Duration away) {
            this.set = set;
            this.away = away;
        }

        /** A second hour comes after it, however long it is. */
        double hours() {
            return away.compareTo(HALF) < 0 ? HOURS : HOURS + away.toHours();
        }
    }

    private static final Morning USUAL = live(Event.NOTHING);

    /** What became of a morning. */
    private record Morning(
            Duration told, List<Instant> prompts, Duration seated, Duration shortest, Map<LocalDate, DaySummary> days) {

        /** The least between two prompts. */
        Duration closest() {
            return IntStream.range(1, prompts.size())
                    .mapToObj(i ->
                            Duration.between(prompts.get(i - 1), prompts.get(i)).abs())
                    .min(Comparator.naturalOrder())
                    .orElse(Duration.ofDays(1));
        }
    }

    @ParameterizedTest
    @EnumSource(Event.class)
    void noMinuteIsLostOrTwiceAndNoPromptEither(Event event) {
        Morning usual = USUAL;
        Morning morning = live(event);
        System.out.println("clock, " + event + ": told " + morning.told + ", seated " + morning.seated + ", prompts "
                + morning.prompts.size() + " (usual " + usual.told + ", " + usual.seated + ", " + usual.prompts.size()
                + ")");
        assertFalse(morning.shortest.isNegative(), "a negative bout or spell");
        assertTrue(morning.told.compareTo(usual.told.plus(SLACK)) <= 0, () -> "a minute twice: " + morning.told);
        Duration gone = event.away.compareTo(HALF) < 0 ? event.away : Duration.ZERO;
        assertTrue(
                morning.told.plus(gone).compareTo(usual.told.minus(SLACK)) >= 0,
                () -> "a minute lost: " + morning.told);
        assertTrue(morning.closest().compareTo(Duration.ofMinutes(5)) > 0, () -> "doubled: " + morning.prompts);
        assertTrue(
                morning.prompts.stream()
                        .anyMatch(p -> p.isAfter(MORNING.plus(event.set).plus(HALF))),
                () -> "no prompt afterwards: " + morning.prompts);
        if (event.away.compareTo(Duration.ofMinutes(1)) < 0) {
            assertEquals(usual.prompts.size(), morning.prompts.size(), "prompts");
            Duration off = usual.seated.minus(morning.seated).abs();
            assertTrue(off.compareTo(event.away.plus(SLACK)) <= 0, () -> "seated differs by " + off);
        }
    }

    @Test
    void aMorningHasPrompts() {
        assertTrue(USUAL.prompts.size() > 1);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-29, 6", "2026-10-25, 6"})
    void theNightInWhichAnHourIsLeftOutOrComesAgainHasItsHours(LocalDate day, double hours) {
        assertHours(day, hours);
    }

    @ParameterizedTest
    @Tag("long")
    @CsvSource({"2026-03-29, 23", "2026-10-25, 25"})
    void aWholeDayInWhichAnHourIsLeftOutOrComesAgainHasItsHours(LocalDate day, double hours) {
        assertHours(day, hours);
    }

    /** All of it is told once, in the order of time, and stands in the figures of that one day. */
    private static void assertHours(LocalDate day, double hours) {
        Instant midnight = day.atStartOfDay(BERLIN).toInstant();
        Morning lived = live(Event.NOTHING, midnight, hours, SETUP.in(BERLIN));
        Duration all = Duration.ofMinutes(Math.round(hours * 60));
        assertFalse(lived.shortest.isNegative(), "a negative bout or spell");
        assertTrue(all.minus(lived.told).abs().compareTo(SLACK) <= 0, () -> "told " + lived.told);
        DaySummary sums = Objects.requireNonNull(lived.days.remove(day));
        assertTrue(lived.days.values().stream().allMatch(d -> d.worn().compareTo(SLACK) <= 0), lived.days::toString);
        System.out.println("clock, " + day + ", " + hours + " h: told " + lived.told + ", worn " + sums.worn()
                + ", unknown " + sums.unknown() + ", prompts " + lived.prompts.size() + ", closest " + lived.closest());
        assertTrue(
                lived.told.minus(sums.worn()).minus(sums.unknown()).abs().compareTo(SLACK) <= 0, () -> sums.toString());
        assertTrue(lived.closest().compareTo(Duration.ofMinutes(5)) > 0, () -> "doubled: " + lived.prompts);
    }

    private static Morning live(Event event) {
        return live(event, MORNING, event.hours(), SETUP);
    }

    private static Morning live(Event event, Instant start, double hours, Line.Setup setup) {
        List<Note> notes = new ArrayList<>();
        Line line = new Line(setup, Carried.NOTHING, start, notes::add);
        Link wearer = new PretendWearer(
                DayScript.of(Body.of(1), Habits.USUAL, hours, 1), PretendSensor.USUAL.at(25), Faults.NONE, 1);
        Feed feed = new Feed(wearer, line::on);
        Instant[] doubt = {start};
        wearer.run(new AtOnce(start), told -> {
            Duration lived = Duration.between(start, told.at());
            boolean after = lived.compareTo(HALF) >= 0;
            boolean away = after && lived.compareTo(HALF.plus(event.away)) < 0;
            if (away) {
                return;
            }
            if (after && doubt[0].equals(start) && event != Event.NOTHING) {
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
        List<Instant> prompts = new ArrayList<>();
        Map<LocalDate, DaySummary> days = new HashMap<>();
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
                prompts.add(advised.at());
            } else if (note instanceof Note.DaySoFar sums) {
                days.put(sums.summary().day(), sums.summary());
            }
        }
        return new Morning(told, prompts, seated, shortest, days);
    }

    /** Nobody waits. */
    private record AtOnce(Instant start) implements LinkClock {

        @Override
        public Instant instant() {
            return start;
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

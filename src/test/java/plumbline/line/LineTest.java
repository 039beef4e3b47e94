package plumbline.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import plumbline.coach.Advice;
import plumbline.coach.Answer;
import plumbline.coach.BreakPlan;
import plumbline.coach.Coach;
import plumbline.coach.NudgePlan;
import plumbline.coach.Schedule;
import plumbline.device.pretend.motion.Script;
import plumbline.line.Wearer.Notes;
import plumbline.posture.Posture;
import plumbline.posture.Spell;
import plumbline.sensor.time.Placed;
import plumbline.sensor.time.Timed;
import plumbline.sitting.Bout;
import plumbline.sitting.DaySummary;
import plumbline.sitting.DayTally;
import plumbline.sitting.Epoch;
import plumbline.sitting.Moves;
import plumbline.sitting.SeatedMovement;

class LineTest {

    private static final Script SCRIPT = Wearer.script(2.5, 4);
    private static final List<Placed> SAMPLES = Wearer.samples(SCRIPT, 4);

    @Test
    void leadsFromSamplesToBoutsPromptsAndSums() {
        Notes notes = whole(SAMPLES);
        assertTrue(notes.bouts().size() >= 2, () -> notes.bouts().toString());
        assertTrue(notes.advice().stream().anyMatch(a -> a.advice() instanceof Advice.Ask), "a break was asked for");
        DaySummary day = lastDay(notes);
        assertEquals(notes.seated(), day.seated());
        assertEquals(notes.bouts().size(), day.bouts());
    }

    @Test
    void settlesEveryMomentOnceAndWithoutAGap() {
        List<Spell> spells = whole(SAMPLES).spells();
        for (int i = 1; i < spells.size(); i++) {
            assertEquals(spells.get(i - 1).end(), spells.get(i).start());
        }
        Instant last = SAMPLES.get(SAMPLES.size() - 1).at();
        assertEquals(last, spells.get(spells.size() - 1).end());
    }

    @Test
    void saysTheSameHoweverOftenTimeIsLookedAt() {
        for (long seed = 1; seed <= 3; seed++) {
            Random random = new Random(seed);
            Notes seldom = whole(SAMPLES);
            Notes often = new Notes();
            Line line = Wearer.line(often);
            for (Placed sample : SAMPLES) {
                if (random.nextInt(10) == 0) {
                    line.advance(sample.at().minusMillis(random.nextInt(40)));
                }
                line.on(sample);
            }
            line.end(line.now());
            assertFalse(seldom.facts().isEmpty());
            assertEquals(seldom.facts(), often.facts(), "seed " + seed);
            assertEquals(seldom.spells(), often.spells(), "seed " + seed);
            assertEquals(seldom.advice(), often.advice(), "seed " + seed);
        }
    }

    /** Somebody who stands still from the moment the sensor is put on looks like one who sits. */
    @Test
    void asksOnceWhetherTheySitOrStandAndKeepsToTheAnswer() {
        Notes notes = new Notes();
        Coach.Plan plan = new Coach.Plan(
                BreakPlan.DEFAULT.with(Duration.ofMinutes(20), Duration.ofMinutes(2)),
                NudgePlan.DEFAULT,
                Duration.ofMinutes(60),
                Schedule.ALWAYS);
        Line.Setup usual = Wearer.setup(ZoneOffset.UTC);
        Line line = new Line(
                new Line.Setup(usual.slouch(), usual.bouts(), plan, usual.zone(), usual.stretchFor()),
                Carried.NOTHING,
                Wearer.MORNING,
                notes);
        Wearer.still(0, 21 * 60).forEach(line::on);
        assertEquals(
                List.of(new Advice.SitOrStand()),
                notes.advice().stream().map(Note.Advised::advice).toList());
        line.said(line.now(), new Answer.OnFeet());
        Wearer.still(21 * 60, 50 * 60).forEach(sample -> {
            line.on(sample);
            assertEquals(Posture.STANDING, line.sight().posture());
        });
        assertEquals(
                List.of(new Advice.SitOrStand(), new Advice.SitOrStandOver()),
                notes.advice().stream().map(Note.Advised::advice).toList());
        assertTrue(notes.all.stream()
                .anyMatch(
                        n -> n instanceof Note.Known known && known.amendment().posture() == Posture.STANDING));
    }

    @Test
    void takesAStallOfThePortForNoSilence() {
        Notes smooth = whole(SAMPLES);
        Notes stalled = new Notes();
        Line line = Wearer.line(stalled);
        for (int i = 0; i < SAMPLES.size(); i++) {
            if (i % 5_000 == 4_000) {
                line.advance(SAMPLES.get(i).at().plusSeconds(20));
            }
            line.on(SAMPLES.get(i));
        }
        line.end(line.now());
        assertEquals(smooth.facts(), stalled.facts());
        assertEquals(smooth.spells(), stalled.spells());
    }

    @Test
    void knowsNothingWhileNothingComes() {
        List<Placed> gap = without(SAMPLES, 3_000, 3_600);
        Spell unknown = whole(gap).spells().stream()
                .filter(s -> s.state().posture() == Posture.UNKNOWN)
                .filter(s -> s.length().compareTo(Duration.ofMinutes(9)) > 0)
                .findFirst()
                .orElseThrow();
        Instant lastSeen = Wearer.MORNING.plusSeconds(3_000);
        assertTrue(Duration.between(unknown.start(), lastSeen).abs().compareTo(Duration.ofMillis(100)) < 0);
    }

    @Test
    void asksForNothingWhileNothingComes() {
        Notes notes = new Notes();
        Line line = Wearer.line(notes);
        SAMPLES.stream().limit(40 * 60 * 25).forEach(line::on);
        int before = notes.advice().size();
        line.advance(line.now().plus(Duration.ofHours(5)));
        assertTrue(notes.advice().stream().skip(before).noneMatch(a -> a.advice() instanceof Advice.Ask));
    }

    @Test
    void livesOnEvenlyWhenTheHostsClockIsSet() {
        for (long hours : new long[] {-1, 1}) {
            Duration by = Duration.ofHours(hours);
            Notes notes = new Notes();
            Line line = Wearer.line(notes);
            int cut = 90 * 60 * 25;
            for (int i = 0; i < SAMPLES.size(); i++) {
                if (i == cut) {
                    line.on(new Timed.Stepped(SAMPLES.get(i).at().plus(by), by));
                }
                Placed sample = SAMPLES.get(i);
                line.on(i < cut ? sample : new Placed(sample.at().plus(by), sample.sample()));
            }
            line.end(line.now());
            Notes even = whole(SAMPLES);
            assertEquals(seatedIn(even.bouts()), seatedIn(notes.bouts()), "hours " + hours);
            assertEquals(even.bouts().size(), notes.bouts().size(), "hours " + hours);
            assertEquals(words(even), words(notes), "hours " + hours);
        }
    }

    /** A machine that wakes with a wrong clock has it put right, often before the sensor is plugged in. */
    @Test
    void isNotDeafWhereTheClockWasSetBackBeforeTheFirstSample() {
        for (int minutes : new int[] {6, 60, 24 * 60, 365 * 24 * 60}) {
            Notes notes = new Notes();
            Line line = Wearer.line(notes);
            line.advance(SAMPLES.get(0).at().plus(Duration.ofMinutes(minutes)));
            SAMPLES.forEach(line::on);
            line.end(line.now());
            assertEquals(seatedIn(whole(SAMPLES).bouts()), seatedIn(notes.bouts()), "minutes " + minutes);
        }
    }

    /** The clock is set by years while the sensor is not heard that could tell so; or the computer slept for long. */
    @Test
    void tellsNoYearsThatNobodyLived() {
        Duration years = Duration.ofDays(11 * 365);
        Notes notes = new Notes();
        Line line = Wearer.line(notes);
        List<Placed> hour = SAMPLES.stream().limit(60 * 60 * 25).toList();
        hour.forEach(line::on);
        int before = notes.all.size();
        line.advance(line.now().plus(years));
        int years11 = notes.all.size() - before;
        assertTrue(years11 < 100, () -> years11 + " notes");
        assertFalse(notes.bouts().isEmpty(), "what was open is over");
        hour.forEach(sample -> line.on(new Placed(sample.at().plus(years).plusSeconds(3600), sample.sample())));
        line.end(line.now());
        Duration told = notes.spells().stream().map(Spell::length).reduce(Duration.ZERO, Duration::plus);
        assertTrue(told.minusHours(3).compareTo(Duration.ofSeconds(5)) < 0, told::toString);
        assertTrue(told.minusHours(2).compareTo(Duration.ofSeconds(-5)) > 0, told::toString);
    }

    @Test
    void goesOnWithBoutAndDayAfterARestart() {
        int cut = 70 * 60 * 25;
        Notes first = new Notes();
        Line before = Wearer.line(first);
        SAMPLES.subList(0, cut).forEach(before::on);
        before.close(before.now());
        Bout open = first.lastOpenBout().orElseThrow();

        Instant restart = SAMPLES.get(cut + 750).at();
        Notes second = new Notes();
        Carried carried = new Carried(
                Optional.empty(),
                Optional.of(open),
                Optional.of(DayTally.resume(lastDay(first), first.bouts(), ZoneOffset.UTC)));
        Line after = Wearer.line(carried, restart, second);
        after.corrected(restart, Posture.SITTING);
        SAMPLES.subList(cut + 750, SAMPLES.size()).forEach(after::on);
        after.end(after.now());

        Bout continued = second.bouts().get(0);
        assertEquals(open.start(), continued.start());
        assertTrue(continued.seated().compareTo(open.seated()) > 0, () -> open + " then " + continued);
        Duration everything = first.seated().plus(second.seated());
        assertEquals(everything, lastDay(second).seated());
    }

    @Test
    void closesABoutThatWasLeftOpenTooLong() {
        Bout open = new Bout(
                Wearer.MORNING.minus(Duration.ofHours(3)),
                Wearer.MORNING.minus(Duration.ofHours(2)),
                Duration.ofMinutes(50),
                Duration.ZERO,
                1);
        Notes notes = new Notes();
        Line line =
                Wearer.line(new Carried(Optional.empty(), Optional.of(open), Optional.empty()), Wearer.MORNING, notes);
        line.end(Wearer.MORNING.plusSeconds(1));
        assertEquals(List.of(open), notes.facts());
    }

    @Test
    void takesTheWearersWordAtOnce() {
        Notes notes = new Notes();
        Line line = Wearer.line(notes);
        SAMPLES.stream().limit(20 * 60 * 25).forEach(line::on);
        boolean seated = line.sight().posture().isSeated();
        line.corrected(line.now(), seated ? Posture.STANDING : Posture.SITTING);
        assertEquals(seated, !line.sight().posture().isSeated());
    }

    @Test
    void cutsTheDayIntoEpochsOfTenSeconds() {
        List<Epoch> epochs = whole(SAMPLES).all.stream()
                .filter(Note.Measured.class::isInstance)
                .map(n -> ((Note.Measured) n).epoch())
                .toList();
        Duration covered = epochs.stream().map(Epoch::covered).reduce(Duration.ZERO, Duration::plus);
        Duration lived = whole(SAMPLES).spells().stream().map(Spell::length).reduce(Duration.ZERO, Duration::plus);
        assertEquals(lived, covered);
        assertTrue(epochs.stream().filter(e -> e.leanDeg().isPresent()).count() > epochs.size() * 0.9);
    }

    @Test
    void countsMovesOfTheSeatedAndOfNobodyElse() {
        Notes notes = whole(SAMPLES);
        List<Epoch> epochs = notes.all.stream()
                .filter(Note.Measured.class::isInstance)
                .map(n -> ((Note.Measured) n).epoch())
                .toList();
        assertTrue(epochs.stream()
                .noneMatch(e -> e.moves().isPresent() && !e.posture().isSeated()));
        SeatedMovement movement = lastDay(notes).movement().orElseThrow();
        assertTrue(movement.watched().compareTo(notes.seated().minusMinutes(5)) > 0, movement::toString);
        assertEquals(
                movement.shifts(),
                epochs.stream()
                        .flatMap(e -> e.moves().stream())
                        .mapToInt(Moves::shifts)
                        .sum());
        assertTrue(movement.shifts() > 0, "the pretend wearer slumps and sits up again");
    }

    @Test
    void tellsTheCoachHowLongTheWearerHasSatWithoutAShift() {
        Line line = Wearer.line(n -> {});
        boolean waited = false;
        for (Placed sample : SAMPLES.subList(0, 60 * 60 * 25)) {
            line.on(sample);
            if (!line.sight().posture().isSeated()) {
                assertEquals(Duration.ZERO, line.sight().unshifted());
            }
            waited |= line.sight().unshifted().compareTo(Duration.ofMinutes(3)) > 0;
        }
        assertTrue(waited);
    }

    @Test
    void refusesSamplesOfTimeThatIsSettledLongAgo() {
        Line line = Wearer.line(n -> {});
        SAMPLES.stream().limit(15_000).forEach(line::on);
        line.on(SAMPLES.get(10));
        assertEquals(1, line.late());
    }

    private static Notes whole(List<Placed> samples) {
        Notes notes = new Notes();
        Line line = Wearer.line(notes);
        samples.forEach(line::on);
        line.end(line.now());
        return notes;
    }

    private static List<Placed> without(List<Placed> samples, long fromS, long toS) {
        List<Placed> rest = new ArrayList<>(samples);
        rest.removeIf(s ->
                s.at().isAfter(Wearer.MORNING.plusSeconds(fromS)) && s.at().isBefore(Wearer.MORNING.plusSeconds(toS)));
        return rest;
    }

    private static DaySummary lastDay(Notes notes) {
        return notes.all.stream()
                .filter(Note.DaySoFar.class::isInstance)
                .map(n -> ((Note.DaySoFar) n).summary())
                .filter(s -> s.day().equals(LocalDate.of(2026, 3, 2)))
                .reduce((a, b) -> b)
                .orElseThrow();
    }

    private static List<Duration> seatedIn(List<Bout> bouts) {
        return bouts.stream().map(Bout::seated).toList();
    }

    private static List<String> words(Notes notes) {
        return notes.advice().stream()
                .map(a -> a.advice().getClass().getSimpleName())
                .toList();
    }
}

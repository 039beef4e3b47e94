package plumbline.sitting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import plumbline.posture.Spell;

class BoutTrackerTest {

    private static final Instant EIGHT = Instant.parse("2026-03-02T08:00:00Z");

    @Test
    void endsABoutByABreakOfAMinute() {
        assertEquals(
                List.of(bout(0, 30, 30, 0, 0), new Break(at(30), at(31))),
                facts(day().sit(30).stand(1).sit(5)));
    }

    @Test
    void countsAShortStandAsAnInterruptionOnly() {
        BoutTracker tracker = after(day().sit(30).stand(0.5).sit(10));
        assertEquals(Optional.of(bout(0, 40.5, 40, 0, 1)), tracker.bout());
    }

    @Test
    void doesNotTakeTimeUpBeforeTheFirstSitDownForABreak() {
        assertEquals(List.of(), facts(day().stand(20).sit(5)));
    }

    @Test
    void countsTimeUpAcrossAShortLossOfSight() {
        assertEquals(
                List.of(bout(0, 30, 30, 0, 0), new Break(at(30), at(31.5))),
                facts(day().sit(30).stand(0.6).vanish(0.2).move(0.7).sit(1)));
    }

    @Test
    void neverTakesAnUnseenGapForABreak() {
        BoutTracker tracker = after(day().sit(30).vanish(4).sit(10));
        assertEquals(Optional.of(bout(0, 44, 40, 0, 0)), tracker.bout());
    }

    @Test
    void closesABoutThatWasOutOfSightTooLong() {
        assertEquals(
                List.of(bout(0, 30, 30, 0, 0)), facts(day().sit(30).takeOff(6).sit(10)));
    }

    @Test
    void endsABreakWhereSightIsLost() {
        assertEquals(
                List.of(bout(0, 30, 30, 0, 0), new Break(at(30), at(33))),
                facts(day().sit(30).stand(3).takeOff(60).stand(5).sit(2)));
    }

    @Test
    void endsABoutByLyingDownWithoutCallingItABreak() {
        assertEquals(List.of(bout(0, 30, 30, 0, 0)), facts(day().sit(30).lie(2).sit(1)));
    }

    @Test
    void countsRecliningAsSeatedAndSlouchingApart() {
        BoutTracker tracker = after(day().sit(10).slouch(5).recline(20));
        assertEquals(Optional.of(bout(0, 35, 35, 5, 0)), tracker.bout());
    }

    @Test
    void closesWithWhatIsOpen() {
        assertEquals(
                List.of(bout(0, 30, 30, 0, 0), new Break(at(30), at(33))),
                concat(day().sit(30).stand(3)));
    }

    @Test
    void movesWithTheHostsClockWithoutALongerBout() {
        BoutTracker tracker = after(day().sit(30)).shift(Duration.ofHours(-1));
        assertEquals(Optional.of(bout(-60, -30, 30, 0, 0)), tracker.bout());
    }

    @Test
    void givesTheSameFactsHoweverSpellsAreCut() {
        for (long seed = 1; seed <= 200; seed++) {
            Random random = new Random(seed);
            List<Spell> whole = anyDay(random);
            List<Spell> cut = new ArrayList<>();
            for (Spell spell : whole) {
                Instant middle = spell.start()
                        .plusMillis(1 + random.nextInt((int) spell.length().toMillis() - 1));
                cut.add(new Spell(spell.start(), middle, spell.state()));
                cut.add(new Spell(middle, spell.end(), spell.state()));
            }
            BoutTracker.Step a = BoutTracker.start(BoutSettings.DEFAULT).on(whole);
            BoutTracker.Step b = BoutTracker.start(BoutSettings.DEFAULT).on(cut);
            assertEquals(a.facts(), b.facts(), "seed " + seed);
            assertEquals(a.next().bout(), b.next().bout(), "seed " + seed);
        }
    }

    @Test
    void countsEverySeatedSecondInExactlyOneBout() {
        for (long seed = 1; seed <= 200; seed++) {
            List<Spell> spells = anyDay(new Random(seed));
            BoutTracker.Step step = BoutTracker.start(BoutSettings.DEFAULT).on(spells);
            List<SittingFact> all = new ArrayList<>(step.facts());
            all.addAll(step.next().close().facts());
            Duration inBouts = all.stream()
                    .filter(Bout.class::isInstance)
                    .map(f -> ((Bout) f).seated())
                    .reduce(Duration.ZERO, Duration::plus);
            Duration inSpells = spells.stream()
                    .filter(s -> s.state().posture().isSeated())
                    .map(Spell::length)
                    .reduce(Duration.ZERO, Duration::plus);
            assertEquals(inSpells, inBouts, "seed " + seed);
        }
    }

    private static List<Spell> anyDay(Random random) {
        Spells day = day();
        for (int i = 0; i < 40; i++) {
            double minutes = 0.01 + random.nextInt(60) / 10.0;
            switch (random.nextInt(6)) {
                case 0 -> day.stand(minutes);
                case 1 -> day.vanish(minutes);
                case 2 -> day.lie(minutes);
                case 3 -> day.slouch(minutes);
                default -> day.sit(minutes);
            }
        }
        return day.spells();
    }

    private static Spells day() {
        return Spells.from(EIGHT);
    }

    private static List<SittingFact> facts(Spells day) {
        return BoutTracker.start(BoutSettings.DEFAULT).on(day.spells()).facts();
    }

    private static BoutTracker after(Spells day) {
        return BoutTracker.start(BoutSettings.DEFAULT).on(day.spells()).next();
    }

    private static List<SittingFact> concat(Spells day) {
        BoutTracker.Step step = BoutTracker.start(BoutSettings.DEFAULT).on(day.spells());
        List<SittingFact> all = new ArrayList<>(step.facts());
        all.addAll(step.next().close().facts());
        return all;
    }

    private static Bout bout(double from, double to, double seated, double slouched, int interruptions) {
        return new Bout(at(from), at(to), minutes(seated), minutes(slouched), interruptions);
    }

    private static Instant at(double minute) {
        return EIGHT.plus(minutes(minute));
    }

    private static Duration minutes(double minutes) {
        return Duration.ofMillis(Math.round(minutes * 60_000));
    }
}

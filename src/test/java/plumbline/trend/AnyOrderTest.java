package plumbline.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import plumbline.posture.Posture;
import plumbline.posture.PostureState;
import plumbline.posture.Spell;
import plumbline.sitting.Amendment;
import plumbline.sitting.Bout;
import plumbline.sitting.BoutSettings;
import plumbline.sitting.BoutTracker;
import plumbline.sitting.DaySummary;
import plumbline.sitting.DayTally;
import plumbline.trend.day.DayBand;
import plumbline.trend.day.Segment;

/** Clocks are set back and forth, and files are put together by hand: no figure minds in which order rows come. */
class AnyOrderTest {

    private static final List<Posture> POSTURES = List.of(Posture.values());

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 25);
    private static final Instant MIDNIGHT = DAY.atStartOfDay(BERLIN).toInstant();

    @Test
    void sumsAreTheSameInAnyOrder() {
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<Spell> spells = spells(random);
            List<Spell> mixed = new ArrayList<>(spells);
            Collections.shuffle(mixed, random);
            assertEquals(times(spells), times(mixed), "seed " + seed);
            assertEquals(TimeSum.of(spells), TimeSum.of(mixed), "seed " + seed);
            assertEquals(
                    DayBand.ofSpells(DAY, BERLIN, spells, List.of()),
                    DayBand.ofSpells(DAY, BERLIN, mixed, List.of()),
                    "seed " + seed);
        }
    }

    @Test
    void noBoutIsNegativeAndNoneHoldsMoreThanWasLived() {
        for (long seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            List<Spell> lived = new ArrayList<>();
            for (int run = 0; run < 4; run++) {
                Duration by = Duration.ofMinutes(random.nextInt(600) - 300);
                spells(random)
                        .forEach(s ->
                                lived.add(new Spell(s.start().plus(by), s.end().plus(by), s.state())));
            }
            List<Amendment> words = words(random);
            List<Spell> held = Amendment.apply(lived, words);
            DaySummary summary =
                    DayTally.ofSpells(DAY, BERLIN, held, BoutSettings.DEFAULT).summary();
            assertTrue(summary.longestBout().compareTo(Duration.ofHours(25)) < 0, "seed " + seed);
            BoutTracker.Step step = BoutTracker.start(BoutSettings.DEFAULT).on(held);
            Duration inBouts = step.facts().stream()
                    .filter(Bout.class::isInstance)
                    .map(f -> ((Bout) f).seated())
                    .reduce(Duration.ZERO, Duration::plus)
                    .plus(step.next().bout().map(Bout::seated).orElse(Duration.ZERO));
            Duration seated = held.stream()
                    .filter(s -> s.state().posture().isSeated())
                    .map(Spell::length)
                    .reduce(Duration.ZERO, Duration::plus);
            assertEquals(seated, inBouts, "seed " + seed);
            inOrder(DayBand.ofSpells(DAY, BERLIN, held, List.of()).segments(), seed);
            inOrder(
                    DayBand.ofSpells(DAY, BERLIN, lived.subList(0, lived.size() / 2), List.of())
                            .then(lived.subList(lived.size() / 2, lived.size()), List.of())
                            .segments(),
                    seed);
        }
    }

    /** Three hours ahead for some minutes, then right: what is lived now is drawn now. */
    @Test
    void theBandGoesOnAfterAClockThatWasAhead() {
        Spell ahead = spell(15 * 60, 10, Posture.SITTING);
        Spell now = spell(12 * 60 + 15, 20, Posture.STANDING);
        assertEquals(
                List.of(now.start(), ahead.start()),
                DayBand.ofSpells(DAY, BERLIN, List.of(ahead, now), List.of()).segments().stream()
                        .map(Segment::start)
                        .toList());
    }

    /** What lies between two runs was not seen. */
    @Test
    void aBoutDoesNotGoOnOverTimeInWhichNobodyWatched() {
        List<Spell> day = List.of(spell(600, 30, Posture.SITTING), spell(720, 30, Posture.SITTING));
        DaySummary summary =
                DayTally.ofSpells(DAY, BERLIN, day, BoutSettings.DEFAULT).summary();
        assertEquals(2, summary.bouts());
        assertEquals(Duration.ofMinutes(30), summary.longestBout());
    }

    private static void inOrder(List<Segment> segments, long seed) {
        for (int i = 1; i < segments.size(); i++) {
            assertTrue(!segments.get(i).start().isBefore(segments.get(i - 1).end()), "no minute twice, seed " + seed);
        }
    }

    private static List<Duration> times(List<Spell> spells) {
        DaySummary s =
                DayTally.ofSpells(DAY, BERLIN, spells, BoutSettings.DEFAULT).summary();
        return List.of(
                s.worn(), s.sitting(), s.slouched(), s.reclining(), s.standing(), s.moving(), s.lying(), s.unknown());
    }

    private static List<Spell> spells(Random random) {
        List<Spell> spells = new ArrayList<>();
        Instant at = MIDNIGHT.plusSeconds(random.nextInt(40_000));
        for (int i = 0; i < 30; i++) {
            at = at.plusSeconds(random.nextInt(3) == 0 ? random.nextInt(900) : 0);
            Instant end = at.plusMillis(1 + random.nextInt(900_000));
            Posture posture = POSTURES.get(random.nextInt(POSTURES.size()));
            spells.add(new Spell(
                    at, end, new PostureState(posture, posture == Posture.SITTING && random.nextBoolean(), 1)));
            at = end;
        }
        return spells;
    }

    private static List<Amendment> words(Random random) {
        List<Amendment> words = new ArrayList<>();
        for (int i = 0; i < random.nextInt(4); i++) {
            Instant from = MIDNIGHT.plusSeconds(random.nextInt(80_000));
            words.add(new Amendment(
                    from,
                    from.plusSeconds(1 + random.nextInt(9000)),
                    POSTURES.get(random.nextInt(POSTURES.size())),
                    MIDNIGHT.plusSeconds(random.nextInt(80_000))));
        }
        return words;
    }

    private static Spell spell(long fromMinute, long minutes, Posture posture) {
        Instant start = MIDNIGHT.plusSeconds(60 * fromMinute);
        return new Spell(start, start.plusSeconds(60 * minutes), new PostureState(posture, false, 1));
    }
}

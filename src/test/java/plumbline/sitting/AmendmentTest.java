package plumbline.sitting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import plumbline.posture.Posture;
import plumbline.posture.PostureState;
import plumbline.posture.Spell;
import plumbline.sitting.Amendment.By;

class AmendmentTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final int MINUTES = 90;

    @Test
    void hindsightTurnsSittingIntoStandingAndSaysSinceWhenThatIsKnown() {
        List<Held> held = Amendment.held(
                List.of(new Spell(at(0), at(40), new PostureState(Posture.SITTING, false, 0.6))),
                List.of(new Amendment(at(0), at(38), Posture.STANDING, at(42), By.HINDSIGHT)));
        assertEquals(
                List.of(
                        new Held(
                                new Spell(at(0), at(38), new PostureState(Posture.STANDING, false, 0.95)),
                                Optional.of(at(42))),
                        new Held(
                                new Spell(at(38), at(40), new PostureState(Posture.SITTING, false, 0.6)),
                                Optional.empty())),
                held);
    }

    @Test
    void hindsightLeavesWalkingLyingAndNotWearingAsTheyWereMeasured() {
        for (Posture measured : List.of(Posture.MOVING, Posture.LYING, Posture.NOT_WORN)) {
            List<Spell> spells = List.of(new Spell(at(0), at(9), new PostureState(measured, false, 0.9)));
            for (Posture seen : List.of(Posture.SITTING, Posture.STANDING)) {
                assertEquals(
                        spells,
                        Amendment.apply(spells, List.of(new Amendment(at(0), at(9), seen, at(20), By.HINDSIGHT))));
            }
        }
    }

    @Test
    void theWearerMayTakeHindsightBack() {
        List<Spell> measured = List.of(new Spell(at(0), at(9), new PostureState(Posture.SITTING, true, 0.7)));
        Amendment back = new Amendment(at(0), at(9), Posture.UNKNOWN, at(15));
        Amendment hindsight = new Amendment(at(0), at(9), Posture.STANDING, at(20), By.HINDSIGHT);
        assertEquals(measured, Amendment.apply(measured, List.of(back, hindsight)));
    }

    @Test
    void ofTwoWordsAtOneMomentTheOneSaidLastHolds() {
        List<Spell> measured = List.of(new Spell(at(0), at(9), new PostureState(Posture.SITTING, false, 0.7)));
        List<Spell> held = Amendment.apply(
                measured,
                List.of(
                        new Amendment(at(0), at(9), Posture.MOVING, at(20)),
                        new Amendment(at(0), at(9), Posture.LYING, at(20))));
        assertEquals(Posture.LYING, held.get(0).state().posture());
    }

    @Test
    void theWearersWordHoldsWhereTheySpokeThenHindsightThenWhatWasMeasured() {
        for (long seed = 0; seed < 1_000; seed++) {
            Random random = new Random(seed);
            List<Spell> measured = measured(random);
            List<Amendment> words = words(random);
            List<Held> held = Amendment.held(measured, words);
            List<Amendment> mixed = new ArrayList<>(words);
            Collections.shuffle(mixed, random);
            assertEquals(held, Amendment.held(measured, mixed), "in any order of coming, seed " + seed);
            for (int minute = 0; minute < MINUTES; minute++) {
                assertEquals(
                        expected(measured, words, minute),
                        said(held, minute),
                        "seed " + seed + ", minute " + minute + ": " + words);
            }
        }
    }

    /** By the plain reading of the rule, a minute at a time. */
    private static String expected(List<Spell> measured, List<Amendment> words, int minute) {
        Posture was = spellAt(measured, minute).state().posture();
        Optional<Amendment> wearers = newest(words, By.WEARER, minute);
        if (wearers.isPresent()) {
            Posture said = wearers.get().posture();
            return said == Posture.UNKNOWN ? was + "" : said + "";
        }
        Optional<Amendment> hindsight = newest(words, By.HINDSIGHT, minute);
        boolean known = was == Posture.MOVING || was == Posture.LYING || was == Posture.NOT_WORN;
        if (hindsight.isEmpty() || known) {
            return was + "";
        }
        boolean seated = hindsight.get().posture() == Posture.SITTING;
        return was != Posture.UNKNOWN && was.isSeated() == seated
                ? was + ""
                : hindsight.get().posture() + " since " + hindsight.get().saidAt();
    }

    private static Optional<Amendment> newest(List<Amendment> words, By by, int minute) {
        Optional<Amendment> newest = Optional.empty();
        for (Amendment word : words) {
            boolean meant = word.by() == by
                    && !at(minute).isBefore(word.from())
                    && at(minute).isBefore(word.to());
            if (meant && newest.filter(n -> n.saidAt().isAfter(word.saidAt())).isEmpty()) {
                newest = Optional.of(word);
            }
        }
        return newest;
    }

    private static String said(List<Held> held, int minute) {
        Held piece = held.stream()
                .filter(h -> !at(minute).isBefore(h.spell().start())
                        && at(minute).isBefore(h.spell().end()))
                .findFirst()
                .orElseThrow();
        return piece.spell().state().posture()
                + piece.knownSince().map(since -> " since " + since).orElse("");
    }

    private static Spell spellAt(List<Spell> spells, int minute) {
        return spells.stream()
                .filter(s -> at(minute).isBefore(s.end()))
                .findFirst()
                .orElseThrow();
    }

    private static List<Spell> measured(Random random) {
        List<Spell> spells = new ArrayList<>();
        for (int minute = 0; minute < MINUTES; ) {
            int end = Math.min(MINUTES, minute + 1 + random.nextInt(20));
            Posture posture = any(random);
            spells.add(new Spell(at(minute), at(end), new PostureState(posture, false, 0.7)));
            minute = end;
        }
        return spells;
    }

    /** Words each said at a moment of its own, the wearer's and hindsight in any order. */
    private static List<Amendment> words(Random random) {
        List<Amendment> words = new ArrayList<>();
        int count = random.nextInt(8);
        for (int i = 0; i < count; i++) {
            int from = random.nextInt(MINUTES);
            boolean wearers = random.nextBoolean();
            Posture posture = wearers ? any(random) : random.nextBoolean() ? Posture.SITTING : Posture.STANDING;
            words.add(new Amendment(
                    at(from),
                    at(from + 1 + random.nextInt(40)),
                    posture,
                    at(MINUTES + i),
                    wearers ? By.WEARER : By.HINDSIGHT));
        }
        Collections.shuffle(words, random);
        return words;
    }

    private static Posture any(Random random) {
        List<Posture> all = List.of(Posture.values());
        return all.get(random.nextInt(all.size()));
    }

    private static Instant at(int minute) {
        return NINE.plusSeconds(60L * minute);
    }
}

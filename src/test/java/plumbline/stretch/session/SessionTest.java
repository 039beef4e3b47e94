package plumbline.stretch.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import plumbline.catalogue.CatalogueFiles;
import plumbline.stretch.Catalogue;
import plumbline.stretch.Feeling;
import plumbline.stretch.Sign;
import plumbline.stretch.Stretch;
import plumbline.stretch.StretchSettings.Holding;
import plumbline.stretch.session.Session.End;
import plumbline.stretch.session.Session.Mode;

class SessionTest {

    private static final Catalogue CATALOGUE = CatalogueFiles.load();
    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
    /** Beats: 6 s move, then twice 6 s move, 10 s hold, 6 s move. */
    private static final SessionPlan BEND = plan("seated-forward-bend");

    @Test
    void goesFromBeatToBeatByTheClock() {
        Session session = Session.begin(BEND, START);
        assertEquals(Optional.of(at(6)), session.deadline());
        assertEquals(0, session.at(at(5.9)).index());
        assertEquals(1, session.at(at(6)).index());
        assertEquals(2, session.at(at(12)).index());
        assertEquals(Optional.of(at(22)), session.at(at(14)).deadline());
        assertEquals(seconds(8), session.at(at(14)).left(at(14)));
        assertEquals(0.2, session.at(at(14)).share(at(14)));
    }

    @Test
    void runsToItsEndWhenCalledAtItsDeadlines() {
        Session session = Session.begin(BEND, START);
        int calls = 0;
        while (session.deadline().isPresent()) {
            session = session.at(session.deadline().orElseThrow());
            calls++;
        }
        assertEquals(BEND.beats().size(), calls);
        assertEquals(Optional.of(new End(at(50), true, seconds(20), Set.of())), session.end());
        assertEquals(Mode.OVER, session.mode());
    }

    @Test
    void standsStillWhilePaused() {
        Session paused = Session.begin(BEND, START).at(at(14)).pause(at(14));
        assertEquals(Optional.empty(), paused.deadline());
        assertEquals(paused, paused.at(at(500)));
        assertEquals(seconds(8), paused.left(at(500)));
        Session on = paused.resume(at(500));
        assertEquals(Optional.of(at(508)), on.deadline());
    }

    @Test
    void goesBackToTheBeginningOfABeatOrToTheOneBefore() {
        Session session = Session.begin(BEND, START).at(at(16));
        Session again = session.back(at(16));
        assertEquals(2, again.index());
        assertEquals(seconds(10), again.left(at(16)));
        assertEquals(1, again.back(at(17)).index());
        assertEquals(0, Session.begin(BEND, START).back(at(1)).index());
    }

    @Test
    void skipsABeatAndCountsOnlyTheHoldThatWasDone() {
        Session session = Session.begin(BEND, START).at(at(15)).skip(at(15));
        assertEquals(3, session.index());
        assertEquals(seconds(3), session.held());
        Session last = session;
        while (last.mode() != Mode.OVER) {
            last = last.skip(at(15));
        }
        assertEquals(Optional.of(new End(at(15), true, seconds(3), Set.of())), last.end());
        assertEquals(last, last.skip(at(16)));
    }

    @Test
    void asksWhatWasFeltWhenStoppedAndEndsByTheAnswer() {
        Session asking = Session.begin(BEND, START).at(at(14)).stop(at(14));
        assertEquals(Mode.ASKING, asking.mode());
        assertEquals(asking, asking.skip(at(15)));
        assertEquals(Mode.RUNNING, asking.resume(at(15)).mode());
        Session over = asking.felt(Set.of(Feeling.NUMBNESS_DOWN_THE_LEGS), at(20));
        End end = new End(at(20), false, seconds(2), Set.of(Feeling.NUMBNESS_DOWN_THE_LEGS));
        assertEquals(Optional.of(end), over.end());
        assertTrue(end.isStopSign());
        assertFalse(new End(at(20), false, seconds(2), Set.of(Feeling.NOTHING)).isStopSign());
        assertEquals(over, over.resume(at(30)));
    }

    @Test
    void leadsFromTheFeelingToTheRowsOfSignsTheMostUrgentFirst() {
        assertEquals(List.of(), signs(Feeling.NOTHING));
        assertEquals(List.of("sharp-pain", "never-through-pain"), signs(Feeling.SHARP_PAIN));
        assertEquals(
                List.of("stretch-makes-it-worse", "worse-numb-or-tingling", "never-through-pain"),
                signs(Feeling.WORSE_PAIN));
        assertEquals(List.of("numb-with-spasm", "worse-numb-or-tingling"), signs(Feeling.NUMBNESS_OR_TINGLING));
        assertEquals(
                List.of("numb-with-spasm", "down-the-legs", "worse-numb-or-tingling"),
                signs(Feeling.NUMBNESS_DOWN_THE_LEGS));
        assertEquals(List.of("weak-legs", "down-the-legs"), signs(Feeling.WEAK_LEGS));
        assertEquals(List.of("bladder-or-bowel"), signs(Feeling.BLADDER_OR_BOWEL));
        assertEquals(List.of("cannot-move", "severe-or-unimproved"), signs(Feeling.CANNOT_MOVE));
    }

    @Test
    void waitsForTheWearerAfterTheMachineWasAsleep() {
        Session session = Session.begin(BEND, START).at(at(3600));
        assertEquals(1, session.index());
        assertEquals(Mode.PAUSED, session.mode());
        assertEquals(seconds(6), session.left(at(3600)));
    }

    @Test
    void neverRunsBackwardsWithTheClock() {
        Session session = Session.begin(BEND, START).at(at(14));
        assertEquals(Duration.ZERO, session.elapsed(START.minusSeconds(3600)));
        assertEquals(session, session.at(START.minusSeconds(3600)));
    }

    @Test
    void keepsItsPlaceWhateverKeysArePressed() {
        long seed = 77;
        Random random = new Random(seed);
        for (int run = 0; run < 300; run++) {
            Session session = Session.begin(BEND, START);
            Instant now = START;
            for (int press = 0; press < 60; press++) {
                now = now.plusMillis(random.nextInt(9000));
                session = press(session.at(now), random.nextInt(6), now);
                String clue = "seed " + seed + ", run " + run + ", press " + press + ": " + session.mode();
                Duration left = session.left(now);
                assertTrue(!left.isNegative() && left.compareTo(session.beat().length()) <= 0, clue);
                assertEquals(session.mode() == Mode.OVER, session.end().isPresent(), clue);
                assertEquals(session.mode() == Mode.RUNNING, session.deadline().isPresent(), clue);
                assertTrue(session.held().compareTo(Duration.between(START, now)) <= 0, clue);
            }
        }
    }

    private static Session press(Session session, int key, Instant now) {
        return switch (key) {
            case 0 -> session.pause(now);
            case 1 -> session.resume(now);
            case 2 -> session.skip(now);
            case 3 -> session.back(now);
            case 4 -> session.stop(now);
            default -> session.felt(Set.of(Feeling.NOTHING), now);
        };
    }

    private static List<String> signs(Feeling feeling) {
        return CATALOGUE.signsFor(Set.of(feeling)).stream().map(Sign::id).toList();
    }

    private static SessionPlan plan(String id) {
        return SessionPlan.of((Stretch) CATALOGUE.find(id).orElseThrow(), Holding.DEFAULT, false);
    }

    private static Instant at(double seconds) {
        return START.plusMillis(Math.round(seconds * 1000));
    }

    private static Duration seconds(long seconds) {
        return Duration.ofSeconds(seconds);
    }
}

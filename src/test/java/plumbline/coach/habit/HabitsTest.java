package plumbline.coach.habit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.posture.Posture;

class HabitsTest {

    private static final HabitPlan SHIFTS = new HabitPlan(Optional.of(Duration.ofMinutes(15)), Optional.empty());
    private static final HabitPlan DESK = new HabitPlan(Optional.empty(), Optional.of(HabitPlan.Desk.DEFAULT));

    @Test
    void sayNothingToSomebodyWhoHasChosenNone() {
        assertEquals(List.of(), new Day(HabitPlan.NONE).sit(180).stand(180).said());
    }

    @Test
    void cueSomebodyWhoHasNotMovedForAQuarterOfAnHourAndStopWhenTheyDo() {
        assertEquals(
                List.of("15:00 still 15", "20:00 shifted"),
                new Day(SHIFTS).sit(20).move().sit(10).said());
    }

    @Test
    void beginTheQuarterOfAnHourAnewWithEachShift() {
        assertEquals(
                List.of(), new Day(SHIFTS).sit(14).move().sit(14).move().sit(14).said());
    }

    @Test
    void takeTheCueOffWhenTheyGetUp() {
        assertEquals(
                List.of("15:00 still 15", "16:00 shifted"),
                new Day(SHIFTS).sit(16).stand(1).said());
    }

    @Test
    void showTheCueInNoQuietAndThenWithoutAnotherStir() {
        assertEquals(
                List.of("15:00 still 15", "16:00 shifted", "46:00 still 46 again"),
                new Day(SHIFTS).sit(16).quiet(true).sit(30).quiet(false).sit(1).said());
    }

    @Test
    void cueNobodyWhoMayBeStanding() {
        assertEquals(List.of(), new Day(SHIFTS).guess(Posture.SITTING, 60).said());
    }

    @Test
    void sayWhenItIsTimeToStandAndTimeToSitByWhatTheBodyDid() {
        assertEquals(
                List.of("40:00 time to stand 40", "45:00 turned", "65:00 time to sit 20", "70:00 turned"),
                new Day(DESK).sit(45).stand(25).sit(5).said());
    }

    @Test
    void addUpSittingOverShortTimesOnTheFeet() {
        assertEquals(
                List.of("41:00 time to stand 40"),
                new Day(DESK).sit(20).stand(1).sit(25).said());
    }

    @Test
    void beginAnewAfterABreakThatWasWalked() {
        assertEquals(List.of(), new Day(DESK).sit(30).walk(3).sit(39).said());
    }

    @Test
    void countNoWalkingAsStandingAtTheDesk() {
        assertEquals(List.of(), new Day(DESK).walk(60).stand(19).said());
    }

    @Test
    void neverTellSomebodyToTurnWhileTheirPostureIsAGuess() {
        assertEquals(
                List.of(),
                new Day(DESK)
                        .sit(39)
                        .guess(Posture.SITTING, 60)
                        .guess(Posture.STANDING, 60)
                        .said());
    }

    @Test
    void countNothingThatWasLivedBeforeTheyWereOutOfSight() {
        assertEquals(
                List.of(),
                new Day(DESK).sit(39).guess(Posture.UNKNOWN, 6).sit(39).said());
    }

    @Test
    void sayItAgainOnlyAfterTenMinutesToOneWhoSatDownAtOnce() {
        assertEquals(
                List.of("40:00 time to stand 40", "41:00 turned", "51:00 time to stand 50"),
                new Day(DESK).sit(41).stand(0.5).sit(10).said());
    }

    @Test
    void goOnFromTheBoutThatAnEarlierRunLeft() {
        Habits fresh = Habits.start(DESK);
        Body seated = new Body(Day.START, Posture.SITTING, true, Duration.ofMinutes(41), Duration.ZERO, true);
        assertEquals(
                List.of(new Cue.TimeToStand(Duration.ofMinutes(41))),
                fresh.seen(seated).cues());
    }

    @Test
    void takeNoTimesOutOfRange() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new HabitPlan(Optional.of(Duration.ofMinutes(4)), Optional.empty()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new HabitPlan(Optional.of(Duration.ofMinutes(61)), Optional.empty()));
        assertThrows(IllegalArgumentException.class, () -> new HabitPlan.Desk(Duration.ZERO, Duration.ofMinutes(20)));
    }

    /** 50 random days a seed: what is said is the same, be they looked at each second or only when due. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void sayTheSameHoweverOftenTheyAreAsked(long seed) {
        Random random = new Random(seed);
        for (int day = 0; day < 50; day++) {
            HabitPlan both = new HabitPlan(SHIFTS.shiftAfter(), DESK.desk());
            Day seldom = new Day(both);
            Day often = new Day(both, true);
            for (int piece = 0; piece < 12; piece++) {
                int what = random.nextInt(6);
                double minutes = random.nextInt(1, 50);
                Posture guessed = random.nextBoolean() ? Posture.SITTING : Posture.UNKNOWN;
                for (Day each : List.of(seldom, often)) {
                    switch (what) {
                        case 0, 1 -> each.sit(minutes);
                        case 2 -> each.move().sit(minutes);
                        case 3 -> each.stand(minutes);
                        case 4 -> each.walk(minutes / 10);
                        default -> each.guess(guessed, minutes / 5);
                    }
                }
            }
            assertEquals(often.said(), seldom.said(), "day " + day + " of seed " + seed);
            assertTrue(often.isPaired(), () -> "a cue ends before the next begins: " + often.said());
        }
    }
}

package plumbline.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoachTest {

    private static final Coach.Plan PLAN = Coach.Plan.DEFAULT;

    @Test
    void asksAfterAnHourOfSittingAndSeesTheBreakTaken() {
        Story day = new Story(PLAN).sit(60.5).stand(3).sit(5);
        assertEquals(List.of("59:00 notice 60", "60:00 ask NOTIFICATION hip", "62:30 over TAKEN"), day.said());
        assertEquals(
                List.of(new Prompt(
                        Story.START.plusSeconds(3600),
                        Duration.ofMinutes(60),
                        "hip",
                        0,
                        Duration.ofMinutes(2),
                        Optional.of(new Prompt.End(Story.START.plusSeconds(3750), Outcome.TAKEN, "")))),
                day.over());
    }

    @Test
    void saysNothingToAWearerWhoTookABreakByHimself() {
        assertEquals(
                List.of(),
                new Story(PLAN).sit(40).walk(2).sit(40).stand(1).sit(50).said());
    }

    @Test
    void doesNotResetOnAStandShorterThanABreak() {
        assertEquals(
                List.of("59:30 notice 60", "60:30 ask NOTIFICATION hip"),
                new Story(PLAN).sit(30).stand(0.5).sit(30.9).said());
    }

    @Test
    void callsASeatedWearerAgainSoonerPartlyTaken() {
        assertEquals(
                List.of("60:00 ask NOTIFICATION hip", "61:50 over PARTLY"),
                new Story(noNotice()).sit(60.5).walk(80 / 60.0).sit(1).said());
    }

    @Test
    void becomesPlainerStepByStepAndThenCallsItMissed() {
        assertEquals(
                List.of(
                        "60:00 ask NOTIFICATION hip",
                        "61:00 ask WINDOW hip",
                        "65:00 ask WINDOW_WITH_COUNT hip",
                        "75:00 over MISSED",
                        "95:00 ask NOTIFICATION hip"),
                new Story(noNotice()).sit(95.5).said());
    }

    @Test
    void believesTheSensorAndNotTheButton() {
        Story day = new Story(noNotice()).sit(61).says(new Answer.Done()).sit(1);
        assertEquals(Outcome.CLAIMED, lastOutcome(day));
    }

    @Test
    void goesOnLookingWhenTheButtonIsPressedOnTheFeet() {
        Story day =
                new Story(noNotice()).sit(61).stand(1).says(new Answer.Done()).stand(2);
        assertEquals(
                List.of("60:00 ask NOTIFICATION hip", "61:00 ask WINDOW hip", "62:00 PutOff", "63:00 over TAKEN"),
                day.said());
    }

    @Test
    void goesOnWithAPromptAfterARestart() {
        Story day = new Story(noNotice()).sit(61).restart().sit(6).stand(3).sit(1);
        assertEquals(
                List.of(
                        "60:00 ask NOTIFICATION hip",
                        "61:00 ask WINDOW hip",
                        "61:00 ask WINDOW hip",
                        "65:00 ask WINDOW_WITH_COUNT hip",
                        "69:00 over TAKEN"),
                day.said());
        assertEquals(Story.START.plusSeconds(3600), day.over().get(0).askedAt());
    }

    @Test
    void goesOnWithASnoozeAQuietAndASkipAfterARestart() {
        assertEquals(
                List.of("60:00 ask NOTIFICATION hip", "60:30 PutOff", "70:30 ask NOTIFICATION hip"),
                new Story(noNotice())
                        .sit(60.5)
                        .says(new Answer.Snooze(Duration.ofMinutes(10)))
                        .sit(2)
                        .restart()
                        .sit(8.1)
                        .said());
        assertEquals(
                List.of("90:00 ask NOTIFICATION hip"),
                new Story(noNotice())
                        .sit(30)
                        .says(new Answer.Quiet(Duration.ofMinutes(60), Answer.Why.MEETING))
                        .sit(20)
                        .restart()
                        .sit(40.1)
                        .said());
        assertEquals(
                List.of("60:00 ask NOTIFICATION hip", "60:30 over SKIPPED", "120:30 ask NOTIFICATION hip"),
                new Story(noNotice())
                        .sit(60.5)
                        .says(new Answer.Skip("a call"))
                        .sit(2)
                        .restart()
                        .sit(58.1)
                        .said());
    }

    /** However often it is restarted, no prompt is lost and none comes twice. */
    @Test
    void asksForTheSameBreaksWithAndWithoutRestarts() {
        for (long seed = 1; seed <= 60; seed++) {
            Story calm = new Story(noNotice());
            Story restless = new Story(noNotice());
            Random random = new Random(seed);
            for (int i = 0; i < 40; i++) {
                double minutes = random.nextInt(25) + 0.5;
                boolean sits = random.nextInt(4) > 0;
                Answer answer = List.of(
                                new Answer.Snooze(Duration.ofMinutes(5)),
                                new Answer.Skip(""),
                                new Answer.Done(),
                                new Answer.Quiet(Duration.ofMinutes(20), Answer.Why.PAUSE),
                                new Answer.Resume())
                        .get(random.nextInt(5));
                boolean answers = random.nextInt(3) == 0;
                for (Story story : List.of(calm, restless)) {
                    Story lived = sits ? story.sit(minutes) : story.walk(minutes / 4);
                    if (answers) {
                        lived.says(answer);
                    }
                }
                restless.restart();
            }
            assertEquals(calm.over(), restless.over(), "seed " + seed);
            assertEquals(
                    calm.coach().prompt().map(Prompt::askedAt),
                    restless.coach().prompt().map(Prompt::askedAt),
                    "seed " + seed);
        }
    }

    /** What was said by a clock that was years ahead does not silence the coach for years. */
    @Test
    void boundsWhatAClockThatWasWrongHasSaid() {
        Instant ahead = Story.START.plus(Duration.ofDays(4000));
        Prompt prompt = new Prompt(ahead, Duration.ofHours(1), "hip", 0, Duration.ZERO, Optional.empty());
        Answer.Quiet quiet = new Answer.Quiet(Duration.ofMinutes(30), Answer.Why.MEETING);
        for (boolean shown : new boolean[] {true, false}) {
            Standing stood = new Standing(
                    Optional.of(new Standing.Pending(prompt, shown, ahead)),
                    Optional.of(ahead),
                    Optional.of(new Standing.Silence(quiet, ahead.plusSeconds(1800))));
            Standing standing = Coach.start(PLAN, ZoneOffset.UTC, sight -> "hip", Story.START)
                    .goingOn(stood)
                    .coach()
                    .standing();
            assertEquals(Story.START, standing.pending().orElseThrow().at());
            assertEquals(
                    Story.START.plus(Duration.ofMinutes(30)),
                    standing.quiet().orElseThrow().until());
        }
    }

    @Test
    void asksAgainAfterASnoozeButOnlySoOften() {
        Story day = new Story(noNotice()).sit(60.5);
        for (int i = 0; i < 4; i++) {
            assertEquals(i < 3, day.coach().maySnooze());
            day.says(new Answer.Snooze(Duration.ofMinutes(5))).sit(5.5);
        }
        assertEquals(3, day.said().stream().filter(s -> s.endsWith("PutOff")).count());
    }

    @Test
    void seesABreakTakenDuringASnooze() {
        Story day = new Story(noNotice())
                .sit(60.5)
                .says(new Answer.Snooze(Duration.ofMinutes(10)))
                .sit(3)
                .walk(2.5);
        assertEquals(Outcome.TAKEN, lastOutcome(day));
        assertEquals(1, day.over().get(0).snoozes());
    }

    @Test
    void asksAnHourAfterASkipAndKeepsTheReason() {
        Story day = new Story(noNotice())
                .sit(61)
                .says(new Answer.Skip("on the phone"))
                .sit(60.5);
        assertEquals("121:00 ask NOTIFICATION hip", day.said().get(day.said().size() - 1));
        assertEquals("on the phone", day.over().get(0).end().orElseThrow().reason());
    }

    @Test
    void keepsQuietInAMeetingAndAsksAfterIt() {
        assertEquals(
                List.of("80:00 ask NOTIFICATION hip"),
                new Story(noNotice())
                        .sit(50)
                        .says(new Answer.Quiet(Duration.ofMinutes(30), Answer.Why.MEETING))
                        .slouch(10)
                        .sit(20.5)
                        .said());
    }

    @Test
    void speaksAgainWhenThePauseIsTakenBack() {
        Story day = new Story(noNotice())
                .sit(50)
                .says(new Answer.Quiet(Duration.ofHours(8), Answer.Why.PAUSE))
                .sit(20);
        assertTrue(day.coach().quiet().isPresent());
        day.says(new Answer.Resume()).sit(0.5);
        assertEquals(List.of("70:00 ask NOTIFICATION hip"), day.said());
        assertTrue(day.coach().quiet().isEmpty());
    }

    @Test
    void saysNothingToAWearerWhoLiesWalksOrIsOutOfSight() {
        Story day = new Story(PLAN).walk(90).lie(90).vanish(90);
        assertEquals(List.of(), day.said());
    }

    @Test
    void endsAPromptOfWhichNothingMoreIsSeen() {
        Story day = new Story(noNotice()).sit(61).vanish(10);
        assertEquals(Outcome.UNSEEN, lastOutcome(day));
    }

    @Test
    void ignoresAnAnswerThatComesTooLate() {
        assertEquals(
                List.of("10:00 TooLate"),
                new Story(PLAN).sit(10).says(new Answer.Done()).said());
    }

    @Test
    void nudgesAfterAMinuteOfSlouchAndIsContentWithSittingUp() {
        assertEquals(
                List.of("11:00 Nudge", "11:30 NudgeOver"),
                new Story(atAnyTime()).sit(10).slouch(1.5).sit(5).said());
    }

    @Test
    void nudgesAtMostOnceInFiveMinutes() {
        List<String> said = new Story(atAnyTime())
                .sit(1)
                .slouch(1.5)
                .sit(0.5)
                .slouch(1.5)
                .sit(0.5)
                .slouch(5)
                .said();
        assertEquals(List.of("2:00 Nudge", "2:30 NudgeOver", "7:00 Nudge", "9:00 NudgeOver"), said);
    }

    @Test
    void growsSeldomerAndFallsSilentWhereItDoesNoGood() {
        assertEquals(
                List.of(
                        "1:00 Nudge",
                        "3:00 NudgeOver",
                        "11:00 Nudge",
                        "13:00 NudgeOver",
                        "31:00 Nudge",
                        "33:00 NudgeOver"),
                new Story(atAnyTime()).slouch(58).said());
    }

    @Test
    void takesSilenceOfTheSensorForNoAnswerToANudge() {
        assertEquals(
                List.of(
                        "1:00 Nudge",
                        "3:00 NudgeOver",
                        "11:00 Nudge",
                        "11:30 NudgeOver",
                        "21:00 Nudge",
                        "23:00 NudgeOver"),
                new Story(atAnyTime()).slouch(11.5).vanish(0.5).slouch(12).said());
    }

    @Test
    void doesNotNudgeBesideAPrompt() {
        assertEquals(
                List.of("60:00 ask NOTIFICATION hip"),
                new Story(noNotice()).sit(59.5).slouch(1.4).said());
    }

    @Test
    void hasAGentlerWordForStandingLong() {
        assertEquals(
                List.of("62:00 StoodLong"), new Story(PLAN).sit(2).stand(100).said());
    }

    @Test
    void speaksInWorkingHoursOnly() {
        Schedule nineToFive = new Schedule(
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                new Schedule.Hours(LocalTime.of(9, 30), LocalTime.of(17, 0)),
                List.of());
        Coach.Plan plan = new Coach.Plan(withoutNotice(), NudgePlan.DEFAULT, Duration.ofMinutes(60), nineToFive);
        assertEquals(
                List.of("90:00 ask NOTIFICATION hip"), new Story(plan).sit(90.5).said());
    }

    @Test
    void saysTheSameCalledAtItsDeadlinesAsCalledEverySecond() {
        Set<String> words = new HashSet<>();
        for (long seed = 1; seed <= 60; seed++) {
            List<String> deadlines = anyDay(new Story(PLAN), new Random(seed));
            List<String> seconds = anyDay(new Story(PLAN, true), new Random(seed));
            assertEquals(seconds, deadlines, "seed " + seed);
            deadlines.forEach(s -> words.add(s.substring(s.indexOf(' ') + 1)));
        }
        assertTrue(words.containsAll(Set.of("over TAKEN", "over PARTLY", "over MISSED", "Nudge")), words::toString);
    }

    @Test
    void neverSpeaksOfABreakToAnyoneNotSeated() {
        for (long seed = 1; seed <= 60; seed++) {
            Random random = new Random(seed);
            Story day = new Story(PLAN);
            for (int i = 0; i < 30; i++) {
                int before = day.said().size();
                boolean upright = random.nextBoolean();
                if (upright) {
                    day.walk(random.nextInt(10));
                } else {
                    day.sit(random.nextInt(90));
                }
                boolean asked = day.said().stream().skip(before).anyMatch(s -> s.contains("ask"));
                assertFalse(upright && asked, "seed " + seed + " " + day.said());
            }
        }
    }

    @Test
    void isNotMovedByAClockThatWasSet() {
        Story day = new Story(noNotice()).sit(30);
        Instant before = day.coach().deadline().orElseThrow();
        assertEquals(
                before.minus(Duration.ofHours(1)),
                day.coach().shift(Duration.ofHours(-1)).deadline().orElseThrow());
    }

    private static List<String> anyDay(Story day, Random random) {
        for (int i = 0; i < 25; i++) {
            double minutes = random.nextInt(40 * 60) / 60.0;
            switch (random.nextInt(8)) {
                case 0 -> day.walk(minutes / 10);
                case 1 -> day.stand(minutes);
                case 2 -> day.vanish(minutes / 4);
                case 3, 4 -> day.slouch(minutes);
                case 5 -> day.says(new Answer.Snooze(Duration.ofMinutes(5)));
                default -> day.sit(minutes * 2);
            }
        }
        return day.said();
    }

    private static Outcome lastOutcome(Story day) {
        return day.over().get(day.over().size() - 1).end().orElseThrow().outcome();
    }

    private static Coach.Plan noNotice() {
        return new Coach.Plan(withoutNotice(), NudgePlan.DEFAULT, Duration.ofMinutes(60), Schedule.ALWAYS);
    }

    /** Words on slouching from the first minute of a day. */
    private static Coach.Plan atAnyTime() {
        NudgePlan nudges = NudgePlan.DEFAULT.with(NudgePlan.DEFAULT.mostPerDay(), Duration.ZERO);
        return new Coach.Plan(PLAN.breaks(), nudges, PLAN.stoodLongAfter(), PLAN.schedule());
    }

    private static BreakPlan withoutNotice() {
        BreakPlan d = BreakPlan.DEFAULT;
        return new BreakPlan(
                d.moveEvery(),
                Duration.ZERO,
                d.goal(),
                d.partlyFrom(),
                d.maxSnoozes(),
                d.windowAfter(),
                d.countAfter(),
                d.missedAfter(),
                d.againAfter(),
                d.unseenAfter());
    }

    @Test
    void knowsWhenAScheduleOpens() {
        Schedule office = new Schedule(
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                new Schedule.Hours(LocalTime.of(9, 0), LocalTime.of(17, 0)),
                List.of(new Schedule.Hours(LocalTime.of(12, 0), LocalTime.of(13, 0))));
        assertEquals(
                Optional.of(utc("2026-03-02T13:00:00Z")), office.opensAt(utc("2026-03-02T12:30:00Z"), ZoneOffset.UTC));
        assertEquals(
                Optional.of(utc("2026-03-09T09:00:00Z")), office.opensAt(utc("2026-03-06T17:00:00Z"), ZoneOffset.UTC));
        Schedule night = new Schedule(
                Set.of(DayOfWeek.MONDAY), new Schedule.Hours(LocalTime.of(22, 0), LocalTime.of(6, 0)), List.of());
        assertTrue(night.isOpen(utc("2026-03-03T05:00:00Z"), ZoneOffset.UTC));
        assertFalse(night.isOpen(utc("2026-03-02T05:00:00Z"), ZoneOffset.UTC));
        Schedule never = new Schedule(Set.of(), Schedule.ALWAYS.hours(), List.of());
        assertEquals(Optional.empty(), never.opensAt(utc("2026-03-02T05:00:00Z"), ZoneOffset.UTC));
    }

    private static Instant utc(String instant) {
        return Instant.parse(instant);
    }
}

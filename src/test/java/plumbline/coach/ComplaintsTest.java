package plumbline.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import plumbline.coach.quiet.Hush;
import plumbline.coach.quiet.Surroundings;
import plumbline.coach.quiet.Surroundings.Known;
import plumbline.coach.quiet.Until;
import plumbline.posture.Posture;

/**
 * What wearers of other break timers complain of, told in their words, as far as the coach alone decides it. The numbers are those
 * of the table in {@code src/site/coach.md}, which names the tests of the others.
 */
class ComplaintsTest {

    private static final Coach.Plan PLAN = Coach.Plan.DEFAULT;

    @Test
    @DisplayName("1: I said in 15 minutes, then it was updated; and it asked again at once")
    void case01() {
        Story day = new Story(PLAN)
                .sit(60.5)
                .says(new Answer.Snooze(Duration.ofMinutes(15)))
                .sit(0.6)
                .restart(0.3)
                .sit(20);
        assertEquals(
                List.of("59:00 notice 60", "60:00 ask NOTIFICATION hip", "60:30 PutOff", "75:30 ask NOTIFICATION hip"),
                day.news().subList(0, 4));
        assertEquals(Optional.of(1), day.coach().prompt().map(Prompt::snoozes));
    }

    @Test
    @DisplayName("2: I said that I am in a meeting, then it was restarted; and it asked in the meeting")
    void case02() {
        Story day = new Story(PLAN)
                .sit(60.5)
                .says(new Answer.Quiet(Duration.ofMinutes(60), Answer.Why.MEETING))
                .sit(0.3)
                .restart(0.3)
                .sit(62);
        assertEquals(
                List.of(
                        "59:00 notice 60",
                        "60:00 ask NOTIFICATION hip",
                        "60:30 PutOff",
                        "120:30 notice 60",
                        "121:30 ask NOTIFICATION hip",
                        "122:30 ask WINDOW hip"),
                day.news());
    }

    @Test
    @DisplayName("3: I skipped it on the phone, then it was restarted; and it asked a minute later")
    void case03() {
        Story day = new Story(PLAN)
                .sit(60.5)
                .says(new Answer.Skip("on the phone"))
                .sit(1)
                .restart(0.3)
                .sit(60);
        assertEquals(
                List.of(
                        "59:00 notice 60",
                        "60:00 ask NOTIFICATION hip",
                        "60:30 over SKIPPED",
                        "119:30 notice 60",
                        "120:30 ask NOTIFICATION hip",
                        "121:30 ask WINDOW hip"),
                day.news());
    }

    @Test
    @DisplayName("1 to 3: the very same prompt is on the screen after a kill, not a second one")
    void goesOnWithTheSamePrompt() {
        Story day = new Story(PLAN).sit(60.2);
        Instant asked = day.coach().prompt().orElseThrow().askedAt();
        day.restart(0.5).sit(1);
        assertEquals(Optional.of(asked), day.coach().prompt().map(Prompt::askedAt));
        assertEquals(List.of(), day.over());
    }

    @Test
    @DisplayName("1 to 3: begun anew it guesses that I stand, and calls that my break")
    void takesNoGuessForABreak() {
        Story day = new Story(PLAN).sit(60.2).restart(0.3).maybe(Posture.STANDING, 4);
        assertEquals(List.of(), day.over());
    }

    @Test
    @DisplayName(
            "12: the sensor falls silent for seconds while it asks whether that was all, and it asks each time anew")
    void asksOnceWhetherThatWasAllThroughSilences() {
        Story day = new Story(PLAN).sit(60.5).stand(0.9).sit(0.1);
        for (int i = 0; i < 4; i++) {
            day.maybe(Posture.UNKNOWN, 0.05).sit(0.05);
        }
        assertEquals(
                1,
                day.news().stream()
                        .filter(line -> line.contains("SEATED_AGAIN"))
                        .count(),
                () -> day.news().toString());
    }

    @Test
    @DisplayName("4: I stand at my desk, and my watch tells me to stand up")
    void case04() {
        assertEquals(
                List.of("60:00 SitOrStand", "60:30 SitOrStandOver"),
                new Story(PLAN)
                        .maybe(Posture.SITTING, 60.5)
                        .says(new Answer.OnFeet())
                        .stand(30)
                        .said());
    }

    @Test
    @DisplayName("5: I walk a bit, then stand on a long call")
    void case05() {
        assertEquals(List.of(), new Story(PLAN).walk(0.5).stand(55).said());
    }

    @Test
    @DisplayName("6: My slides fill the screen, and a break timer lies over them")
    void case06() {
        Story day = new Story(PLAN).sit(50).does(Surroundings.UNKNOWN.withFullScreen(Known.YES));
        day.slouch(30);
        assertEquals(List.of(), day.said());
        assertEquals(Optional.of(Hush.FULL_SCREEN), day.coach().quiet().map(Coach.Quiet::why));
        day.does(Surroundings.UNKNOWN).sit(1.1);
        assertEquals(List.of("80:00 notice 60", "81:00 ask NOTIFICATION hip"), day.said());
    }

    @Test
    @DisplayName("7: I am on a call in an ordinary window, and it asks me to get up")
    void case07() {
        Story day = new Story(PLAN).sit(60.3).calls().sit(20).hangsUp().sit(1.1);
        assertEquals(
                List.of(
                        "59:00 notice 60",
                        "60:00 ask NOTIFICATION hip",
                        "60:18 PutOff",
                        "60:18 held back CALL",
                        "80:18 notice 60",
                        "81:18 ask NOTIFICATION hip"),
                day.said());
    }

    @Test
    @DisplayName("7: I walk about on the phone; that is the break")
    void walkOnThePhoneIsTheBreak() {
        Story day = new Story(PLAN).sit(60.3).calls().walk(3).sit(10).hangsUp().sit(20);
        assertEquals("62:18 over TAKEN", day.said().get(day.said().size() - 1));
        assertEquals(
                List.of(),
                new Story(PLAN)
                        .sit(50)
                        .calls()
                        .sit(5)
                        .walk(3)
                        .sit(5)
                        .hangsUp()
                        .sit(40)
                        .said());
    }

    @Test
    @DisplayName("8: I resume after the meeting, and it shouts at me in the same second")
    void case08() {
        Story day = new Story(PLAN)
                .sit(50)
                .says(new Answer.Quiet(Duration.ofMinutes(60), Answer.Why.MEETING))
                .sit(20)
                .says(new Answer.Resume())
                .sit(1.1);
        assertEquals(List.of("70:00 notice 60", "71:00 ask NOTIFICATION hip"), day.said());
    }

    @Test
    @DisplayName("9: My back flares up, and it goes on offering a twist")
    void case09() {
        Story day = new Story(PLAN).sit(60.2).holdsBack("hip");
        assertEquals("60:12 ask NOTIFICATION walk", day.said().get(day.said().size() - 1));
        assertEquals(Optional.of("walk"), day.coach().prompt().map(Prompt::stretchId));
        Story off = new Story(PLAN).sit(60.2).says(new Answer.Snooze(Duration.ofMinutes(5)));
        off.holdsBack("hip").sit(6);
        assertTrue(off.said().get(off.said().size() - 2).endsWith("walk"), off.said()::toString);
    }

    @Test
    @DisplayName("10: I walked five minutes at minute 59, and it asks a minute after I sat down")
    void case10() {
        assertEquals(
                List.of("123:00 notice 60", "124:00 ask NOTIFICATION hip"),
                new Story(PLAN).sit(59).walk(5).sit(60.1).said().subList(1, 3));
    }

    @Test
    @DisplayName("11: It asks me at lunch")
    void case11() {
        assertEquals(
                List.of(),
                new Story(PLAN).sit(40).walk(7).sit(25).walk(7).sit(30).said());
    }

    @Test
    @DisplayName("12: I got up for 53 seconds, and the window stays for twelve minutes more")
    void case12() {
        Story day = new Story(PLAN).sit(61).walk(53 / 60.0).sit(2);
        assertEquals(
                List.of("61:53 ask SEATED_AGAIN hip", "62:53 over PARTLY"),
                day.said().subList(day.said().size() - 2, day.said().size()));
        Story click = new Story(PLAN).sit(61).walk(53 / 60.0).sit(0.1).says(new Answer.LetItBe());
        assertEquals(Outcome.PARTLY, click.over().get(0).end().orElseThrow().outcome());
        assertEquals(Duration.ofSeconds(53), click.over().get(0).upright());
        click.sit(18);
        assertEquals(1, click.over().size());
    }

    @Test
    @DisplayName("13: I did the stretch on the floor that it offered, and it says that it lost sight of me")
    void case13() {
        Story day = new Story(PLAN).sit(60.5).walk(0.2).lie(7).walk(1).sit(5);
        assertEquals("62:30 over TAKEN", day.said().get(day.said().size() - 1));
        assertEquals(List.of(), new Story(PLAN).lie(90).said());
    }

    @Test
    @DisplayName("14: I sit over midnight")
    void case14() {
        // The story begins at eight in the morning: sixteen hours later is midnight.
        Story day = new Story(PLAN).walk(15 * 60 + 49).sit(22 + 38 + 3).walk(4).sit(5);
        assertEquals(1, day.over().size());
        assertEquals(Outcome.TAKEN, day.over().get(0).end().orElseThrow().outcome());
    }

    @Test
    @DisplayName("15: The sensor lies on the table, and it asks the table to get up")
    void case15() {
        assertEquals(List.of(), new Story(PLAN).sit(20).lie(4.6).takeOff(50).said());
    }

    @Test
    @DisplayName("18: It scolds me for bending when I stand and walk")
    void case18() {
        assertEquals(
                List.of(), new Story(PLAN).sit(1).walk(10).stand(40).walk(10).said());
    }

    @Test
    @DisplayName("18: It nags about slouching all day")
    void nagsNoMore() {
        Story day = new Story(PLAN);
        for (int i = 0; i < 9; i++) {
            day.slouch(50).walk(3);
        }
        assertTrue(words(day) <= 4, () -> "six a day, and each that does no good counts twice: " + day.said());
        assertTrue(day.said().get(0).startsWith("20:00"), "the first after twenty minutes");
        Story heeds = new Story(PLAN);
        for (int i = 0; i < 40; i++) {
            heeds.slouch(1.2).sit(12);
        }
        assertEquals(6, words(heeds));
        Story tired = new Story(PLAN).slouch(20.2).says(new Answer.NoNudgesToday());
        for (int i = 0; i < 5; i++) {
            tired.slouch(50).walk(3);
        }
        assertEquals(1, words(tired));
    }

    @Test
    @DisplayName("18: Words that did no good one day are fewer the next")
    void learnsFromTheDayBefore() {
        Story week = new Story(PLAN);
        week.slouch(240);
        long first = words(week);
        week.walk(20 * 60).slouch(58).walk(3).slouch(58).walk(3).slouch(58);
        assertEquals(3, first);
        assertEquals(2, words(week) - first, "half as many may be said, and each in vain counts twice");
    }

    @Test
    @DisplayName("20: I want quiet until half past two, until tomorrow, until Monday")
    void case20() {
        Instant now = Story.START;
        assertEquals(
                Instant.parse("2026-03-02T14:30:00Z"), new Until.Time(LocalTime.of(14, 30)).after(now, ZoneOffset.UTC));
        assertEquals(
                Instant.parse("2026-03-03T07:00:00Z"), new Until.Time(LocalTime.of(7, 0)).after(now, ZoneOffset.UTC));
        assertEquals(Instant.parse("2026-03-03T05:00:00Z"), new Until.Tomorrow().after(now, ZoneOffset.UTC));
        assertEquals(
                Instant.parse("2026-03-09T05:00:00Z"),
                new Until.Day(java.time.DayOfWeek.MONDAY).after(now, ZoneOffset.UTC));
        Story day = new Story(PLAN)
                .sit(30)
                .says(new Answer.QuietUntil(new Until.Time(LocalTime.of(14, 30)), Answer.Why.MEETING))
                .restart(0.5)
                .sit(370);
        assertEquals(
                List.of("390:00 notice 60", "391:00 ask NOTIFICATION hip"),
                day.news().subList(0, 2));
    }

    @Test
    @DisplayName("20: Quiet until 14:30 ends at 14:30, also where the clock is set meanwhile")
    void keepsToTheWallClock() {
        Story day = new Story(PLAN)
                .sit(30)
                .says(new Answer.QuietUntil(new Until.Time(LocalTime.of(14, 30)), Answer.Why.MEETING));
        Coach set = day.coach().shift(Duration.ofHours(-1));
        assertEquals(
                Optional.of(Instant.parse("2026-03-02T14:30:00Z")), set.quiet().flatMap(Coach.Quiet::until));
    }

    @Test
    @DisplayName("21, 22: The clock was an hour behind, or the program stood still for 40 seconds")
    void case21And22() {
        Story day = new Story(PLAN).sit(58).vanish(40 / 60.0).sit(3);
        assertEquals(
                List.of("59:40 notice 60", "60:40 ask NOTIFICATION hip"),
                day.said().subList(0, 2));
    }

    @Test
    @DisplayName("An answer comes when its prompt has gone")
    void passesOverWhatComesTooLate() {
        for (Answer answer : List.of(
                new Answer.Snooze(Duration.ofMinutes(5)),
                new Answer.Done(),
                new Answer.Skip(""),
                new Answer.LetItBe())) {
            assertEquals(
                    List.of("10:00 TooLate"),
                    new Story(PLAN).sit(10).says(answer).sit(5).said());
        }
    }

    private static long words(Story day) {
        return day.said().stream().filter(s -> s.endsWith(" Nudge")).count();
    }
}

package plumbline.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import plumbline.posture.Posture;

/** Where it is not sure whether they sit or stand, the coach asks that, once, and for no break. */
class QuestionTest {

    private static final Coach.Plan PLAN = Coach.Plan.DEFAULT;

    @Test
    void asksOnceAndForNothingMoreWhereNobodyAnswers() {
        assertEquals(
                List.of("60:00 SitOrStand", "75:00 SitOrStandOver"),
                new Story(PLAN).maybe(Posture.SITTING, 300).said());
    }

    @Test
    void asksOneWhoIsSaidToStandJustAsWell() {
        assertEquals(
                List.of("60:00 SitOrStand", "75:00 SitOrStandOver"),
                new Story(PLAN).maybe(Posture.STANDING, 300).said());
    }

    @Test
    void asksForABreakAtOnceOfAWearerWhoSaysThatTheySit() {
        Story day = new Story(PLAN)
                .maybe(Posture.SITTING, 62)
                .says(new Answer.Seated())
                .sit(0.5);
        assertEquals(List.of("60:00 SitOrStand", "62:00 SitOrStandOver", "62:00 ask NOTIFICATION hip"), day.said());
    }

    @Test
    void asksForNoBreakOfAWearerWhoSaysThatTheyStand() {
        Story day = new Story(PLAN)
                .maybe(Posture.SITTING, 62)
                .says(new Answer.OnFeet())
                .stand(50);
        assertEquals(List.of("60:00 SitOrStand", "62:00 SitOrStandOver"), day.said());
    }

    @Test
    void takesTheQuestionAwayOnceItIsSure() {
        assertEquals(
                List.of("60:00 SitOrStand", "61:00 SitOrStandOver"),
                new Story(PLAN).maybe(Posture.SITTING, 61).walk(5).said());
    }

    @Test
    void asksAgainOnlyInTheNextWearing() {
        Story day = new Story(PLAN)
                .maybe(Posture.SITTING, 61)
                .walk(5)
                .maybe(Posture.SITTING, 200)
                .takeOff(10)
                .maybe(Posture.SITTING, 61);
        assertEquals(List.of("60:00 SitOrStand", "61:00 SitOrStandOver", "336:00 SitOrStand"), day.said());
    }

    @Test
    void waitsUntilItMaySpeak() {
        Story day = new Story(PLAN)
                .says(new Answer.Quiet(Duration.ofMinutes(90), Answer.Why.MEETING))
                .maybe(Posture.STANDING, 95);
        assertEquals(List.of("90:00 SitOrStand"), day.said());
    }

    @Test
    void showsAPromptThatWasPutOffNoMoreWhileItIsNotSure() {
        Story day = new Story(PLAN)
                .sit(60.5)
                .says(new Answer.Snooze(Duration.ofMinutes(5)))
                .maybe(Posture.SITTING, 30);
        assertEquals(
                List.of(
                        "59:00 notice 60",
                        "60:00 ask NOTIFICATION hip",
                        "60:30 PutOff",
                        "65:30 SitOrStand",
                        "80:30 SitOrStandOver"),
                day.said());
    }

    @Test
    void neverAsksForABreakWhileNotSureAndAtMostOnceAWearingHowTheyAre() {
        Set<String> words = new HashSet<>();
        for (long seed = 1; seed <= 60; seed++) {
            Random random = new Random(seed);
            Story day = new Story(PLAN);
            int questions = 0;
            for (int i = 0; i < 40; i++) {
                int before = day.said().size();
                boolean isNotSure = live(day, random);
                List<String> said =
                        day.said().subList(before, day.said().size()).stream().toList();
                assertFalse(isNotSure && said.stream().anyMatch(s -> s.contains("ask")), "seed " + seed + " " + said);
                questions = day.isNewWearing() ? 0 : questions;
                questions += (int)
                        said.stream().filter(s -> s.endsWith("SitOrStand")).count();
                assertTrue(questions <= 1, "seed " + seed + " " + day.said());
                said.forEach(s -> words.add(s.substring(s.indexOf(' ') + 1)));
            }
        }
        assertTrue(words.containsAll(Set.of("SitOrStand", "SitOrStandOver", "over TAKEN")), words::toString);
    }

    @Test
    void asksTheSameCalledAtItsDeadlinesAsCalledEverySecond() {
        for (long seed = 1; seed <= 40; seed++) {
            assertEquals(any(new Story(PLAN, true), seed), any(new Story(PLAN), seed), "seed " + seed);
        }
    }

    private static List<String> any(Story day, long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 20; i++) {
            live(day, random);
        }
        return day.said();
    }

    /** A piece of a day; whether it is not sure in it. */
    private static boolean live(Story day, Random random) {
        double minutes = random.nextInt(90 * 60) / 60.0;
        switch (random.nextInt(7)) {
            case 0 -> day.walk(minutes / 10);
            case 1 -> day.stand(minutes / 4);
            case 2 -> day.takeOff(minutes / 4);
            case 3 -> day.sit(minutes);
            case 4 -> day.says(random.nextBoolean() ? new Answer.Seated() : new Answer.OnFeet());
            default -> {
                day.maybe(random.nextBoolean() ? Posture.SITTING : Posture.STANDING, minutes);
                return true;
            }
        }
        return false;
    }
}

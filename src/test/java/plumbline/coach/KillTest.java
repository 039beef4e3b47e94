package plumbline.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import plumbline.coach.quiet.Surroundings;
import plumbline.coach.quiet.Surroundings.Known;
import plumbline.coach.quiet.Until;
import plumbline.posture.Posture;

/** The coach as a state machine: killed and restored at any step it tells the same story as one that was never killed. */
class KillTest {

    private static final Coach.Plan PLAN = Coach.Plan.DEFAULT;

    private static final List<Answer> ANSWERS = List.of(
            new Answer.Snooze(Duration.ofMinutes(5)),
            new Answer.Skip("busy"),
            new Answer.Done(),
            new Answer.Quiet(Duration.ofMinutes(20), Answer.Why.PAUSE),
            new Answer.QuietUntil(new Until.Time(LocalTime.of(14, 30)), Answer.Why.MEETING),
            new Answer.QuietUntil(new Until.Tomorrow(), Answer.Why.PAUSE),
            new Answer.QuietUntil(new Until.Day(DayOfWeek.MONDAY), Answer.Why.NOT_AT_DESK),
            new Answer.Resume(),
            new Answer.Resume(),
            new Answer.Seated(),
            new Answer.OnFeet(),
            new Answer.LetItBe(),
            new Answer.NoNudgesToday());

    @Test
    void tellsTheSameStoryWhereverItIsKilled() {
        Set<String> words = new HashSet<>();
        for (long seed = 1; seed <= 120; seed++) {
            Story calm = told(seed, false);
            Story killed = told(seed, true);
            assertEquals(String.join("\n", calm.news()), String.join("\n", killed.news()), "seed " + seed);
            assertEquals(calm.over(), killed.over(), "seed " + seed);
            assertEquals(calm.coach().standing(), killed.coach().standing(), "seed " + seed);
            calm.news().forEach(s -> words.add(s.substring(s.indexOf(' ') + 1)));
        }
        Set<String> wanted = Set.of(
                "over TAKEN",
                "over PARTLY",
                "over MISSED",
                "over SKIPPED",
                "over CLAIMED",
                "over UNSEEN",
                "ask SEATED_AGAIN hip",
                "PutOff",
                "held back CALL",
                "held back FULL_SCREEN",
                "Nudge",
                "NudgeOver",
                "SitOrStand",
                "StoodLong",
                "TooLate");
        assertTrue(words.containsAll(wanted), () -> words.toString());
    }

    /** What is kept of a day is what is asked of it: nobody is asked twice, and no row is begun anew. */
    @Test
    void keepsOneRowForEachPromptHoweverOftenItIsKilled() {
        for (long seed = 1; seed <= 60; seed++) {
            List<Prompt> over = told(seed, true).over();
            assertEquals(
                    over.size(), over.stream().map(Prompt::askedAt).distinct().count(), "seed " + seed);
        }
    }

    private static Story told(long seed, boolean killed) {
        Random random = new Random(seed);
        Story story = new Story(PLAN);
        for (int i = 0; i < 60; i++) {
            step(story, random);
            if (killed) {
                story.restart();
            }
        }
        return story;
    }

    private static void step(Story story, Random random) {
        double minutes = random.nextInt(40 * 60) / 60.0;
        switch (random.nextInt(12)) {
            case 0 -> story.walk(minutes / 20);
            case 1 -> story.stand(minutes * 2);
            case 2 -> story.lie(minutes / 10);
            case 3 -> story.vanish(minutes / 8);
            case 4 -> story.slouch(minutes);
            case 5 -> story.maybe(random.nextBoolean() ? Posture.SITTING : Posture.STANDING, minutes * 3);
            case 6, 7 -> story.says(ANSWERS.get(random.nextInt(ANSWERS.size())));
            case 8 ->
                story.does(
                        switch (random.nextInt(4)) {
                            case 0 -> Surroundings.UNKNOWN.withMicrophone(Known.YES);
                            case 1 -> Surroundings.UNKNOWN.withFullScreen(Known.YES);
                            default -> Surroundings.UNKNOWN;
                        });
            case 9 -> story.sit(minutes / 10);
            default -> story.sit(minutes * 2);
        }
    }
}

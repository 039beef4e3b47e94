package plumbline.app.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.app.live.LivePreferences;
import plumbline.coach.Outcome;
import plumbline.coach.Prompt;
import plumbline.coach.goal.Goal;
import plumbline.face.Link;
import plumbline.face.View;
import plumbline.face.Wish;
import plumbline.face.plan.PlanView;
import plumbline.sensor.Saying;
import plumbline.settings.Refused;
import plumbline.settings.SettingsFile;
import plumbline.sitting.Bout;
import plumbline.trend.Trend;
import plumbline.trend.day.DayBand;

class PlannerTest {

    /** A Monday. */
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit fills it
    Path directory;

    private final Instant now = NINE;

    @BeforeEach
    void setAGoal() throws IOException {
        Files.writeString(file(), "[plan]\nshare_percent = 50\nunder_min = 40\n");
    }

    @Test
    void showProgressAndTheLookBackOnTheFirstWornDayOfTheWeek() throws Refused {
        Planner planner = planner();
        planner.goOn(weeks(2, 30), prompts(2, 30));
        PlanView plan = planner.view(view(Duration.ofMinutes(10)));
        assertEquals(
                "Your goal: 50 % of your sitting in pieces under 40 minutes. Today so far 100 % of 10 minutes.",
                plan.lines().get(0).sentence());
        PlanView.Week week = plan.week().orElseThrow();
        assertEquals(3, week.sentences().size());
        assertEquals(10, week.days().size());
        assertEquals(
                "Last week 100 % of your sitting on 5 days was in pieces under 40 minutes, the week before 100 % on"
                        + " 5 days.",
                week.sentences().get(0).sentence());
        assertTrue(week.sentences().get(1).sentence().startsWith("There is too little to tell what helped"));
    }

    @Test
    void sayInOneSentenceThatNothingWasMeasured() throws Refused {
        PlanView.Week week = planner().view(view(Duration.ofMinutes(10))).week().orElseThrow();
        assertEquals(
                List.of("Nothing was measured last week, so there is nothing to look back on."),
                week.sentences().stream().map(Saying::sentence).toList());
        assertEquals(List.of(), week.days());
        assertEquals(Optional.empty(), week.suggestion());
    }

    @Test
    void askForBreaksLaterWhileTheGoalIsKeptAndSayWhy() throws Refused {
        Planner planner = planner();
        planner.goOn(weeks(2, 30), List.of());
        assertEquals(Duration.ofMinutes(90), planner.coach(Instant.MIN).breaks().moveEvery());
        assertEquals(
                "Breaks are asked for 30 minutes later than set, since you have kept your goal for 2 weeks.",
                planner.view(view(Duration.ZERO)).lines().get(1).sentence());
    }

    @Test
    void setWhatIsTakenAndRememberWhatIsLeft() throws Refused, IOException {
        Planner planner = planner();
        planner.goOn(weeks(1, 80), List.of());
        assertEquals(
                Optional.of("ASK_SOONER"),
                planner.view(view(Duration.ofMinutes(1))).week().flatMap(PlanView.Week::suggestion));
        planner.heard(new Wish.Suggested(false));
        assertEquals(
                Optional.empty(),
                planner.view(view(Duration.ofMinutes(1))).week().flatMap(PlanView.Week::suggestion));
        assertEquals("ASK_SOONER 2026-03-02\n", Files.readString(directory.resolve("left")));
        Planner later = planner();
        later.goOn(weeks(1, 80), List.of());
        assertEquals(
                Optional.empty(), later.view(view(Duration.ofMinutes(1))).week().flatMap(PlanView.Week::suggestion));
        Files.delete(directory.resolve("left"));
        Planner taker = planner();
        taker.goOn(weeks(1, 80), List.of());
        taker.heard(new Wish.Suggested(true));
        assertEquals(
                Duration.ofMinutes(40),
                SettingsFile.read(file()).coach().breaks().moveEvery());
    }

    @Test
    void setAndDropAGoalAtOnce() throws Refused {
        Planner planner = planner();
        planner.heard(new Wish.SetOut(new Goal(70, Duration.ofMinutes(30))));
        assertTrue(planner.view(view(Duration.ofMinutes(10)))
                .lines()
                .get(0)
                .sentence()
                .startsWith("Your goal: 70 % of your sitting in pieces under 30 minutes."));
        assertEquals(
                Optional.of(new Goal(70, Duration.ofMinutes(30))),
                SettingsFile.read(file()).goal());
        planner.heard(new Wish.NoGoal());
        assertEquals(List.of(), planner.view(view(Duration.ofMinutes(10))).lines());
        assertEquals(Optional.empty(), SettingsFile.read(file()).goal());
    }

    @Test
    void askForTheCueInTheFirstWornDaysOnlyAndOnce() throws Refused {
        Planner planner = planner();
        assertFalse(planner.view(view(Duration.ZERO)).asksForCue(), "not worn yet");
        assertTrue(planner().view(view(Duration.ofMinutes(5))).asksForCue());
        Planner old = planner();
        old.goOn(weeks(2, 30), List.of());
        assertFalse(old.view(view(Duration.ofMinutes(5))).asksForCue());
        planner.heard(new Wish.CueWanted(false));
        assertFalse(planner.view(view(Duration.ofMinutes(5))).asksForCue());
        assertFalse(planner().view(view(Duration.ofMinutes(5))).asksForCue());
    }

    @Test
    void followTheProfileThatIsChosenByHandOrFitsByThePort() throws IOException, Refused {
        Files.writeString(file(), """
                [profile]
                names = ["focus"]
                [focus]
                port = "/dev/ttyUSB7"
                move_every_min = 90
                [home]
                move_every_min = 45
                """);
        Planner planner = planner();
        assertEquals(Duration.ofMinutes(60), planner.coach(Instant.MIN).breaks().moveEvery());
        PlanView plan = planner.view(view(Duration.ZERO));
        assertEquals(Duration.ofMinutes(90), planner.coach(Instant.MIN).breaks().moveEvery());
        assertEquals("Profile: focus, since it fits now.", plan.lines().get(0).sentence());
        planner.heard(new Wish.Profile("home"));
        assertEquals(Duration.ofMinutes(45), planner.coach(Instant.MIN).breaks().moveEvery());
        assertEquals(
                "Profile: home, chosen by hand.",
                planner.view(view(Duration.ZERO)).lines().get(0).sentence());
    }

    @Test
    void passOverALineOfWhatWasLeftThatMakesNoSense() throws IOException {
        Files.writeString(directory.resolve("left"), "nonsense\nASK_SOONER\nSET_OUT_FOR_MORE 2026-02-30\n");
        assertEquals(0, new Left(directory.resolve("left")).all().size());
    }

    private Path file() {
        return directory.resolve("settings.toml");
    }

    private Planner planner() throws Refused {
        LivePreferences preferences =
                new LivePreferences(file(), directory.resolve("first"), SettingsFile.read(file()), Locale.UK);
        return new Planner(
                preferences::settings,
                preferences,
                new Left(directory.resolve("left")),
                () -> now,
                () -> ZoneOffset.UTC,
                Runnable::run);
    }

    /** Five days a week, six bouts a day of so many minutes each. */
    private static List<Bout> weeks(int weeks, int minutes) {
        List<Bout> bouts = new ArrayList<>();
        for (int week = 1; week <= weeks; week++) {
            for (int day = 0; day < 5; day++) {
                for (int i = 0; i < 6; i++) {
                    Instant start = NINE.minus(Duration.ofDays(7L * week - day)).plus(Duration.ofHours(i));
                    Duration seated = Duration.ofMinutes(minutes);
                    bouts.add(new Bout(start, start.plus(seated), seated, Duration.ZERO, 0));
                }
            }
        }
        return bouts;
    }

    private static List<Prompt> prompts(int weeks, int minutes) {
        return weeks(weeks, minutes).stream()
                .map(bout -> new Prompt(
                        bout.end(),
                        bout.seated(),
                        "seated-rotation",
                        0,
                        Duration.ofMinutes(2),
                        Optional.of(new Prompt.End(bout.end().plusSeconds(120), Outcome.TAKEN, ""))))
                .toList();
    }

    private View view(Duration seated) {
        return new View(
                ZoneOffset.UTC,
                new View.Now(
                        now,
                        Optional.empty(),
                        Optional.empty(),
                        seated,
                        Duration.ZERO,
                        Duration.ofHours(1),
                        Optional.empty(),
                        Optional.empty(),
                        new Link(Link.State.READING, "/dev/ttyUSB7", Optional.empty()),
                        false),
                DayBand.empty(LocalDate.of(2026, 3, 2), ZoneOffset.UTC),
                new Trend(List.of(), true),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                View.Sense.NONE,
                Optional.empty(),
                View.Watching.WELL);
    }
}

package plumbline.neighbour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.coach.Advice;
import plumbline.coach.Outcome;
import plumbline.coach.Prompt;
import plumbline.face.Link;
import plumbline.face.NoFace;
import plumbline.face.View;
import plumbline.lab.Program;
import plumbline.line.Note;
import plumbline.posture.Posture;
import plumbline.posture.PostureState;
import plumbline.posture.Reading;
import plumbline.settings.Settings;
import plumbline.settings.SettingsFile;

class HooksTest {

    private static final Instant NINE = Instant.parse("2026-11-28T09:00:00Z");
    private static final Prompt PROMPT =
            new Prompt(NINE, Duration.ofHours(1), "figure-four", 0, Duration.ofSeconds(125), Optional.empty());

    private final Happenings happenings = new Happenings();
    private final List<Runnable> waiting = new ArrayList<>();
    private final List<String> log = new ArrayList<>();

    @TempDir
    private Path folder;

    private static View.Now at(
            long second, Link.State link, Posture posture, boolean slouched, double sure, long since) {
        Reading reading = new Reading(
                NINE.plusSeconds(second),
                new PostureState(posture, slouched, sure),
                NINE.plusSeconds(since),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty());
        return new View.Now(
                NINE.plusSeconds(second),
                Optional.of(reading),
                Optional.empty(),
                Duration.ofMinutes(15),
                Duration.ZERO,
                Duration.ofHours(1),
                Optional.empty(),
                Optional.empty(),
                new Link(link, "", Optional.empty()),
                false);
    }

    private String told(View.Now now) {
        return String.join(
                " ", happenings.on(now).stream().map(h -> h.what().key()).toList());
    }

    private static Note advised(Advice advice) {
        return new Note.Advised(NINE, advice);
    }

    @Test
    void aPostureIsToldOnceItHasHeldForTenSeconds() {
        assertEquals("", told(at(9, Link.State.READING, Posture.SITTING, false, 0.9, 0)));
        assertEquals("sitting", told(at(10, Link.State.READING, Posture.SITTING, false, 0.9, 0)));
        assertEquals("", told(at(11, Link.State.READING, Posture.SITTING, false, 0.9, 0)));
        assertEquals("slouch", told(at(40, Link.State.READING, Posture.SITTING, true, 0.9, 20)));
        assertEquals("", told(at(41, Link.State.READING, Posture.SITTING, true, 0.9, 20)));
        assertEquals("", told(at(60, Link.State.READING, Posture.MOVING, false, 0.9, 50)));
        assertEquals("standing", told(at(80, Link.State.READING, Posture.STANDING, false, 0.9, 70)));
        assertEquals("sitting", told(at(99, Link.State.READING, Posture.RECLINING, false, 0.9, 85)));
        assertEquals("", told(at(120, Link.State.READING, Posture.SITTING, false, 0.9, 100)));
    }

    @Test
    void aPostureThatIsNotSureIsNotTold() {
        assertEquals("", told(at(60, Link.State.READING, Posture.STANDING, false, 0.7, 0)));
        assertEquals("standing", told(at(61, Link.State.READING, Posture.STANDING, false, 0.71, 0)));
    }

    @Test
    void aSensorThatWasHeardCanBeLostAndComeBack() {
        assertEquals("", told(at(1, Link.State.SEARCHING, Posture.UNKNOWN, false, 0, 0)));
        assertEquals("", told(at(2, Link.State.READING, Posture.UNKNOWN, false, 0, 0)));
        assertEquals("sensor_lost", told(at(3, Link.State.LOST, Posture.UNKNOWN, false, 0, 0)));
        assertEquals("", told(at(4, Link.State.SEARCHING, Posture.SITTING, false, 0.9, -60)));
        assertEquals("sensor_back", told(at(5, Link.State.READING, Posture.UNKNOWN, false, 0, 0)));
    }

    @Test
    void aBreakIsToldWithItsFacts() {
        Happened asked = happenings
                .on(advised(new Advice.Ask(PROMPT, Advice.Stage.WINDOW)))
                .orElseThrow();
        assertEquals(
                "{PLUMBLINE_AT=2026-11-28T09:00:00Z, PLUMBLINE_EVENT=break_asked, PLUMBLINE_SEATED_S=3600,"
                        + " PLUMBLINE_STAGE=window, PLUMBLINE_STRETCH=figure-four}",
                asked.environment().toString());
        assertEquals("break_taken taken 125", over(Outcome.TAKEN));
        assertEquals("break_not_taken claimed 125", over(Outcome.CLAIMED));
        assertEquals("break_not_taken skipped 125", over(Outcome.SKIPPED));
        assertEquals(Optional.empty(), happenings.on(advised(new Advice.NudgeOver())));
    }

    private String over(Outcome outcome) {
        Prompt ended = new Prompt(
                PROMPT.askedAt(),
                PROMPT.seated(),
                PROMPT.stretchId(),
                0,
                PROMPT.upright(),
                Optional.of(new Prompt.End(NINE, outcome, "a reason of their own")));
        Happened over = happenings.on(advised(new Advice.Over(ended))).orElseThrow();
        return over.what().key() + " " + over.facts().get("OUTCOME") + " "
                + over.facts().get("UPRIGHT_S");
    }

    @Test
    void neverTellsAPostureTwiceRunningWhateverComes() {
        Random random = new Random(3);
        String before = "";
        for (int second = 0; second < 20_000; second++) {
            Posture posture = anyOf(random, List.of(Posture.values()));
            View.Now now = at(
                    second,
                    anyOf(random, List.of(Link.State.values())),
                    posture,
                    posture == Posture.SITTING && random.nextBoolean(),
                    random.nextDouble(),
                    second - random.nextInt(30));
            List<String> told =
                    happenings.on(now).stream().map(h -> h.what().key()).toList();
            for (String one : told) {
                if (one.startsWith("sensor")) {
                    assertEquals(false, one.equals(before), one);
                    before = one;
                }
            }
            assertEquals(told.size(), Set.copyOf(told).size());
        }
    }

    private static <T> T anyOf(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    @Test
    void nothingIsRunUnlessTheWearerHasSetAProgram() {
        Hooks hooks = hooks(new Hooks.Wanted(Optional.empty(), Set.of(Happening.values())));
        hooks.note(advised(new Advice.Ask(PROMPT, Advice.Stage.WINDOW)));
        assertEquals(List.of(), waiting);
    }

    @Test
    void onlyWhatIsWantedIsTold() throws Exception {
        Program.assumeInstalled("sh");
        Hook hook = new Hook(List.of("sh", "-c", "echo $PLUMBLINE_EVENT >> " + folder.resolve("told")));
        Hooks hooks = hooks(new Hooks.Wanted(Optional.of(hook), Set.of(Happening.BREAK_ASKED)));
        hooks.note(advised(new Advice.Over(PROMPT)));
        hooks.note(advised(new Advice.Ask(PROMPT, Advice.Stage.NOTIFICATION)));
        waiting.forEach(Runnable::run);
        assertEquals("break_asked\n", Files.readString(folder.resolve("told")));
        assertEquals(List.of(), log);
    }

    @Test
    void aSlowProgramLetsLaterHappeningsFallAndSaysSo() {
        Hooks hooks =
                hooks(new Hooks.Wanted(Optional.of(new Hook(List.of("/nowhere/lamp"))), Set.of(Happening.BREAK_ASKED)));
        for (int i = 0; i < Hooks.MOST_WAITING + 5; i++) {
            hooks.note(advised(new Advice.Ask(PROMPT, Advice.Stage.NOTIFICATION)));
        }
        assertEquals(Hooks.MOST_WAITING, waiting.size());
        assertEquals(5, log.size());
        waiting.forEach(Runnable::run);
        assertEquals(5 + Hooks.MOST_WAITING, log.size());
        hooks.note(advised(new Advice.Ask(PROMPT, Advice.Stage.NOTIFICATION)));
        assertEquals(Hooks.MOST_WAITING + 1, waiting.size());
    }

    @Test
    void theSettingsKnowEveryHappeningByItsName() throws Exception {
        List<String> names =
                Arrays.stream(Happening.values()).map(Happening::key).toList();
        assertEquals(names, Settings.STANDARD.hookedOn());
        assertEquals(List.of(), Settings.STANDARD.hookProgram());
        String one = "[hooks]\nprogram = [\"/bin/lamp\", \"desk\"]\non = [\"slouch\"]\n";
        Settings set = SettingsFile.parse(one, "settings.toml");
        assertEquals(List.of("/bin/lamp", "desk"), set.hookProgram());
        assertEquals(List.of("slouch"), set.hookedOn());
    }

    private Hooks hooks(Hooks.Wanted wanted) {
        return new Hooks(NoFace.INSTANCE, () -> wanted, waiting::add, log::add);
    }
}

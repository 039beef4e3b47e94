package plumbline.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plumbline.app.care.Carer;
import plumbline.app.care.Ways;
import plumbline.coach.Advice;
import plumbline.coach.Answer;
import plumbline.coach.Coach;
import plumbline.coach.Outcome;
import plumbline.coach.Prompt;
import plumbline.posture.seat.SlouchSettings;
import plumbline.sensor.time.Placed;
import plumbline.sitting.BoutSettings;
import plumbline.stretch.StretchSettings;
import plumbline.stretch.choosing.Moment;
import plumbline.stretch.recovery.Care;

/**
 * A workday of the pretend wearer as a story of prompts and outcomes, written to {@code target/workday.txt}; the one in
 * {@code src/site/coach.md} was made so. Who is asked answers as the list below says, and else does what their day has them
 * do.
 */
class WorkdayStoryTest {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final List<String> story = new ArrayList<>();
    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    private final List<Instant> asked = new ArrayList<>();
    private final List<Instant> ended = new ArrayList<>();
    private final Deque<Answer> answers = new ArrayDeque<>(List.of(
            new Answer.Snooze(Duration.ofMinutes(5)),
            new Answer.Done(),
            new Answer.Skip("on the phone"),
            new Answer.Quiet(Duration.ofMinutes(30), Answer.Why.MEETING)));

    private final Carer carer = new Carer(
            () -> new Ways(StretchSettings.DEFAULT, Moment.Wearer.ANYONE, Locale.ENGLISH, ZoneOffset.UTC),
            Care.NONE,
            entry -> {});

    @Test
    void tellsADayOfPromptsAndHowEachEnded() throws IOException {
        Coach.Plan usual = Coach.Plan.DEFAULT;
        Coach.Plan plan = new Coach.Plan(
                usual.breaks().with(Duration.ofMinutes(30), Duration.ofMinutes(2)),
                usual.nudges(),
                usual.stoodLongAfter(),
                usual.schedule());
        Line line = new Line(
                new Line.Setup(SlouchSettings.DEFAULT, BoutSettings.DEFAULT, plan, ZoneOffset.UTC, carer),
                Carried.NOTHING,
                Wearer.MORNING,
                this::hear);
        Optional<Answer> waiting = Optional.empty();
        Instant at = Instant.MAX;
        for (Placed sample : Wearer.samples(Wearer.script(8.5, 4), 4)) {
            line.on(sample);
            if (waiting.isEmpty() && line.coach().prompt().isPresent() && isFresh(line)) {
                waiting = Optional.ofNullable(answers.poll());
                at = sample.at().plusSeconds(20);
            }
            if (waiting.isPresent() && !sample.at().isBefore(at)) {
                tell(sample.at(), "wearer: " + words(waiting.get()));
                line.said(sample.at(), waiting.get());
                waiting = Optional.empty();
            }
        }
        line.end(line.now());
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target", "workday.txt"), story);
        assertTrue(asked.size() >= 4, story::toString);
        assertTrue(outcomes.getOrDefault(Outcome.TAKEN, 0) >= 1, story::toString);
        assertTrue(outcomes.size() >= 3, story::toString);
        assertFalse(ended.size() > asked.size(), story::toString);
        assertEquals(ended.size(), ended.stream().distinct().count(), "each prompt ends once");
    }

    private static boolean isFresh(Line line) {
        return line.coach()
                .prompt()
                .filter(p -> Duration.between(p.askedAt(), line.now()).compareTo(Duration.ofSeconds(5)) < 0)
                .isPresent();
    }

    private void hear(Note note) {
        carer.accept(note);
        if (note instanceof Note.Advised advised) {
            advise(advised.at(), advised.advice());
        }
    }

    private void advise(Instant at, Advice advice) {
        if (advice instanceof Advice.Notice notice) {
            tell(at, "a break will be asked for in " + notice.in().toSeconds() + " s");
        } else if (advice instanceof Advice.Ask ask) {
            asked.add(ask.asked().askedAt());
            tell(
                    at,
                    ask.stage() + ": seated " + ask.asked().seated().toMinutes() + " min; if you like: "
                            + carer.offer(ask.asked().stretchId()).name());
        } else if (advice instanceof Advice.PutOff) {
            tell(at, "put off");
        } else if (advice instanceof Advice.Over over) {
            over(at, over.ended());
        } else if (advice instanceof Advice.Nudge nudge) {
            tell(at, "back rounded for " + nudge.slouched().toSeconds() + " s");
        } else if (advice instanceof Advice.StoodLong stood) {
            tell(at, "standing still for " + stood.standing().toMinutes() + " min");
        } else if (advice instanceof Advice.TooLate late) {
            tell(at, "too late: " + late.answer());
        }
    }

    private void over(Instant at, Prompt prompt) {
        Prompt.End end = prompt.end().orElseThrow();
        ended.add(prompt.askedAt());
        outcomes.merge(end.outcome(), 1, Integer::sum);
        tell(
                at,
                end.outcome() + ": upright for " + prompt.upright().toSeconds() + " s"
                        + (end.reason().isEmpty() ? "" : ", " + end.reason()));
    }

    private void tell(Instant at, String what) {
        story.add(TIME.format(at.atZone(ZoneOffset.UTC)) + "  " + what);
    }

    private static String words(Answer answer) {
        if (answer instanceof Answer.Snooze snooze) {
            return "in " + snooze.length().toMinutes() + " min";
        }
        if (answer instanceof Answer.Skip skip) {
            return "skip, " + skip.reason();
        }
        return answer instanceof Answer.Quiet quiet
                ? "in a meeting for " + quiet.length().toMinutes() + " min"
                : "I did it";
    }
}

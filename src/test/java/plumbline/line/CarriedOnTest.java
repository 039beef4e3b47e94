package plumbline.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import plumbline.coach.Advice;
import plumbline.coach.Answer;
import plumbline.coach.Outcome;
import plumbline.coach.Prompt;
import plumbline.coach.Standing;
import plumbline.coach.quiet.Surroundings;
import plumbline.coach.quiet.Surroundings.Known;
import plumbline.device.pretend.script.Body;
import plumbline.device.pretend.script.Scriptwriter;
import plumbline.device.pretend.script.Seat;
import plumbline.posture.Spell;
import plumbline.sensor.time.Placed;
import plumbline.sitting.Bout;

/** A prompt that an earlier run left open, in the first seconds of the next. */
class CarriedOnTest {

    private static final Instant START = Wearer.MORNING;
    private static final Duration SEATED = Duration.ofMinutes(61);
    private static final Prompt ASKED =
            new Prompt(START.minusSeconds(10), SEATED, "a-stretch", 0, Duration.ZERO, Optional.empty());

    private final Wearer.Notes notes = new Wearer.Notes();

    @Test
    void isNotCalledUnseenBeforeTheFirstSampleHasCome() {
        Line line = carriedOn(SEATED);
        line.around(START.plusSeconds(1), Surroundings.UNKNOWN.withFullScreen(Known.NO));
        line.said(START.plusSeconds(2), new Answer.Snooze(Duration.ofMinutes(10)));
        line.advance(START.plusSeconds(30));
        assertEquals(List.of(), ends());
        assertEquals(
                Optional.of(1),
                line.coach()
                        .standing()
                        .pending()
                        .map(pending -> pending.prompt().snoozes()));
    }

    @Test
    void isUnseenOnceNobodyHasBeenSeenForFiveMinutes() {
        Line line = carriedOn(SEATED);
        line.advance(START.plusSeconds(299));
        assertEquals(List.of(), ends());
        line.said(START.plusSeconds(310), new Answer.Snooze(Duration.ofMinutes(10)));
        assertEquals(List.of(Outcome.UNSEEN), ends());
    }

    /** What was not settled when the run was killed is lost: 25 s of the bout in which they were asked. */
    @Test
    void isNotCalledAnotherBoutForTheSecondsThatAKillHasCost() {
        Line line = carriedOn(SEATED.minusSeconds(25));
        Wearer.still(0, 20).forEach(line::on);
        assertTrue(line.sight().posture().isSeated(), () -> line.sight().toString());
        assertTrue(
                line.sight().seated().compareTo(SEATED) < 0, () -> line.sight().toString());
        assertEquals(List.of(), ends());
        assertEquals(Optional.of(ASKED.askedAt()), line.coach().prompt().map(Prompt::askedAt));
    }

    @Test
    void isOverInAnotherBout() {
        Prompt old = new Prompt(
                START.minus(Duration.ofMinutes(14)), SEATED, "a-stretch", 0, Duration.ZERO, Optional.empty());
        Line line = Wearer.line(carried(old, Optional.empty()), START, notes);
        Wearer.still(0, 20).forEach(line::on);
        assertEquals(List.of(Outcome.UNSEEN), ends());
    }

    /** Who sits sits on: killed and begun anew after twenty seconds, in the middle of sitting, and looked at for three minutes. */
    @Test
    void takesOneWhoSatAMomentAgoToSitStill() {
        for (long seed = 1; seed <= 6; seed++) {
            List<Placed> samples = Wearer.samples(
                    new Scriptwriter(Body.TYPICAL, seed)
                            .stay(2)
                            .walk(15)
                            .sitDown(Seat.CHAIR)
                            .stay(600)
                            .script(),
                    seed);
            Instant killed = START.plusSeconds(240);
            Instant again = killed.plusSeconds(20);
            Wearer.Notes before = new Wearer.Notes();
            Line first = Wearer.line(before);
            samples.stream().filter(sample -> sample.at().isBefore(killed)).forEach(first::on);
            Spell last = before.spells().get(before.spells().size() - 1);
            Line next = Wearer.line(
                    new Carried(
                            first.bodyFrame(),
                            before.lastOpenBout(),
                            Optional.empty(),
                            Standing.NOTHING,
                            Optional.of(last)),
                    again,
                    notes);
            String story = "seed " + seed + ", last " + last;
            samples.stream()
                    .filter(sample ->
                            !sample.at().isBefore(again) && sample.at().isBefore(again.plusSeconds(180)))
                    .forEach(sample -> {
                        next.on(sample);
                        if (sample.at().isAfter(again.plusSeconds(5))) {
                            assertTrue(
                                    next.sight().posture().isSeated(),
                                    () -> story + ", at " + sample.at() + ": " + next.sight());
                        }
                    });
            assertTrue(next.sight().seated().compareTo(Duration.ofMinutes(6)) > 0, () -> story + next.sight());
        }
    }

    private Line carriedOn(Duration seated) {
        Bout bout = new Bout(START.minusSeconds(5).minus(seated), START.minusSeconds(5), seated, Duration.ZERO, 0);
        return Wearer.line(carried(ASKED, Optional.of(bout)), START, notes);
    }

    private static Carried carried(Prompt prompt, Optional<Bout> bout) {
        return new Carried(
                Optional.empty(),
                bout,
                Optional.empty(),
                new Standing(
                        Optional.of(new Standing.Pending(prompt, true, prompt.askedAt())),
                        Optional.empty(),
                        Optional.empty()));
    }

    private List<Outcome> ends() {
        return notes.advice().stream()
                .flatMap(advised ->
                        advised.advice() instanceof Advice.Over over ? over.ended().end().stream() : Stream.empty())
                .map(Prompt.End::outcome)
                .toList();
    }
}

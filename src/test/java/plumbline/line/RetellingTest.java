package plumbline.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import plumbline.posture.Hindsight;
import plumbline.posture.Posture;
import plumbline.posture.PostureState;
import plumbline.posture.Spell;
import plumbline.sensor.time.Timed;
import plumbline.sitting.Amendment;

class RetellingTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private final Retelling retelling = new Retelling();

    @Test
    void joinsThePiecesAndTellsOnlyWhatWasToldOtherwise() {
        retelling.keep(
                List.of(spell(0, 10, Posture.SITTING), spell(10, 12, Posture.MOVING), spell(12, 20, Posture.STANDING)));
        List<Spell> open = List.of(spell(20, 30, Posture.SITTING));
        assertEquals(
                List.of(known(2, 10), known(20, 25)), retelling.of(minutes(2, 25, Posture.STANDING), open, at(31)));
    }

    @Test
    void saysNothingOfAGuidedStretch() {
        retelling.keep(List.of(spell(0, 40, Posture.SITTING)));
        retelling.on(Rest.from(at(10)));
        retelling.on(Rest.from(at(10)).over(at(15)));
        retelling.on(Rest.from(at(30)));
        assertEquals(
                List.of(known(0, 10), known(15, 30)),
                retelling.of(minutes(0, 40, Posture.STANDING), List.of(), at(31)));
    }

    @Test
    void saysNothingOfTheTimeBeforeTheClockWasSet() {
        retelling.keep(List.of(spell(0, 10, Posture.SITTING)));
        retelling.clockSet();
        retelling.keep(List.of(spell(10, 20, Posture.SITTING)));
        assertEquals(List.of(known(10, 20)), retelling.of(minutes(0, 20, Posture.STANDING), List.of(), at(31)));
    }

    @Test
    void anAnswerShowsHowTheTimeBeforeItWasAndLeavesTheLiveWordsAlone() {
        Wearer.Notes asked = new Wearer.Notes();
        Line line = Wearer.line(asked);
        stillFor(line, 0, 900);
        line.corrected(line.now(), Posture.STANDING);
        stillFor(line, 900, 960);
        Wearer.Notes unasked = new Wearer.Notes();
        Line other = Wearer.line(unasked);
        stillFor(other, 0, 900);
        List<Amendment> known = known(asked);
        assertEquals(List.of(), known(unasked));
        assertTrue(
                known.stream().allMatch(a -> a.posture() == Posture.STANDING && a.by() == Amendment.By.HINDSIGHT),
                known::toString);
        assertEquals(1, known.stream().map(Amendment::saidAt).distinct().count(), known::toString);
        assertEquals(Wearer.MORNING, known.get(0).from());
        assertTrue(known.get(0).to().isAfter(Wearer.MORNING.plusSeconds(13 * 60)), known::toString);
        other.close(other.now());
        List<Spell> live = unasked.spells();
        List<Spell> told = asked.spells();
        assertEquals(
                live.get(0).state().posture(), told.get(0).state().posture(), "what was told stays as it was told");
    }

    @Test
    void saysNothingAcrossAClockThatWasSet() {
        Wearer.Notes notes = new Wearer.Notes();
        Line line = Wearer.line(notes);
        stillFor(line, 0, 600);
        Duration by = Duration.ofHours(1);
        line.on(new Timed.Stepped(line.now().plus(by), by));
        stillFor(line, 3600 + 600, 3600 + 900);
        line.corrected(line.now(), Posture.STANDING);
        stillFor(line, 3600 + 900, 3600 + 960);
        for (Amendment amendment : known(notes)) {
            // What was open still when the clock was set has moved along.
            assertFalse(amendment.from().isBefore(Wearer.MORNING.plusSeconds(3600 + 560)), amendment::toString);
        }
    }

    private static List<Amendment> known(Wearer.Notes notes) {
        return notes.all.stream()
                .filter(Note.Known.class::isInstance)
                .map(n -> ((Note.Known) n).amendment())
                .toList();
    }

    private static void stillFor(Line line, int fromSecond, int toSecond) {
        Wearer.still(fromSecond, toSecond).forEach(line::on);
    }

    private static List<Hindsight> minutes(int from, int to, Posture posture) {
        return new ArrayList<>(IntStream.range(from, to)
                .mapToObj(minute -> new Hindsight(at(minute), at(minute + 1), posture, 0.97))
                .toList());
    }

    private static Amendment known(int from, int to) {
        return new Amendment(at(from), at(to), Posture.STANDING, at(31), Amendment.By.HINDSIGHT);
    }

    private static Spell spell(int from, int to, Posture posture) {
        return new Spell(at(from), at(to), new PostureState(posture, false, 0.6));
    }

    private static Instant at(int minute) {
        return NINE.plusSeconds(60L * minute);
    }
}

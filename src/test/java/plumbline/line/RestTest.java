package plumbline.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.coach.Advice;
import plumbline.posture.Posture;
import plumbline.posture.PostureState;
import plumbline.posture.Spell;
import plumbline.posture.Told;
import plumbline.sensor.time.Placed;

class RestTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final PostureState SLOUCHED = new PostureState(Posture.SITTING, true, 0.9);
    private static final PostureState WALKING = new PostureState(Posture.MOVING, false, 0.9);
    private static final PostureState LYING = new PostureState(Posture.LYING, false, 0.9);

    @Test
    void believesNothingButBeingOnOnesFeet() {
        Rest rest = Rest.from(NINE);
        assertEquals(List.of(told(5, PostureState.UNKNOWN)), rest.of(told(5, LYING)));
        assertEquals(List.of(told(5, PostureState.UNKNOWN)), rest.of(told(5, SLOUCHED)));
        assertEquals(List.of(told(5, WALKING)), rest.of(told(5, WALKING)));
    }

    @Test
    void leavesTheTimeBeforeAndAfterAsItWas() {
        Rest rest = Rest.from(NINE).over(NINE.plusSeconds(60));
        assertEquals(
                List.of(told(-5, SLOUCHED), told(0, PostureState.UNKNOWN), told(60, SLOUCHED)),
                rest.of(told(-5, SLOUCHED)));
        assertEquals(List.of(told(20, PostureState.UNKNOWN), told(60, LYING)), rest.of(told(20, LYING)));
        assertEquals(List.of(told(60, LYING)), rest.of(told(60, LYING)));
    }

    @Test
    void judgesNoPostureAndSaysNothingOfASlouchDuringAGuidedStretch() {
        Wearer.Notes notes = new Wearer.Notes();
        Line line = Wearer.line(notes);
        List<Placed> samples = Wearer.samples(Wearer.script(1.5, 4), 4);
        Instant begin = Wearer.MORNING.plus(Duration.ofMinutes(30));
        Instant end = begin.plus(Duration.ofMinutes(10));
        for (Placed sample : samples) {
            if (!line.isResting() && !sample.at().isBefore(begin) && sample.at().isBefore(end)) {
                line.rest(true);
            } else if (line.isResting() && !sample.at().isBefore(end)) {
                line.rest(false);
            }
            line.on(sample);
        }
        line.end(line.now());
        List<Spell> within = notes.spells().stream()
                .filter(s -> !s.start().isBefore(begin) && !s.end().isAfter(end))
                .toList();
        assertFalse(within.isEmpty());
        for (Spell spell : within) {
            Posture posture = spell.state().posture();
            assertTrue(posture == Posture.UNKNOWN || posture.isUpright(), spell::toString);
        }
        assertTrue(notes.spells().stream()
                .anyMatch(s -> s.start().isAfter(end) && s.state().posture().isSeated()));
        assertTrue(notes.advice().stream()
                .noneMatch(a -> a.advice() instanceof Advice.Nudge && a.at().isAfter(begin) && a.at().isBefore(end)));
    }

    private static Told told(long seconds, PostureState state) {
        return new Told(NINE.plusSeconds(seconds), state);
    }
}

package plumbline.sitting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import plumbline.posture.Posture;
import plumbline.posture.Spell;
import plumbline.posture.seat.Move;

class EpochBuilderTest {

    private static final Instant EIGHT = Instant.parse("2026-03-02T08:00:00Z");
    private static final double SECOND = 1 / 60.0;

    private final EpochBuilder epochs = new EpochBuilder();

    @Test
    void givesTheLargestPartTheEpoch() {
        assertEquals(
                List.of(
                        epoch(0, Posture.SITTING, false, 10, OptionalDouble.empty()),
                        epoch(10, Posture.STANDING, false, 10, OptionalDouble.empty())),
                all(Spells.from(EIGHT).sit(14 * SECOND).stand(6 * SECOND)));
    }

    @Test
    void keepsTheCoverOfAnEpochSeenInPart() {
        assertEquals(
                List.of(
                        epoch(0, Posture.SITTING, true, 4, OptionalDouble.empty()),
                        epoch(10, Posture.SITTING, true, 3, OptionalDouble.empty())),
                all(Spells.from(EIGHT.plusSeconds(6)).slouch(7 * SECOND)));
    }

    @Test
    void joinsTheMeanLeanThatWasReadInIt() {
        epochs.lean(EIGHT.plusSeconds(1).toEpochMilli(), 4);
        epochs.lean(EIGHT.plusSeconds(9).toEpochMilli(), 8);
        epochs.lean(EIGHT.plusSeconds(10).toEpochMilli(), 100);
        assertEquals(
                List.of(epoch(0, Posture.SITTING, false, 10, OptionalDouble.of(6))),
                all(Spells.from(EIGHT).sit(10 * SECOND)));
    }

    @Test
    void joinsTheMovesOfSomebodySeatedAndNobodyElse() {
        epochs.move(EIGHT.plusSeconds(1), Move.NONE);
        epochs.move(EIGHT.plusSeconds(3), Move.SHIFT);
        epochs.move(EIGHT.plusSeconds(5), Move.FIDGET);
        epochs.move(EIGHT.plusSeconds(15), Move.SHIFT);
        List<Epoch> all =
                all(Spells.from(EIGHT).sit(10 * SECOND).stand(10 * SECOND).sit(10 * SECOND));
        assertEquals(
                List.of(Optional.of(new Moves(1, 1)), Optional.empty(), Optional.empty()),
                all.stream().map(Epoch::moves).toList());
    }

    @Test
    void leavesAGapBetweenEpochsWhereNothingWasSeen() {
        List<Epoch> all = new ArrayList<>(all(Spells.from(EIGHT).sit(10 * SECOND)));
        all.addAll(all(Spells.from(EIGHT.plusSeconds(3605)).stand(5 * SECOND)));
        assertEquals(
                List.of(
                        epoch(0, Posture.SITTING, false, 10, OptionalDouble.empty()),
                        epoch(3600, Posture.STANDING, false, 5, OptionalDouble.empty())),
                all);
    }

    private List<Epoch> all(Spells day) {
        List<Epoch> all = new ArrayList<>();
        for (Spell spell : day.spells()) {
            all.addAll(epochs.on(spell));
        }
        all.addAll(epochs.close());
        return all;
    }

    private static Epoch epoch(int second, Posture posture, boolean slouched, int covered, OptionalDouble lean) {
        return new Epoch(EIGHT.plusSeconds(second), posture, slouched, 0.9, Duration.ofSeconds(covered), lean);
    }
}

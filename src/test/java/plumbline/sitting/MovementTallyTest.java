package plumbline.sitting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import plumbline.posture.Posture;

class MovementTallyTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    private final MovementTally tally = new MovementTally(Optional.empty());

    @Test
    void isEmptyWhileNobodySeatedWasWatched() {
        tally.add(epoch(0, Posture.STANDING, Moves.NONE));
        tally.add(new Epoch(NINE.plusSeconds(10), Posture.SITTING, false, 1, Epoch.LENGTH, OptionalDouble.of(3)));
        assertEquals(Optional.empty(), tally.sofar());
    }

    @Test
    void addsUpMovesTheLongestTimeWithoutAShiftAndTheAngles() {
        for (int i = 0; i < 30; i++) {
            tally.add(epoch(i, i < 20 ? Posture.SITTING : Posture.RECLINING, i == 12 ? new Moves(1, 2) : Moves.NONE));
        }
        assertEquals(
                Optional.of(new SeatedMovement(
                        Duration.ofSeconds(300), 1, 2, Duration.ofSeconds(170), AngleTimes.of("-5:300"))),
                tally.sofar());
    }

    @Test
    void standingUpAndAGapCutTheTimeWithoutAShift() {
        for (int i = 0; i < 10; i++) {
            tally.add(epoch(i, Posture.SITTING, Moves.NONE));
        }
        tally.add(epoch(10, Posture.MOVING, Moves.NONE));
        for (int i = 11; i < 18; i++) {
            tally.add(epoch(i, Posture.SITTING, Moves.NONE));
        }
        for (int i = 30; i < 39; i++) {
            tally.add(epoch(i, Posture.SITTING, Moves.NONE));
        }
        assertEquals(Duration.ofSeconds(100), tally.sofar().orElseThrow().longestUnshifted());
    }

    @Test
    void goesOnWhereAnEarlierRunStopped() {
        for (int i = 0; i < 10; i++) {
            tally.add(epoch(i, Posture.SITTING, new Moves(0, 1)));
        }
        MovementTally next = new MovementTally(tally.sofar());
        next.add(epoch(10, Posture.SITTING, new Moves(1, 0)));
        SeatedMovement movement = next.sofar().orElseThrow();
        assertEquals(Duration.ofSeconds(110), movement.watched());
        assertEquals(1, movement.shifts());
        assertEquals(10, movement.fidgets());
        assertEquals(Duration.ofSeconds(100), movement.longestUnshifted());
        assertEquals(3600.0 / 110, movement.shiftsPerHour(), 1e-9);
    }

    private static Epoch epoch(int number, Posture posture, Moves moves) {
        return new Epoch(
                NINE.plusSeconds(10L * number),
                posture,
                false,
                1,
                Epoch.LENGTH,
                OptionalDouble.of(-0.5),
                Optional.of(moves));
    }
}

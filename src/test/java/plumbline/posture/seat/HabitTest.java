package plumbline.posture.seat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import plumbline.posture.mounting.BodyFrame;
import plumbline.sensor.Vector3;

class HabitTest {

    @Test
    void isTheMeanOfTheLastBouts() {
        assertEquals(OptionalDouble.of(4), after(2, 4, 6).uprightDeg());
    }

    @Test
    void doesNotLearnWhatNobodySitsLike() {
        assertEquals(OptionalDouble.of(2), after(2, 131, -60, 40).uprightDeg());
    }

    @Test
    void takesABoutOrTwoThatBeginBehindItForSlumps() {
        Habit habit = after(2, 2, -9, -12, -10);
        assertEquals(OptionalDouble.of(2), habit.uprightDeg());
        assertTrue(habit.isBehind(-9));
        assertFalse(habit.isBehind(-5));
    }

    @Test
    void comesDownToTheTallestOfFourInARow() {
        assertEquals(OptionalDouble.of(-9), after(22, -12, -9, -14, -10).uprightDeg());
    }

    @Test
    void countsFourInARowOnly() {
        assertEquals(OptionalDouble.of(2), after(2, -9, -9, -9, 2, -9, -9, -9).uprightDeg());
    }

    @Test
    void forgetsWhatAnEarlierSessionCannotHaveSeen() {
        assertEquals(OptionalDouble.empty(), new Habit(Optional.of(frame(131))).uprightDeg());
        assertEquals(OptionalDouble.of(5), new Habit(Optional.of(frame(5))).uprightDeg());
    }

    private static Habit after(double... leansDeg) {
        Habit habit = new Habit(Optional.empty());
        DoubleStream.of(leansDeg).forEach(habit::sat);
        return habit;
    }

    private static BodyFrame frame(double seatedDeg) {
        return new BodyFrame(
                new Vector3(0, 0, 1),
                Optional.empty(),
                OptionalDouble.of(seatedDeg),
                OptionalDouble.empty(),
                Instant.EPOCH);
    }
}

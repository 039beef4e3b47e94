package plumbline.posture.motion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TransferFinderTest {

    @ParameterizedTest
    @CsvSource({"1.0, 25, -0.40", "1.6, 35, -0.45", "1.2, 30, 0.40", "2.0, 45, 0.50"})
    void measuresRiseAndLeanOfATransfer(double seconds, double leanDeg, double metres) {
        List<Transfer> found = new Acting().move(10, seconds, leanDeg, metres).transfers(20, 50);
        assertEquals(1, found.size(), found.toString());
        assertEquals(10 + seconds / 2, found.get(0).seconds(), 0.3);
        assertEquals(metres, found.get(0).riseMetres(), 0.11);
        assertEquals(leanDeg, found.get(0).leanDeg(), 0.3 * leanDeg);
        assertTrue(found.get(0).towards().x() > 0.9 * found.get(0).towards().norm(), "leant forward");
    }

    /** The drift of a slow one cannot be told from the movement, so that it reads less than it is. */
    @ParameterizedTest
    @CsvSource({"2.5, -0.40", "3.0, 0.40"})
    void aSlowTransferIsFoundAndReadsLess(double seconds, double metres) {
        List<Transfer> found = new Acting().move(10, seconds, 35, metres).transfers(20, 50);
        assertEquals(1, found.size(), found.toString());
        assertEquals(Math.signum(metres), Math.signum(found.get(0).riseMetres()));
    }

    @ParameterizedTest
    @ValueSource(doubles = {10, 25, 50, 100, 200})
    void everyRateFindsTheSame(double hz) {
        List<Transfer> found = new Acting().move(10, 1.6, 35, -0.42).transfers(20, hz);
        assertEquals(1, found.size(), found.toString());
        assertEquals(10.8, found.get(0).seconds(), 0.12);
        assertEquals(-0.42, found.get(0).riseMetres(), 0.08);
    }

    @Test
    void aCrouchIsASinkAndARise() {
        List<Transfer> found =
                new Acting().move(10, 1.4, 20, -0.45).move(14, 1.4, 20, 0.45).transfers(24, 50);
        assertEquals(2, found.size(), found.toString());
        assertTrue(found.get(0).riseMetres() < -0.35 && found.get(1).riseMetres() > 0.35, found.toString());
    }

    @Test
    void aBendOfTheTrunkAloneIsNone() {
        assertEquals(List.of(), new Acting().move(10, 3, 60, 0).transfers(20, 50));
    }

    @Test
    void quietSittingIsNone() {
        assertEquals(List.of(), new Acting().transfers(60, 50));
    }

    @Test
    void stepsAreUncertainWhereTheyAreAnything() {
        List<Transfer> found = new Acting().walk(5, 35, 1.8, 0.3).transfers(40, 50);
        for (Transfer transfer : found) {
            assertTrue(Math.abs(transfer.riseMetres()) < 4 * transfer.sdMetres(), transfer.toString());
        }
    }
}

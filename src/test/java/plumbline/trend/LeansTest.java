package plumbline.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plumbline.sitting.AngleTimes;

class LeansTest {

    @Test
    void leavesNoClassOutBetweenTheFirstAndTheLast() {
        Leans leans = Leans.of(AngleTimes.of("-10:300 5:100"));
        assertEquals(
                List.of(
                        new Leans.Bin(-10, -5, Duration.ofSeconds(300)),
                        new Leans.Bin(-5, 0, Duration.ZERO),
                        new Leans.Bin(0, 5, Duration.ZERO),
                        new Leans.Bin(5, 10, Duration.ofSeconds(100))),
                leans.bins());
        assertFalse(leans.isEmpty());
        assertEquals(75, leans.percent(leans.bins().get(0)));
        assertEquals(Optional.of(leans.bins().get(0)), leans.most());
    }

    @Test
    void isEmptyWhereNoLeanIsKnown() {
        assertTrue(Leans.of(AngleTimes.NONE).isEmpty());
        assertEquals(Optional.empty(), Leans.of(AngleTimes.NONE).most());
    }
}

package plumbline.posture.belief;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class TrunkWatchTest {

    private final TrunkWatch watch = new TrunkWatch();

    private Trunk hold(double leanDeg, int steps) {
        Trunk trunk = Trunk.UP;
        for (int i = 0; i < steps; i++) {
            trunk = watch.step(OptionalDouble.of(Math.abs(leanDeg)), OptionalDouble.of(leanDeg));
        }
        return trunk;
    }

    @Test
    void lyingOnTheBackIsKnownAfterThreeSeconds() {
        assertEquals(Trunk.UP, new Trunk(false, false, hold(-88, 14).isLying(), false));
        assertEquals(new Trunk(false, false, true, true), hold(-88, 1));
        assertEquals(15, watch.levelSteps());
    }

    @Test
    void aDeepBendIsNoLyingForFifteenSeconds() {
        assertEquals(new Trunk(true, false, false, false), hold(85, 70));
        assertEquals(new Trunk(false, false, false, true), hold(85, 10));
    }

    @Test
    void comingUpFromABendIsSeenOnce() {
        hold(60, 20);
        assertEquals(new Trunk(false, true, false, false), hold(5, 1));
        assertEquals(Trunk.UP, hold(5, 1));
    }

    @Test
    void theLeanOfASitDownIsNoBend() {
        assertEquals(Trunk.UP, hold(60, 9));
        assertEquals(Trunk.UP, hold(5, 1));
    }

    @Test
    void leansBackFurtherThanOneStands() {
        assertEquals(new Trunk(false, false, true, false), hold(-20, 1));
        assertEquals(Trunk.UP, hold(-10, 1));
    }

    @Test
    void knowsNothingBeforeUprightIsLearnt() {
        assertEquals(Trunk.UP, watch.step(OptionalDouble.empty(), OptionalDouble.empty()));
    }
}

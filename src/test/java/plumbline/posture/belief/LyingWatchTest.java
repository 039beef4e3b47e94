package plumbline.posture.belief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import plumbline.sensor.Vector3;

class LyingWatchTest {

    private static final Vector3 UP = new Vector3(0, 0, 1);
    private static final Vector3 FORWARD = new Vector3(1, 0, 0);
    private static final Optional<Bearing> KNOWN =
            Optional.of(new Bearing(UP, TiltModel.Upright.WALKED, Optional.of(FORWARD), Optional.empty()));
    private static final Optional<Bearing> FORWARD_UNKNOWN =
            Optional.of(new Bearing(UP, TiltModel.Upright.WALKED, Optional.empty(), Optional.empty()));

    private final LyingWatch watch = new LyingWatch();

    private boolean hold(double leanDeg, double seconds, Optional<Bearing> bearing, Optional<Vector3> firstRest) {
        double lean = Math.toRadians(leanDeg);
        Vector3 gravity = UP.times(Math.cos(lean)).plus(FORWARD.times(Math.sin(lean)));
        for (int i = 0; i < Math.round(seconds / 0.2); i++) {
            watch.step(gravity, bearing, firstRest);
        }
        return watch.isLying();
    }

    @Test
    void lyingOnTheBackIsKnownAfterThreeSeconds() {
        assertFalse(hold(-88, 2.8, KNOWN, Optional.empty()));
        assertTrue(hold(-88, 0.2, KNOWN, Optional.empty()));
        assertEquals(15, watch.levelSteps());
    }

    @Test
    void aDeepBendIsNoLyingForFifteenSeconds() {
        assertFalse(hold(85, 14.8, KNOWN, Optional.empty()));
        assertTrue(hold(85, 0.2, KNOWN, Optional.empty()));
    }

    @Test
    void comingUpEndsIt() {
        hold(-88, 5, KNOWN, Optional.empty());
        assertFalse(hold(-40, 0.2, KNOWN, Optional.empty()));
        assertEquals(0, watch.levelSteps());
    }

    @Test
    void whereForwardIsNotKnownItTakesEightSeconds() {
        assertFalse(hold(85, 7.8, FORWARD_UNKNOWN, Optional.empty()));
        assertTrue(hold(85, 0.2, FORWARD_UNKNOWN, Optional.empty()));
    }

    @Test
    void beforeUprightIsKnownTheFirstRestServes() {
        assertTrue(hold(90, 10, Optional.empty(), Optional.of(UP)));
        assertFalse(hold(20, 1, Optional.empty(), Optional.of(UP)));
    }

    @Test
    void knowsNothingBeforeTheFirstRest() {
        assertFalse(hold(90, 60, Optional.empty(), Optional.empty()));
    }
}

package plumbline.sensor.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import plumbline.sensor.Flaw;
import plumbline.sensor.Sample;
import plumbline.sensor.Vector3;
import plumbline.sensor.time.Placed;
import plumbline.sensor.time.Timed;

class CheckupTest {

    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    private final Random random = new Random(1);

    @Test
    void findsNothingWrongWithASensorOnTheTableAndMeasuresIt() {
        Checkup checkup = watched(50, 20, i -> new Vector3(noise(), noise(), 1 + noise()));
        assertEquals(Set.of(), checkup.flaws());
        Vitals vitals = checkup.vitals().orElseThrow();
        assertEquals(50, vitals.rateHz(), 0.1);
        assertEquals(3, vitals.noiseMg(), 0.3);
        assertEquals(1, vitals.gravityG().orElseThrow(), 0.002);
        assertEquals(0, vitals.lostShare());
    }

    @Test
    void doesNotJudgeGravityWhileTheWearerMoves() {
        Checkup checkup = watched(50, 20, i -> new Vector3(0.4 * Math.sin(i), 0.1, 1.4 + 0.5 * Math.cos(i)));
        assertEquals(Set.of(), checkup.flaws());
        assertTrue(checkup.vitals().orElseThrow().gravityG().isEmpty());
    }

    @Test
    void seesZeros() {
        assertEquals(Set.of(Flaw.ALL_ZERO), watched(50, 12, i -> Vector3.ZERO).flaws());
    }

    @Test
    void seesAValueThatNeverChanges() {
        assertEquals(
                Set.of(Flaw.FROZEN), watched(50, 12, i -> new Vector3(0, 0, 1)).flaws());
    }

    @Test
    void seesAnAxisAtTheEndOfItsRange() {
        assertEquals(
                Set.of(Flaw.SATURATED),
                watched(50, 12, i -> new Vector3(noise(), 2, noise())).flaws());
    }

    @Test
    void seesAWrongUnit() {
        assertEquals(
                Set.of(Flaw.WRONG_GRAVITY),
                watched(50, 12, i -> new Vector3(noise(), noise(), 0.5 + noise()))
                        .flaws());
    }

    @Test
    void seesThatOneSampleASecondIsTooFew() {
        Checkup checkup = watched(1, 12, i -> new Vector3(noise(), noise(), 1 + noise()));
        assertEquals(Set.of(Flaw.TOO_SLOW), checkup.flaws());
        assertEquals(1, checkup.vitals().orElseThrow().rateHz(), 0.01);
    }

    @Test
    void seesLossesAndDamage() {
        Checkup checkup = new Checkup();
        for (int i = 0; i < 600; i++) {
            Instant at = START.plusMillis(20L * i);
            if (i % 20 == 0) {
                checkup.on(new Timed.Lost(at, 1), at);
            }
            checkup.count(40, i % 10 == 0 ? 40 : 0);
            checkup.on(placed(at, new Vector3(noise(), noise(), 1 + noise())), at);
        }
        assertEquals(Set.of(Flaw.MANY_LOST, Flaw.MANY_GARBLED), checkup.flaws());
    }

    @Test
    void forgetsWhatHasPassed() {
        Checkup checkup = new Checkup();
        for (int i = 0; i < 1200; i++) {
            Instant at = START.plusMillis(20L * i);
            checkup.on(placed(at, i < 600 ? Vector3.ZERO : new Vector3(noise(), noise(), 1 + noise())), at);
            if (i == 590) {
                assertEquals(Set.of(Flaw.ALL_ZERO), checkup.flaws());
            }
        }
        assertEquals(Set.of(), checkup.flaws());
    }

    @Test
    void measuresHowUnevenlySamplesArrive() {
        Checkup checkup = new Checkup();
        for (int i = 0; i < 600; i++) {
            Instant at = START.plusMillis(20L * i);
            checkup.on(placed(at, new Vector3(noise(), noise(), 1 + noise())), at.plusMillis(i % 2 == 0 ? 0 : 40));
        }
        assertEquals(20, checkup.vitals().orElseThrow().jitterMs(), 0.1);
    }

    private double noise() {
        return random.nextGaussian() * 0.003;
    }

    private static Checkup watched(int hz, int seconds, IntFunction<Vector3> forces) {
        Checkup checkup = new Checkup();
        for (int i = 0; i < hz * seconds; i++) {
            Instant at = START.plusMillis(1000L * i / hz);
            checkup.on(placed(at, forces.apply(i)), at);
        }
        return checkup;
    }

    private static Placed placed(Instant at, Vector3 force) {
        return new Placed(at, new Sample(OptionalInt.empty(), OptionalLong.empty(), force, Optional.empty()));
    }
}

package plumbline.posture.belief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import plumbline.posture.motion.Moment;
import plumbline.posture.motion.Transfer;
import plumbline.sensor.Vector3;

class SeatBeliefTest {

    private static final Vector3 UP = new Vector3(0, 0, 1);

    /** Upright is 20 degrees further forward than gravity is. */
    private static final Optional<Bearing> LEANING_BACK = Optional.of(new Bearing(
            new Vector3(Math.sin(Math.toRadians(-20)), 0, Math.cos(Math.toRadians(-20))),
            TiltModel.Upright.WALKED,
            Optional.empty(),
            Optional.empty()));

    private final SeatEvidence evidence = new SeatEvidence(SeatModel.DEFAULT);
    private final SeatBelief belief = new SeatBelief(0.5, 132);
    private Optional<Bearing> bearing = Optional.empty();
    private int step;

    private void still(double seconds) {
        for (int i = 0; i < seconds / Moment.SECONDS; i++) {
            take(OptionalDouble.empty(), Optional.empty(), false);
        }
    }

    private void walk(double seconds) {
        for (int i = 0; i < seconds / Moment.SECONDS; i++) {
            take(OptionalDouble.of(0.55), Optional.empty(), true);
        }
    }

    private void ride(double seconds) {
        for (int i = 0; i < seconds / Moment.SECONDS; i++) {
            take(OptionalDouble.of(0.55), Optional.empty(), true, 0.045);
        }
    }

    private void transfer(double metres, double leanDeg) {
        transfer(metres, leanDeg, Math.abs(metres) > 0.25 ? 8 : 1);
    }

    private void transfer(double metres, double leanDeg, double turnDeg) {
        take(
                OptionalDouble.empty(),
                Optional.of(new Transfer(0, metres, 0.03, leanDeg, UP, UP, leanDeg + 8, turnDeg)),
                false);
    }

    private void take(OptionalDouble stepSeconds, Optional<Transfer> transfer, boolean walk) {
        take(stepSeconds, transfer, walk, walk ? 0.15 : 0.002);
    }

    private void take(OptionalDouble stepSeconds, Optional<Transfer> transfer, boolean walk, double unrestG) {
        evidence.weigh(
                belief, new Moment(step++, UP, stepSeconds, unrestG, 0.5, transfer), walk, false, bearing, Word.NONE);
        belief.lookBack();
    }

    @Test
    void walkingIsProofOfBeingOnTheFeet() {
        walk(8);
        assertTrue(belief.seatedNow() < 0.001, belief.seatedNow() + "");
    }

    @Test
    void aSinkOfASeatsHeightWithALeanIsASitDown() {
        walk(8);
        transfer(-0.40, 32);
        assertTrue(belief.seatedNow() > 0.5, belief.seatedNow() + " at once");
        still(12);
        assertTrue(belief.seatedNow() > 0.95, belief.seatedNow() + " after 12 s");
    }

    @Test
    void aRiseFromTheSeatIsAStandUp() {
        walk(8);
        transfer(-0.40, 32);
        still(60);
        transfer(0.40, 32);
        assertTrue(belief.seatedNow() < 0.02, belief.seatedNow() + "");
    }

    @Test
    void aBouncedPairIsUndone() {
        walk(8);
        still(5);
        transfer(-0.42, 12);
        int low = belief.end();
        still(2);
        double atFirst = belief.seatedAt(low);
        transfer(0.42, 60);
        assertTrue(belief.seatedAt(low) < atFirst, atFirst + " becomes " + belief.seatedAt(low));
        assertTrue(belief.seatedAt(low) < 0.5, belief.seatedAt(low) + " in the end");
        assertTrue(belief.seatedNow() < 0.05, belief.seatedNow() + "");
    }

    @Test
    void noChanceOfBeforeMovesFurtherThanTheDrift() {
        Random random = new Random(18);
        double closest = 1;
        for (int round = 0; round < 3000; round++) {
            int from = belief.first();
            int to = belief.end();
            belief.lookBack();
            double drift = belief.drift();
            double[] before =
                    IntStream.range(from, to).mapToDouble(belief::seatedAt).toArray();
            for (int i = random.nextInt(4); i >= 0; i--) {
                boolean walks = random.nextInt(8) == 0;
                Optional<Transfer> transfer = random.nextInt(6) > 0
                        ? Optional.empty()
                        : Optional.of(new Transfer(
                                0,
                                random.nextGaussian() * 0.3,
                                0.03,
                                random.nextInt(40),
                                UP,
                                UP,
                                20,
                                random.nextInt(60)));
                evidence.weigh(
                        belief,
                        new Moment(
                                step++,
                                UP,
                                walks ? OptionalDouble.of(0.55) : OptionalDouble.empty(),
                                walks ? 0.15 : random.nextDouble() * 0.02,
                                random.nextDouble() * 3,
                                transfer),
                        walks,
                        false,
                        bearing,
                        Word.NONE);
            }
            belief.lookBack();
            double most = belief.drift() - drift + 1e-12;
            for (int i = Math.max(from, belief.first()); i < to; i++) {
                double moved = Math.abs(belief.seatedAt(i) - before[i - from]);
                assertTrue(moved <= most, moved + " of " + most + " at most, step " + i + " of round " + round);
                closest = Math.min(closest, most - moved);
            }
        }
        assertTrue(closest < 0.01, "a bound that is never near is of no use: " + closest);
    }

    @Test
    void aSmallRiseOnTheSeatChangesNothing() {
        walk(8);
        transfer(-0.40, 32);
        bearing = LEANING_BACK;
        still(60);
        transfer(0.10, 20);
        still(1);
        assertTrue(belief.seatedNow() > 0.8, belief.seatedNow() + "");
        transfer(0.14, 20);
        still(1);
        assertTrue(belief.seatedNow() > 0.5, "some rise by little more: " + belief.seatedNow());
    }

    @Test
    void stillnessAloneNeverProvesASeat() {
        walk(8);
        still(3600);
        assertTrue(belief.seatedNow() < 0.05, belief.seatedNow() + " after an hour of standing");
    }

    @Test
    void stillnessHardlyLeansToTheSeatWhereNothingElseIsKnown() {
        still(2400);
        assertTrue(belief.seatedNow() > 0.5 && belief.seatedNow() < 0.65, belief.seatedNow() + " after 40 minutes");
    }

    @Test
    void theRhythmOfABusLeavesOneSeated() {
        walk(8);
        transfer(-0.40, 32);
        still(60);
        ride(60);
        assertTrue(belief.seatedNow() > 0.5, belief.seatedNow() + "");
    }

    @Test
    void neverLosesItselfWhateverComes() {
        Random random = new Random(11);
        for (int i = 0; i < 3000; i++) {
            transfer(random.nextGaussian() * Math.pow(10, 3 * random.nextDouble()), 180 * random.nextDouble());
            assertEquals(0.5, belief.seatedNow(), 0.5, "seed 11, step " + i);
        }
    }
}

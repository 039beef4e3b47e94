package plumbline.posture.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import plumbline.posture.mounting.BodyFrame;
import plumbline.sensor.Sample;
import plumbline.sensor.Vector3;
import plumbline.sensor.time.Placed;

class CalibrationTest {

    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    /** Up along z while walking, forward along x. */
    private static Vector3 lean(double deg, double lengthG) {
        return new Vector3(lengthG * Math.sin(Math.toRadians(deg)), 0, lengthG * Math.cos(Math.toRadians(deg)));
    }

    /** Tall and slumped by so many degrees forward of walking, each with a wobble; then a walk at 1.8 steps a second. */
    private static Calibration through(double tallDeg, double slumpDeg, double wobbleDeg, double walkG) {
        return through(tallDeg, slumpDeg, wobbleDeg, walkG, new Vector3(1, 1, 1));
    }

    private static Calibration through(double tallDeg, double slumpDeg, double wobbleDeg, double walkG, Vector3 signs) {
        Calibration calibration = Calibration.inOneGo();
        Random random = new Random(4);
        for (int i = 0; i < 61 * 50; i++) {
            double t = i / 50.0;
            double wobble = wobbleDeg * Math.sin(t) + 0.1 * random.nextGaussian();
            Vector3 force = t < 15
                    ? lean(tallDeg + wobble, 1)
                    : t < 30 ? lean(slumpDeg + wobble, 1) : lean(0, 1 + walkG * Math.sin(2 * Math.PI * 1.8 * t));
            calibration.on(new Placed(
                    START.plusMillis(Math.round(t * 1000)),
                    new Sample(OptionalInt.empty(), OptionalLong.empty(), signed(force, signs), Optional.empty())));
        }
        return calibration;
    }

    private static Vector3 signed(Vector3 v, Vector3 signs) {
        return new Vector3(v.x() * signs.x(), v.y() * signs.y(), v.z() * signs.z());
    }

    @Test
    void withoutAGyroscopeAMirrorImageOfASensorLearnsTheSameAngles() {
        BodyFrame right =
                through(3, -17, 0.5, 0.2).outcome().orElseThrow().frame().orElseThrow();
        for (int mirror = 1; mirror < 8; mirror++) {
            Vector3 signs =
                    new Vector3((mirror & 1) > 0 ? -1 : 1, (mirror & 2) > 0 ? -1 : 1, (mirror & 4) > 0 ? -1 : 1);
            Outcome outcome = through(3, -17, 0.5, 0.2, signs).outcome().orElseThrow();
            BodyFrame frame = outcome.frame().orElseThrow();
            assertEquals(Optional.empty(), outcome.mirrored(), "it cannot be seen");
            assertEquals(0, frame.upright().angleToDeg(signed(right.upright(), signs)), 1e-6);
            assertEquals(
                    0,
                    frame.forward()
                            .orElseThrow()
                            .angleToDeg(signed(right.forward().orElseThrow(), signs)),
                    1e-6);
            assertEquals(
                    right.seatedForwardDeg().orElseThrow(),
                    frame.seatedForwardDeg().orElseThrow(),
                    1e-6);
            assertEquals(
                    right.slumpSpanDeg().orElseThrow(), frame.slumpSpanDeg().orElseThrow(), 1e-6);
        }
    }

    @Test
    void learnsUprightForwardOwnSittingAndSpan() {
        Outcome outcome = through(3, -17, 0.5, 0.2).outcome().orElseThrow();
        BodyFrame frame = outcome.frame().orElseThrow();
        assertEquals(0, frame.upright().angleToDeg(new Vector3(0, 0, 1)), 1);
        assertEquals(0, frame.forward().orElseThrow().angleToDeg(new Vector3(1, 0, 0)), 2);
        assertEquals(3, frame.seatedForwardDeg().orElseThrow(), 1);
        assertEquals(20, frame.slumpSpanDeg().orElseThrow(), 1);
        assertEquals(
                List.of(true, true, true),
                outcome.qualities().stream().map(Quality::good).toList());
    }

    @Test
    void isOverWithinAMinute() {
        Duration all = Part.TALL.length().plus(Part.SLUMPED.length()).plus(Part.WALK.length());
        assertTrue(all.compareTo(Duration.ofSeconds(60)) <= 0, all.toString());
    }

    @Test
    void refusesASpanBelowEightDegreesAndSaysWhatItWas() {
        Outcome outcome = through(3, -3.5, 0.2, 0.2).outcome().orElseThrow();
        assertEquals(Optional.empty(), outcome.frame());
        assertEquals(6.5, outcome.spanDeg().orElseThrow(), 0.7);
        assertTrue(outcome.sentence().contains("8 are needed"), outcome.sentence());
    }

    @Test
    void refusesAPoseThatIsNotHeld() {
        Outcome outcome = through(3, -17, 8, 0.2).outcome().orElseThrow();
        assertEquals(Optional.empty(), outcome.frame());
        assertEquals(
                List.of(false, false, true),
                outcome.qualities().stream().map(Quality::good).toList());
    }

    @Test
    void refusesWhereNobodyWalked() {
        Outcome outcome = through(3, -17, 0.5, 0.01).outcome().orElseThrow();
        assertEquals(Optional.empty(), outcome.frame());
        assertTrue(outcome.sentence().contains("steps were seen"), outcome.sentence());
    }

    @Test
    void hasNoOutcomeBeforeItIsDone() {
        assertEquals(Optional.empty(), Calibration.inOneGo().outcome());
    }

    /** By parts, one sample after the other; the wearer begins each part when they are asked to. */
    private static final class ByParts {

        private final Calibration calibration = Calibration.byParts();
        private double seconds;

        private void play(double forSeconds, double deg, double walkG) {
            for (double end = seconds + forSeconds; seconds < end; seconds += 0.02) {
                Vector3 force = lean(deg, 1 + walkG * Math.sin(2 * Math.PI * 1.8 * seconds));
                calibration.on(new Placed(
                        START.plusMillis(Math.round(seconds * 1000)),
                        new Sample(OptionalInt.empty(), OptionalLong.empty(), force, Optional.empty())));
            }
        }

        private String where() {
            Progress progress = calibration.progress();
            return progress.part() + " " + progress.stage() + " "
                    + progress.qualities().stream().map(Quality::why).toList();
        }
    }

    @Test
    void byPartsWaitsForTheWearerBeforeEachOne() {
        ByParts wearer = new ByParts();
        wearer.play(40, 3, 0);
        assertEquals("TALL WAITING []", wearer.where());
        wearer.calibration.begin();
        wearer.play(4, 3, 0);
        assertEquals("TALL TAKING []", wearer.where());
        wearer.play(4, 3, 0);
        assertEquals("TALL MEASURING []", wearer.where());
        wearer.play(30, 3, 0);
        assertEquals("SLUMPED WAITING [HELD]", wearer.where());
        wearer.calibration.begin();
        wearer.play(3, -17, 0);
        wearer.play(20, -17, 0);
        assertEquals("WALK WAITING [HELD, HELD]", wearer.where());
        wearer.calibration.begin();
        wearer.play(20, 0, 0.2);
        assertEquals("DONE WAITING [HELD, HELD, WALKED]", wearer.where());
        Outcome outcome = wearer.calibration.outcome().orElseThrow();
        assertEquals(20, outcome.spanDeg().orElseThrow(), 1);
        assertEquals(3, outcome.frame().orElseThrow().seatedForwardDeg().orElseThrow(), 1);
    }

    @Test
    void byPartsEndsAPoseAtOnceThatWasNotHeldAndLetsItBeDoneAgain() {
        ByParts wearer = new ByParts();
        wearer.calibration.begin();
        wearer.play(7, 3, 0);
        wearer.play(3, 12, 0);
        assertEquals("TALL WAITING [MOVED]", wearer.where());
        assertTrue(wearer.calibration.progress().qualities().get(0).measure() > 4);
        wearer.calibration.begin();
        assertEquals("TALL TAKING []", wearer.where());
        wearer.play(16, 3, 0);
        assertEquals("SLUMPED WAITING [HELD]", wearer.where());
    }

    @Test
    void byPartsSaysThatNobodyWalkedAndWaitsForTheWalk() {
        ByParts wearer = new ByParts();
        wearer.calibration.begin();
        wearer.play(16, 3, 0);
        wearer.calibration.begin();
        wearer.play(16, -17, 0);
        wearer.calibration.begin();
        wearer.play(31, 3, 0);
        assertEquals("WALK WAITING [HELD, HELD, FEW_STEPS]", wearer.where());
        wearer.calibration.begin();
        wearer.play(20, 0, 0.2);
        assertEquals("DONE WAITING [HELD, HELD, WALKED]", wearer.where());
    }

    @Test
    void byPartsSpoilsAPoseInWhichTheSensorFellSilentAndKeepsThoseBefore() {
        ByParts wearer = new ByParts();
        wearer.calibration.begin();
        wearer.play(16, 3, 0);
        wearer.calibration.begin();
        wearer.play(8, -17, 0);
        wearer.calibration.silence();
        assertEquals("SLUMPED WAITING [HELD, SILENT]", wearer.where());
        wearer.seconds += 60;
        wearer.calibration.begin();
        wearer.play(16, -17, 0);
        assertEquals("WALK WAITING [HELD, HELD]", wearer.where());
    }

    @Test
    void takesAGapInTheSamplesForASilenceToo() {
        ByParts wearer = new ByParts();
        wearer.calibration.begin();
        wearer.play(8, 3, 0);
        wearer.seconds += 3;
        wearer.play(1, 3, 0);
        assertEquals("TALL WAITING [SILENT]", wearer.where());
    }

    @Test
    void byPartsMayBeStoppedAsIfThePartHadNeverBegun() {
        ByParts wearer = new ByParts();
        wearer.calibration.begin();
        wearer.play(8, 3, 0);
        wearer.calibration.stop();
        wearer.play(20, 3, 0);
        assertEquals("TALL WAITING []", wearer.where());
    }

    @Test
    void inOneGoSpoilsThePoseWithAGapAndGoesOn() {
        Calibration calibration = Calibration.inOneGo();
        for (int i = 0; i < 61 * 50; i++) {
            double t = i / 50.0;
            if (t < 8 || t > 11) {
                double deg = t < 15 ? 3 : -17;
                Vector3 force = t < 30 ? lean(deg, 1) : lean(0, 1 + 0.2 * Math.sin(2 * Math.PI * 1.8 * t));
                calibration.on(new Placed(
                        START.plusMillis(Math.round(t * 1000)),
                        new Sample(OptionalInt.empty(), OptionalLong.empty(), force, Optional.empty())));
            }
        }
        Outcome outcome = calibration.outcome().orElseThrow();
        assertEquals(
                List.of(Quality.Why.SILENT, Quality.Why.HELD, Quality.Why.WALKED),
                outcome.qualities().stream().map(Quality::why).toList());
        assertEquals(Optional.empty(), outcome.frame());
    }

    /** Sits, slumps, stands up, turns and walks with a gyroscope; the acceleration is told with these signs. */
    private static Optional<MirroredAxis> seenOf(long seed, Vector3 signs) {
        Calibration calibration = Calibration.inOneGo();
        Random random = new Random(seed);
        Vector3 up = lean(3, 1);
        for (int i = 0; i < 55 * 50; i++) {
            double t = i / 50.0;
            boolean slumps = t > 15 && t < 17;
            boolean stands = t > 30 && t < 32;
            double walk = t < 32 ? 0 : 1;
            Vector3 rate = new Vector3(
                            25 * walk * Math.sin(5.6 * t),
                            (slumps ? -10 : 0) + (stands ? 9 : 0) + 12 * walk * Math.sin(11.3 * t),
                            20 * walk * Math.sin(5.6 * t + 1))
                    .times(Math.PI / 180);
            up = up.plus(up.cross(rate).times(0.02)).unit();
            Vector3 jerk = new Vector3(random.nextGaussian(), random.nextGaussian(), random.nextGaussian())
                    .times(0.004 + 0.05 * walk);
            Vector3 force =
                    up.times(1 + 0.2 * walk * Math.sin(2 * Math.PI * 1.8 * t)).plus(jerk);
            Vector3 told = new Vector3(force.x() * signs.x(), force.y() * signs.y(), force.z() * signs.z());
            Vector3 bias = new Vector3(0.6, -0.8, 0.4);
            calibration.on(new Placed(
                    START.plusMillis(Math.round(t * 1000)),
                    new Sample(
                            OptionalInt.empty(),
                            OptionalLong.empty(),
                            told,
                            Optional.of(rate.times(180 / Math.PI).plus(bias)))));
        }
        return calibration.outcome().orElseThrow().mirrored();
    }

    @Test
    void saysWhichAxisCountsTheOtherWayRound() {
        for (long seed = 0; seed < 10; seed++) {
            assertEquals(Optional.empty(), seenOf(seed, new Vector3(1, 1, 1)));
            assertEquals(Optional.of(MirroredAxis.X), seenOf(seed, new Vector3(-1, 1, 1)));
            assertEquals(Optional.of(MirroredAxis.Y), seenOf(seed, new Vector3(1, -1, 1)));
            assertEquals(Optional.of(MirroredAxis.Z), seenOf(seed, new Vector3(1, 1, -1)));
        }
    }
}

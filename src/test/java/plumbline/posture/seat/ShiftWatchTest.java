package plumbline.posture.seat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import plumbline.sensor.Vector3;

class ShiftWatchTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    /** A wearer at 25 samples a second whose lean is what it is told to be. */
    private static final class Chair {
        private final ShiftWatch watch = new ShiftWatch();
        private final List<String> told = new ArrayList<>();
        private final Vector3 up;
        private final Vector3 forward;
        private double millis;

        Chair(Vector3 up, Vector3 forward) {
            this.up = up.unit();
            this.forward = forward.minus(this.up.times(forward.dot(this.up))).unit();
        }

        Chair() {
            this(new Vector3(0, 0, 1), new Vector3(1, 0, 0));
        }

        Chair sit(double seconds, double leanDeg) {
            return sit(seconds, leanDeg, 0, leanDeg);
        }

        Chair sit(double seconds, double fromDeg, double sideDeg, double toDeg) {
            Vector3 right = forward.cross(up);
            int samples = (int) Math.round(seconds * 25);
            for (int i = 0; i < samples; i++) {
                double lean = Math.toRadians(fromDeg + (toDeg - fromDeg) * i / samples);
                double side = Math.toRadians(sideDeg);
                take(up.times(Math.cos(lean) * Math.cos(side))
                        .plus(forward.times(Math.sin(lean) * Math.cos(side)))
                        .plus(right.times(Math.sin(side))));
            }
            return this;
        }

        void take(Vector3 gravity) {
            Instant at = NINE.plusNanos(Math.round(millis * 1e6));
            Move move = watch.on(at.toEpochMilli(), gravity);
            if (move != Move.NONE) {
                told.add(move + " " + (watch.begun().getEpochSecond() - NINE.getEpochSecond()));
            }
            millis += 40;
        }

        Chair away(double seconds) {
            millis += seconds * 1000;
            return this;
        }
    }

    @Test
    void tellsAStepThatLastsWhenTheNewAngleHasBeenHeldForTenSeconds() {
        assertEquals(List.of("SHIFT 31"), new Chair().sit(30, 0).sit(13, 8).told);
    }

    @Test
    void tellsNoStepThatHasNotLastedYet() {
        assertEquals(List.of(), new Chair().sit(30, 0).sit(9, 8).told);
    }

    @Test
    void tellsAQuickChangeThatReturns() {
        assertEquals(List.of("FIDGET 30"), new Chair().sit(30, 0).sit(3, 4).sit(20, 0.3).told);
    }

    @Test
    void tellsALargeChangeThatReturnsAsAFidgetToo() {
        assertEquals(List.of("FIDGET 30"), new Chair().sit(30, 0).sit(4, -25).sit(20, 0).told);
    }

    @Test
    void countsNeitherAStepBelowFiveDegreesNorASlowSinking() {
        assertEquals(List.of(), new Chair().sit(30, 0).sit(60, 4.5).told);
        assertEquals(List.of(), new Chair().sit(30, 0).sit(600, 0, 0, -20).sit(60, -20).told);
    }

    @Test
    void countsOneShiftOverARestlessWayToTheNewAngle() {
        Chair chair = new Chair().sit(30, 0);
        for (int i = 0; i < 20; i++) {
            chair.sit(1, i % 2 == 0 ? 12 : 22);
        }
        assertEquals(List.of("SHIFT 50"), chair.sit(20, 15).told.stream().toList());
    }

    @Test
    void countsEachOfTwoShifts() {
        assertEquals(
                List.of("SHIFT 31", "SHIFT 91"),
                new Chair().sit(30, 0).sit(60, 10).sit(30, 0).told);
    }

    @Test
    void beginsAnewAfterAGapAndWhereToldTo() {
        assertEquals(List.of(), new Chair().sit(30, 0).away(5).sit(60, 20).told);
        Chair chair = new Chair().sit(30, 0);
        chair.watch.cut();
        assertEquals(List.of(), chair.sit(60, 20).told);
        assertEquals(59, chair.watch.unshiftedSeconds());
    }

    @Test
    void beginsAnewWhereTimeGoesBack() {
        assertEquals(List.of(), new Chair().sit(30, 0).away(-3600).sit(60, 20).told);
    }

    @Test
    void goesOnOverAMissingSecond() {
        assertEquals(List.of("SHIFT 32"), new Chair().sit(30, 0).away(1).sit(20, 8).told);
    }

    @Test
    void leavesOutTheSidewaysPartWhereRightIsKnown() {
        Chair chair = new Chair();
        chair.watch.right(Optional.of(new Vector3(0, -1, 0)));
        assertEquals(List.of(), chair.sit(30, 0).sit(60, 0, 15, 0).told);
        assertEquals(List.of("SHIFT 31"), new Chair().sit(30, 0).sit(60, 0, 15, 0).told, "the whole angle");
    }

    @Test
    void aSensorThatIsTurnedRoundIsNoShift() {
        assertEquals(List.of(), new Chair().sit(30, 0).sit(60, 90).told);
    }

    @Test
    void passesOverWhatIsNoDirection() {
        Chair chair = new Chair().sit(30, 0);
        for (int i = 0; i < 25; i++) {
            chair.take(i % 2 == 0 ? Vector3.ZERO : new Vector3(Double.NaN, 0, 0));
        }
        assertEquals(List.of("SHIFT 32"), chair.sit(20, 8).told);
    }

    @Test
    void knowsHowLongTheWearerHasSatWithoutAShift() {
        Chair chair = new Chair().sit(100, 0);
        assertEquals(99, chair.watch.unshiftedSeconds());
        assertEquals(28, chair.sit(30, 10).watch.unshiftedSeconds());
    }

    /** Whatever the mounting, whatever the angles: every step that is large and long enough is counted, once. */
    @Test
    void countsTheStepsOfARandomDayInAnyMounting() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            Vector3 up = new Vector3(random.nextGaussian(), random.nextGaussian(), random.nextGaussian());
            Chair chair =
                    new Chair(up, new Vector3(random.nextGaussian(), random.nextGaussian(), random.nextGaussian()));
            double lean = random.nextDouble() * 40 - 30;
            chair.sit(30, lean);
            int shifts = 0;
            int fidgets = 0;
            for (int i = 0; i < 20; i++) {
                double by = (random.nextBoolean() ? 1 : -1) * (random.nextBoolean() ? 6 : 3.5);
                boolean lasts = random.nextBoolean();
                if (lasts) {
                    lean += by;
                    shifts += Math.abs(by) > 5 ? 1 : 0;
                } else {
                    chair.sit(2 + random.nextInt(5), lean + by);
                    fidgets++;
                }
                chair.sit(60 + random.nextInt(120), lean);
            }
            String told = String.join(",", chair.told);
            assertEquals(shifts, told.split("SHIFT", -1).length - 1, "seed " + seed + ": " + told);
            assertEquals(fidgets, told.split("FIDGET", -1).length - 1, "seed " + seed + ": " + told);
        }
    }

    /** Whatever comes: never more than one move in ten seconds of shifts, none told later than half a minute after. */
    @Test
    void neverTellsOfMoreThanHalfAMinuteAgo() {
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            ShiftWatch watch = new ShiftWatch();
            long millis = 0;
            double lean = 0;
            for (int i = 0; i < 20_000; i++) {
                millis += random.nextInt(500) == 0 ? random.nextInt(10_000) - 3_000 : 40;
                lean = random.nextInt(50) == 0 ? random.nextGaussian() * 15 : lean + random.nextGaussian() * 0.1;
                if (random.nextInt(2000) == 0) {
                    watch.right(random.nextBoolean() ? Optional.of(new Vector3(0, 1, 0)) : Optional.empty());
                }
                Instant at = NINE.plusMillis(millis);
                double rad = Math.toRadians(lean);
                Move move = watch.on(at.toEpochMilli(), new Vector3(Math.sin(rad), 0, Math.cos(rad)));
                if (move != Move.NONE) {
                    assertTrue(
                            !watch.begun().isAfter(at) && watch.begun().isAfter(at.minusSeconds(25)), "seed " + seed);
                }
                assertTrue(watch.unshiftedSeconds() >= 0, "seed " + seed);
            }
        }
    }
}

package plumbline.device.pretend.motion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import plumbline.device.pretend.script.Body;
import plumbline.device.pretend.script.DayScript;
import plumbline.device.pretend.script.Habits;
import plumbline.device.pretend.script.Scriptwriter;
import plumbline.device.pretend.script.Seat;
import plumbline.sensor.Vector3;

/** Physics: what is felt must be what the path and the turns demand, whatever the script. */
class MotionTest {

    private static final double STEP_S = 0.0005;
    private static final double G = Motion.G;

    /** Finds its way by what an ideal sensor feels alone, from standing still. */
    private static final class Navigator {
        private final Motion motion;
        private Rotation toWorld;
        private Vector3 lastRate = Vector3.ZERO;
        private double time;
        private double climbing;
        private double height;
        private double lastUp;

        Navigator(Script script, Rotation mounting) {
            motion = new Motion(script, mounting);
            toWorld = mounting.inverse();
        }

        void until(double end) {
            while (time < end) {
                time += STEP_S;
                motion.moveTo(time);
                Vector3 rate = motion.rateDps();
                Vector3 turn = rate.plus(lastRate).times(STEP_S / 2);
                lastRate = rate;
                if (turn.norm() > 0) {
                    toWorld = toWorld.after(Rotation.about(turn, turn.norm()));
                }
                double up = (toWorld.apply(motion.specificForceG()).z() - 1) * G;
                climbing += (up + lastUp) / 2 * STEP_S;
                lastUp = up;
                height += climbing * STEP_S;
            }
        }

        /** Which way is up, by turns alone, against what the accelerometer says when all is still. */
        double astrayDeg() {
            return toWorld.inverse().apply(new Vector3(0, 0, 1)).angleToDeg(motion.specificForceG());
        }
    }

    @Test
    void sittingDownIsFeltAsTheFallOfThePelvis() {
        for (long seed = 0; seed < 5; seed++) {
            Body body = Body.of(seed);
            Script script = new Scriptwriter(body, seed).sitDown(Seat.CHAIR).script();
            Navigator navigator = new Navigator(script, Rotation.any(new Random(seed)));
            navigator.until(script.lengthS());
            assertEquals(-body.seatDropM(), navigator.height, 0.002, "seed " + seed);
            assertEquals(0, navigator.astrayDeg(), 0.1, "seed " + seed);
        }
    }

    @Test
    void everyMovementIsFeltAsItIsMade() {
        Script script = new Scriptwriter(Body.TYPICAL, 3)
                .walk(12)
                .bend(60, 2)
                .pickUp()
                .step(0.25)
                .step(-0.25)
                .kneel(3)
                .rideLift(9)
                .rideLift(-9)
                .sitDown(Seat.FLOOR)
                .standUp()
                .ride(30)
                .sitDown(Seat.SOFA)
                .standUp()
                .sitDown(Seat.CHAIR)
                .slouch(20, 3)
                .swivel(80)
                .lean(40, 20, 4)
                .straighten(2)
                .failToStandUp()
                .laugh(2)
                .slip(new Vector3(1, 1, 0), 12, 2)
                .standUp()
                .script();
        Navigator navigator = new Navigator(script, Rotation.any(new Random(5)));
        navigator.until(script.lengthS());
        assertEquals(0, navigator.height, 0.05);
        assertEquals(0, navigator.climbing, 0.005);
        assertEquals(0, navigator.astrayDeg(), 0.5);
    }

    @Test
    void stairsLeadUpAndDownByWholeSteps() {
        Script up = new Scriptwriter(Body.TYPICAL, 3).stairs(20, true).script();
        Navigator navigator = new Navigator(up, Rotation.NOMINAL);
        navigator.until(up.lengthS());
        assertEquals(20 * 1.55 * 0.17, navigator.height, 0.6);
        assertEquals(0, navigator.climbing, 0.005);
    }

    @Test
    void layingItDownAndStrappingItOnAgainIsFeltToo() {
        Rotation other = Rotation.about(new Vector3(1, 0, 0), 180);
        Scriptwriter writer = new Scriptwriter(Body.TYPICAL, 3).takeOff();
        double off = writer.lengthS();
        Script script = writer.stay(60).putOn(other).script();
        Navigator navigator = new Navigator(script, Rotation.NOMINAL);
        navigator.until(off + 0.01);
        Vector3 laid = navigator.motion.specificForceG();
        assertEquals(1, Math.max(Math.abs(laid.x()), Math.max(Math.abs(laid.y()), Math.abs(laid.z()))), 1e-6);
        navigator.until(off + 59.9);
        assertEquals(laid, navigator.motion.specificForceG());
        assertEquals(Vector3.ZERO, navigator.motion.rateDps());
        navigator.until(script.lengthS());
        assertEquals(0, navigator.astrayDeg(), 0.5);
        Vector3 upsideDown = new Vector3(0, 1, 0);
        assertTrue(upsideDown.angleToDeg(navigator.motion.specificForceG()) < 0.1, "x forward stays, down is up");
    }

    @Test
    void anyMountingFeelsTheSameTurned() {
        Script script = DayScript.of(Body.of(1), Habits.USUAL, 0.2, 1);
        Rotation any = Rotation.any(new Random(9));
        Motion plain = new Motion(script, Rotation.NONE);
        Motion turned = new Motion(script, any);
        double farthest = 0;
        for (double t = 0; t < script.lengthS(); t += 0.02) {
            plain.moveTo(t);
            turned.moveTo(t);
            farthest = Math.max(
                    farthest,
                    any.apply(plain.specificForceG())
                            .minus(turned.specificForceG())
                            .norm());
            farthest = Math.max(
                    farthest, any.apply(plain.rateDps()).minus(turned.rateDps()).norm());
        }
        assertEquals(0, farthest, 1e-9);
    }

    @Test
    void rotationsGoThereAndBack() {
        for (int i = 0; i < 1000; i++) {
            Rotation any = Rotation.any(new Random(i));
            Rotation again = Rotation.about(any.axis(), any.degrees());
            assertEquals(0, again.after(any.inverse()).degrees(), 1e-4);
            Rotation half = Rotation.about(new Chance(i).direction(), 180);
            assertEquals(
                    0,
                    Rotation.about(half.axis(), half.degrees())
                            .after(half.inverse())
                            .degrees(),
                    1e-4);
        }
    }
}

package plumbline.device.pretend.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.device.pretend.PretendSamples;
import plumbline.device.pretend.PretendSensor;
import plumbline.device.pretend.motion.Doing;
import plumbline.device.pretend.motion.Motion;
import plumbline.device.pretend.motion.Rotation;
import plumbline.device.pretend.motion.Script;
import plumbline.sensor.Sample;
import plumbline.sensor.Vector3;

class ScriptwriterTest {

    /** How an ideal sensor with x forward, y left and z up reads each 20 ms. */
    private static List<Vector3> felt(Script script) {
        Motion motion = new Motion(script, Rotation.NONE);
        List<Vector3> felt = new ArrayList<>();
        for (int i = 0; i < script.lengthS() * 50; i++) {
            motion.moveTo(i * 0.02);
            felt.add(motion.specificForceG());
        }
        return felt;
    }

    private static double pitchDeg(Vector3 still) {
        return Math.toDegrees(Math.atan2(-still.x(), still.z()));
    }

    @Test
    void tellsTheTruthWhereTheLeanIsDeepest() {
        Script script = new Scriptwriter(Body.TYPICAL, 1)
                .stay(10)
                .sitDown(Seat.CHAIR, 2, 40)
                .stay(10)
                .slouch(20, 4)
                .stay(10)
                .straighten(2)
                .standUp(2, 40)
                .walk(10)
                .script();
        assertEquals("""
                start_s,end_s,posture,slouched
                0.00,11.00,standing,0
                11.00,24.30,sitting,0
                24.30,37.30,sitting,1
                37.30,39.30,sitting,0
                39.30,40.60,standing,0
                40.60,50.60,walking,0
                """, script.labelFile());
        Motion motion = new Motion(script, Rotation.NONE);
        motion.moveTo(11);
        assertEquals(0, Math.abs(motion.rateDps().y()), 1.0);
    }

    @Test
    void everyPostureHasItsLean() {
        Body body = new Body(5, -30, 18, 38, 0.4, 1.75, 1.8, 0.2, 3, 2);
        Script script = new Scriptwriter(body, 2)
                .stay(20)
                .sitDown(Seat.CHAIR)
                .stay(20)
                .slouch(18, 2)
                .stay(20)
                .straighten(2)
                .standUp()
                .sitDown(Seat.SOFA)
                .stay(20)
                .straighten(2)
                .lieDown(0)
                .stay(20)
                .script();
        List<Vector3> felt = felt(script);
        assertEquals(0, meanPitch(felt, 2, 18), 2.5);
        assertEquals(5, meanPitch(felt, 24, 40), 3.5);
        assertEquals(-13, meanPitch(felt, 48, 62), 3.5);
        assertEquals(-30, meanPitch(felt, 75, 86), 3);
        Vector3 last = felt.get(felt.size() - 1);
        assertEquals(-88, pitchDeg(last), 3);
        assertEquals(
                Doing.LYING, script.labels().get(script.labels().size() - 1).doing());
    }

    private static double meanPitch(List<Vector3> felt, int fromS, int toS) {
        Vector3 sum = Vector3.ZERO;
        for (Vector3 each : felt.subList(fromS * 50, toS * 50)) {
            sum = sum.plus(each);
        }
        return pitchDeg(sum);
    }

    @Test
    void walksAtItsStepRate() {
        for (double hz : new double[] {1.6, 1.85, 2.1}) {
            Script script = new Scriptwriter(Body.TYPICAL, 4).walk(60, hz).script();
            List<Vector3> felt = felt(script);
            int steps = 0;
            for (int i = 51; i < felt.size() - 50; i++) {
                boolean rising = smooth(felt, i - 1) < 1 && smooth(felt, i) >= 1;
                steps += rising ? 1 : 0;
            }
            assertEquals(58 * hz, steps, 3, hz + " steps a second");
        }
    }

    /** The vertical without its overtones. */
    private static double smooth(List<Vector3> felt, int at) {
        double sum = 0;
        for (int i = at - 5; i <= at + 5; i++) {
            sum += felt.get(i).z();
        }
        return sum / 11;
    }

    @Test
    void staysAliveOnAChairAndDeadOnATable() {
        assertEquals(0.8, restless(new Scriptwriter(Body.TYPICAL, 5).stay(8)), 0.35);
        assertEquals(
                0.5,
                restless(new Scriptwriter(Body.TYPICAL, 5).sitDown(Seat.CHAIR).stay(8)),
                0.25);
        assertEquals(
                0.25,
                restless(new Scriptwriter(Body.TYPICAL, 5).sitDown(Seat.SOFA).stay(8)),
                0.15);
        assertEquals(0, restless(new Scriptwriter(Body.TYPICAL, 5).takeOff().stay(8)), 1e-9);
    }

    /** RMS of the turning in the last seconds but the very last, in degrees a second. */
    private static double restless(Scriptwriter writer) {
        Script script = writer.script();
        Motion motion = new Motion(script, Rotation.NONE);
        double squares = 0;
        for (int i = 0; i < 200; i++) {
            motion.moveTo(script.lengthS() - 6 + i * 0.02);
            Vector3 rate = motion.rateDps();
            squares += rate.dot(rate);
        }
        return Math.sqrt(squares / 200);
    }

    @Test
    void refusesWhatDoesNotFit() {
        Scriptwriter writer = new Scriptwriter(Body.TYPICAL, 1);
        assertThrows(IllegalStateException.class, writer::standUp);
        assertThrows(IllegalStateException.class, () -> writer.slouch(3));
        assertThrows(IllegalStateException.class, () -> writer.putOn(Rotation.NONE));
        writer.sitDown(Seat.CHAIR);
        assertThrows(IllegalStateException.class, () -> writer.walk(10));
        assertThrows(IllegalStateException.class, () -> writer.takeOff().takeOff());
    }

    @Test
    void aSensorRoundsClipsAndKeepsItsRate() {
        Script script = new Scriptwriter(Body.TYPICAL, 1).walk(20).script();
        PretendSensor sensor =
                PretendSensor.USUAL.at(30).withoutGyroscope().noisy(0.5).clipping(2);
        PretendSamples samples = new PretendSamples(script, sensor, 3);
        int count = 0;
        boolean clipped = false;
        while (samples.hasNext()) {
            Sample sample = samples.next();
            assertEquals(count, sample.sequence().orElseThrow());
            assertEquals(Math.round(count * 1000 / 30.0), sample.deviceMs().orElseThrow());
            assertTrue(sample.rateDps().isEmpty());
            double y = sample.accelG().y();
            assertEquals(Math.round(y * 1000) / 1000.0, y);
            clipped |= y == -2;
            assertTrue(Math.abs(y) <= 2, () -> "" + y);
            count++;
        }
        assertEquals(600, count);
        assertTrue(clipped);
    }
}

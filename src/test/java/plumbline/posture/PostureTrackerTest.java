package plumbline.posture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import plumbline.device.pretend.PretendSamples;
import plumbline.device.pretend.PretendSensor;
import plumbline.device.pretend.motion.Rotation;
import plumbline.device.pretend.motion.Script;
import plumbline.device.pretend.script.Body;
import plumbline.device.pretend.script.Scriptwriter;
import plumbline.device.pretend.script.Seat;
import plumbline.posture.mounting.BodyFrame;
import plumbline.posture.seat.SlouchSettings;
import plumbline.sensor.Sample;
import plumbline.sensor.Vector3;
import plumbline.sensor.time.Placed;

class PostureTrackerTest {

    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    private static final PretendSensor SENSOR = PretendSensor.USUAL.at(50).mounted(Rotation.NONE);

    private final PostureLog log = new PostureLog();
    private PostureTracker tracker = new PostureTracker(SlouchSettings.DEFAULT, Optional.empty());
    private Instant now = START;

    private void live(Scriptwriter writer, PretendSensor sensor) {
        Script script = writer.script();
        PretendSamples samples = new PretendSamples(script, sensor, 3);
        Instant start = now;
        while (samples.hasNext()) {
            now = start.plusNanos(Math.round(samples.nextS() * 1e9));
            tell(tracker.on(new Placed(now, samples.next())));
        }
    }

    private void tell(List<Told> words) {
        for (Told word : words) {
            assertTrue(
                    !word.at().isBefore(now.minus(PostureLog.REWRITE_LIMIT)),
                    () -> "rewrites " + Duration.between(word.at(), now));
            log.on(word);
        }
        log.settle(now);
    }

    private static Scriptwriter standing() {
        return new Scriptwriter(Body.of(3), 3).stay(8).walk(30).stay(20);
    }

    private static Scriptwriter seated() {
        return standing().sitDown(Seat.CHAIR).stay(60);
    }

    private void sit(double seconds) {
        for (int i = 1; i <= seconds * 50; i++) {
            now = now.plusMillis(20);
            tell(tracker.on(new Placed(
                    now,
                    new Sample(OptionalInt.empty(), OptionalLong.empty(), new Vector3(0.05, 0, 1), Optional.empty()))));
        }
    }

    @Test
    void takesTheWearersWordAgainstItsOwnAndKeepsIt() {
        live(seated(), SENSOR);
        assertEquals(Posture.SITTING, log.state().posture());
        tell(tracker.corrected(now, Posture.STANDING));
        assertEquals(new PostureState(Posture.STANDING, false, 1), log.state());
        sit(40);
        assertEquals(Posture.STANDING, log.state().posture());
    }

    @Test
    void takesTheWearersWordBeforeTheFirstSample() {
        tell(tracker.corrected(now, Posture.STANDING));
        sit(30);
        assertEquals(Posture.STANDING, log.state().posture());
    }

    @Test
    void leansOnTheHoursAtADeskWhereItBeginsInTheChair() {
        sit(5);
        double atFirst = log.state().confidence();
        sit(60);
        assertEquals(Posture.SITTING, log.state().posture());
        assertTrue(atFirst < 0.8 && log.state().confidence() < 0.9, atFirst + " to " + log.state());
    }

    @Test
    void isRightAfterTheFirstStandUpWithoutAnyWalkBefore() {
        Script script = seated().standUp().stay(30).script();
        PretendSamples samples = new PretendSamples(script, SENSOR, 3);
        double inTheChair = seated().lengthS() - 40;
        while (samples.hasNext()) {
            double at = samples.nextS();
            Sample sample = samples.next();
            if (at > inTheChair) {
                now = START.plusNanos(Math.round(at * 1e9));
                tell(tracker.on(new Placed(now, sample)));
            }
        }
        assertEquals(Posture.STANDING, log.state().posture());
        assertTrue(log.state().confidence() >= 0.9, log.state().toString());
    }

    @Test
    void knowsNothingInSilence() {
        live(seated(), SENSOR);
        Instant last = now;
        now = now.plusSeconds(3);
        assertEquals(List.of(new Told(last, PostureState.UNKNOWN)), tracker.silence(now));
        assertEquals(List.of(), tracker.silence(now));
    }

    @Test
    void goesOnWithWhatAnEarlierSessionLearnt() {
        live(seated(), SENSOR);
        BodyFrame learnt = tracker.bodyFrame().orElseThrow();
        assertTrue(learnt.learntAt().isAfter(START) && learnt.learntAt().isBefore(START.plusSeconds(60)));
        tracker = new PostureTracker(SlouchSettings.DEFAULT, Optional.of(learnt));
        now = now.plusSeconds(3600);
        sit(10);
        assertTrue(tracker.reading().tiltDeg().isPresent(), "upright is known before any walk");
        assertEquals(
                0, learnt.upright().angleToDeg(tracker.bodyFrame().orElseThrow().upright()), 1e-3);
    }

    @Test
    void noticesThatTheSensorWasStrappedOnAnew() {
        live(seated(), SENSOR);
        assertEquals(Optional.empty(), tracker.remounted());
        now = now.plusMillis(20);
        PretendSensor turned = SENSOR.mounted(Rotation.about(new Vector3(0, 1, 0), 30));
        live(standing(), turned);
        assertEquals(30, tracker.remounted().orElseThrow().turnedDeg(), 8);
    }

    @Test
    void countsASlouchInSharesOfTheRecordedSpan() {
        live(standing(), SENSOR);
        BodyFrame seen = tracker.bodyFrame().orElseThrow();
        Vector3 forward = new Vector3(-1, 0, 0);
        Vector3 flat = forward.minus(seen.upright().times(forward.dot(seen.upright())));
        BodyFrame recorded = new BodyFrame(
                seen.upright(), Optional.of(flat.unit()), OptionalDouble.of(0), OptionalDouble.of(12), seen.learntAt());
        tracker = new PostureTracker(SlouchSettings.DEFAULT, Optional.of(recorded));
        now = now.plusSeconds(60);
        live(seated().slouch(14, 2).stay(60), SENSOR);
        assertTrue(log.state().slouched(), tracker.reading().toString());
        assertEquals(1, tracker.reading().slouchShare().orElseThrow(), 0.3);
    }

    @Test
    void isNotShakenBySamplesThatNoSensorSends() {
        live(seated(), SENSOR);
        Random random = new Random(8);
        for (int i = 0; i < 500; i++) {
            now = now.plusMillis(1 + random.nextInt(40));
            double wild = Math.pow(10, 6 * random.nextDouble() - 3);
            Vector3 force = new Vector3(
                    wild * random.nextGaussian(), wild * random.nextGaussian(), wild * random.nextGaussian());
            tell(tracker.on(
                    new Placed(now, new Sample(OptionalInt.empty(), OptionalLong.empty(), force, Optional.empty()))));
        }
        sit(60);
        assertTrue(log.state().confidence() > 0, "seed 8: " + log.state());
    }
}

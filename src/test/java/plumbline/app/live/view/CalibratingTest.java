package plumbline.app.live.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import plumbline.coach.Coach;
import plumbline.device.pretend.PretendSamples;
import plumbline.device.pretend.PretendSensor;
import plumbline.device.pretend.motion.Rotation;
import plumbline.device.pretend.script.Body;
import plumbline.device.pretend.script.Scriptwriter;
import plumbline.device.pretend.script.Seat;
import plumbline.face.View;
import plumbline.face.Wish;
import plumbline.line.Carried;
import plumbline.line.Line;
import plumbline.line.Note;
import plumbline.posture.calibration.Progress;
import plumbline.posture.calibration.Quality;
import plumbline.posture.mounting.BodyFrame;
import plumbline.posture.seat.SlouchSettings;
import plumbline.sensor.time.Placed;
import plumbline.sensor.time.Timed;
import plumbline.sitting.BoutSettings;

/** A pretend wearer calibrates while the line watches. */
class CalibratingTest {

    private static final Instant MORNING = Instant.parse("2026-03-02T08:30:00Z");

    private final Scriptwriter wearer = new Scriptwriter(Body.of(3), 3).stay(2).sitDown(Seat.CHAIR);
    private final List<Note> notes = new ArrayList<>();
    private final List<BodyFrame> learnt = new ArrayList<>();
    private final List<Note> atOnce = new ArrayList<>();
    private final Line line = new Line(
            new Line.Setup(
                    SlouchSettings.DEFAULT, BoutSettings.DEFAULT, Coach.Plan.DEFAULT, ZoneOffset.UTC, s -> "a-stretch"),
            Carried.NOTHING,
            MORNING,
            notes::add);
    private final Calibrating calibrating = new Calibrating(frame -> {
        learnt.add(frame);
        line.calibrated(frame);
        atOnce.addAll(notes.subList(Math.max(0, notes.size() - 4), notes.size()));
    });
    private double livedS;

    /** Lives through what the wearer has done so far; a view is made ten times a second. */
    private void live() {
        PretendSamples samples =
                new PretendSamples(wearer.script(), PretendSensor.USUAL.at(50).mounted(Rotation.any(new Random(3))), 3);
        double end = wearer.lengthS();
        while (samples.hasNext() && samples.nextS() < end) {
            double at = samples.nextS();
            Placed placed = new Placed(MORNING.plusMillis(Math.round(at * 1000)), samples.next());
            if (at >= livedS) {
                line.on(placed);
                calibrating.accept(placed);
                calibrating.view(line.now());
            }
        }
        livedS = end;
    }

    private void wish(Wish wish) {
        assertTrue(Calibrating.isAbout(wish));
        calibrating.take(wish, line.now());
    }

    /** A pretend wearer fidgets, but not in so short a time. */
    private void hold(double seconds) {
        for (double held = 0; held < seconds; held += 4) {
            wearer.stay(4);
        }
    }

    private void slump(double deg) {
        wearer.slouch(deg, 2);
        live();
        wish(new Wish.BeginPose());
        hold(16);
        live();
    }

    private void tall() {
        hold(4);
        live();
        wish(new Wish.BeginPose());
        hold(16);
        live();
    }

    private void walk() {
        wish(new Wish.BeginPose());
        wearer.standUp().walk(15).stay(2);
        live();
    }

    private String where() {
        return calibrating
                .view(line.now())
                .map(View.Calibrating::progress)
                .map(CalibratingTest::said)
                .orElse("none");
    }

    private static String said(Progress progress) {
        return progress.part() + " " + progress.stage() + " "
                + progress.qualities().stream().map(Quality::why).toList();
    }

    private List<BodyFrame> kept() {
        return notes.stream()
                .filter(Note.Learnt.class::isInstance)
                .map(note -> ((Note.Learnt) note).frame())
                .filter(frame -> frame.slumpSpanDeg().isPresent())
                .toList();
    }

    @Test
    void learnsPartByPartAndIsInForceAndKeptAtOnce() {
        tall();
        assertEquals("SLUMPED WAITING [HELD]", where());
        slump(20);
        assertEquals("WALK WAITING [HELD, HELD]", where());
        assertEquals(List.of(), kept());
        walk();
        assertEquals("DONE WAITING [HELD, HELD, WALKED]", where());
        assertEquals(1, learnt.size());
        BodyFrame frame = learnt.get(0);
        assertEquals(20, frame.slumpSpanDeg().orElseThrow(), 4);
        assertEquals(frame.slumpSpanDeg(), line.bodyFrame().orElseThrow().slumpSpanDeg());
        assertEquals(frame.seatedForwardDeg(), line.bodyFrame().orElseThrow().seatedForwardDeg());
        assertTrue(atOnce.contains(new Note.Learnt(kept().get(0))), atOnce::toString);
        assertEquals(new Note.Saved(), atOnce.get(atOnce.size() - 1), "what was learnt is passed on at once");
    }

    /** Of the own span of 20 degrees 65 in a hundred are a slouch, 40 in a hundred are none. */
    @Test
    void tellsSlouchesByTheOwnSpanInTheBoutThatFollows() {
        tall();
        slump(20);
        walk();
        wearer.sitDown(Seat.CHAIR).stay(30);
        live();
        assertFalse(line.sight().slouched());
        wearer.slouch(16, 2).stay(20);
        live();
        assertTrue(line.sight().slouched());
        assertEquals(1, line.reading().slouchShare().orElseThrow(), 0.01);
        wearer.straighten(1).stay(15);
        live();
        assertFalse(line.sight().slouched());
    }

    @Test
    void keepsNothingOfACalibrationThatIsLeftMidway() {
        tall();
        slump(20);
        wish(new Wish.LeaveCalibration());
        assertEquals("none", where());
        wearer.standUp().walk(15);
        live();
        assertEquals(List.of(), kept());
        wish(new Wish.BeginPose());
        assertEquals("TALL TAKING []", where());
    }

    @Test
    void waitsAnewForAPoseInWhichTheWearerMoved() {
        hold(4);
        live();
        wish(new Wish.BeginPose());
        hold(8);
        wearer.lean(25, 0, 3);
        live();
        assertEquals("TALL WAITING [MOVED]", where());
        tall();
        assertEquals("SLUMPED WAITING [HELD]", where());
    }

    @Test
    void saysThatTheSensorIsSilentAndGoesOnWhereItWasOnceItIsBack() {
        tall();
        wearer.slouch(20, 2).stay(3);
        live();
        wish(new Wish.BeginPose());
        hold(8);
        live();
        assertEquals("SLUMPED MEASURING [HELD]", where());
        line.advance(line.now().plusSeconds(3));
        assertEquals("SLUMPED WAITING [HELD, SILENT]", where());
        wearer.stay(30);
        livedS += 20;
        live();
        wish(new Wish.BeginPose());
        hold(16);
        live();
        assertEquals("WALK WAITING [HELD, HELD]", where());
        walk();
        assertFalse(kept().isEmpty());
    }

    @Test
    void saysThatNothingComesWhereThereWasNeverASensor() {
        wish(new Wish.BeginPose());
        assertEquals("TALL TAKING []", where());
        line.advance(line.now().plusSeconds(3));
        assertEquals("TALL WAITING [SILENT]", where());
    }

    @Test
    void spoilsThePartInWhichTheClockOfTheHostWasSet() {
        hold(4);
        live();
        wish(new Wish.BeginPose());
        hold(8);
        live();
        calibrating.accept(new Timed.Stepped(line.now(), Duration.ofHours(1)));
        assertEquals("TALL WAITING [SILENT]", where());
    }

    @Test
    void beginsAnewWithTheFirstPoseWhereTallAndSlumpedAreTooClose() {
        tall();
        slump(4);
        walk();
        View.Calibrating end = calibrating.view(line.now()).orElseThrow();
        assertEquals(Optional.empty(), end.outcome().orElseThrow().frame());
        assertTrue(end.outcome().orElseThrow().spanDeg().orElseThrow() < 8);
        assertEquals(List.of(), kept());
        wish(new Wish.BeginPose());
        assertEquals("TALL TAKING []", where());
    }

    @Test
    void stopsThePoseAndKeepsThoseBefore() {
        tall();
        wish(new Wish.BeginPose());
        hold(8);
        live();
        wish(new Wish.BeginPose());
        assertEquals("SLUMPED MEASURING [HELD]", where());
        wish(new Wish.StopPose());
        assertEquals("SLUMPED WAITING [HELD]", where());
    }
}

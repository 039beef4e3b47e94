package plumbline.app.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.app.live.monitor.HostClock;
import plumbline.app.live.monitor.Playback;
import plumbline.app.live.view.Past;
import plumbline.coach.BreakPlan;
import plumbline.coach.Coach;
import plumbline.device.Link;
import plumbline.device.port.SerialLink;
import plumbline.device.recording.RecordingLink;
import plumbline.device.recording.RecordingLink.Pace;
import plumbline.face.Link.State;
import plumbline.face.Offer;
import plumbline.face.View;
import plumbline.face.Wish;
import plumbline.history.History;
import plumbline.history.Opened;
import plumbline.history.reading.HistoryReader;
import plumbline.history.reading.KeptDay;
import plumbline.history.writing.HistoryWriter;
import plumbline.line.Carried;
import plumbline.line.Line;
import plumbline.line.Note;
import plumbline.posture.seat.SlouchSettings;
import plumbline.sensor.plumbline.PlumblineDecoder;
import plumbline.sitting.Bout;
import plumbline.sitting.BoutSettings;
import plumbline.sitting.SittingFact;

class SessionTest {

    private static final Path MORNING = Path.of("samples", "desk-morning.csv.gz");
    private static final Line.Setup SETUP = new Line.Setup(
            SlouchSettings.DEFAULT, BoutSettings.DEFAULT, Coach.Plan.DEFAULT, ZoneOffset.UTC, sight -> "a-stretch");

    private final Witness witness = new Witness();

    @TempDir
    private Path directory;

    @Test
    void saysOfARecordingPlayedFastWhatAnalysisSaysOfIt() throws InterruptedException {
        List<SittingFact> analysed = analysed();
        Session.Result result = session(played(), HostClock.fast(start(), 600), Optional.empty())
                .run();
        assertFalse(analysed.isEmpty());
        List<SittingFact> lived = facts(witness.notes());
        assertEquals(analysed.subList(0, lived.size()), lived);
        assertTrue(lived.size() >= analysed.size() - 1, "all but the bout that is still open at the end");
        assertEquals(0, result.counts().lost());
        assertTrue(witness.isClosed());
    }

    @Test
    void keepsTheDayInTheHistoryAndGoesOnWithIt() throws Exception {
        // At 600 times the speed of life a slow opening of the history would cost the first minutes of the day.
        try (History history = open(HostClock.system())) {
            session(played(), HostClock.fast(start(), 600), Optional.of(history.writer()))
                    .run();
            try (HistoryReader reader = history.reader()) {
                LocalDate day = start().atZone(ZoneOffset.UTC).toLocalDate();
                KeptDay kept = reader.day(day, ZoneOffset.UTC);
                assertTrue(kept.epochs().size() > 250, () -> kept.epochs().size() + " epochs");
                assertEquals(bouts(witness.notes()), kept.bouts());
                assertEquals(1, reader.summaries(day, day).size());
                assertTrue(reader.bodyFrame().isPresent(), "what was learnt of the wearer");
            }
        }
    }

    @Test
    void beforeTheComputerSleepsAllThatIsSettledIsInTheHistory() throws Exception {
        try (History history = open(HostClock.system())) {
            Session session = session(played(), HostClock.fast(start(), 300), Optional.of(history.writer()));
            Thread runner = running(session);
            witness.await(v -> v.now().seated().compareTo(Duration.ofMinutes(3)) > 0);
            assertTrue(session.writeNow());
            int settled = (int) witness.notes().stream()
                    .filter(Note.Settled.class::isInstance)
                    .count();
            try (HistoryReader reader = history.reader()) {
                LocalDate day = start().atZone(ZoneOffset.UTC).toLocalDate();
                int kept = reader.day(day, ZoneOffset.UTC).epochs().size();
                assertTrue(settled > 0 && kept > 10, () -> settled + " spells settled, " + kept + " epochs kept");
            }
            session.wish(new Wish.Quit());
            runner.join(Duration.ofSeconds(20).toMillis());
        }
    }

    @Test
    void showsThatThePortIsNotThere() throws InterruptedException {
        Link link = new SerialLink("/dev/no-such-port", 115_200, PlumblineDecoder::new);
        Session session = session(link, State.READING, HostClock.system(), Optional.empty());
        Thread runner = running(session);
        View view = witness.await(v -> v.now().link().advice().isPresent());
        assertEquals(State.SEARCHING, view.now().link().state());
        assertTrue(
                view.now().link().advice().orElseThrow().sentence().contains("/dev/no-such-port"),
                () -> view.now().link().toString());
        session.wish(new Wish.Quit());
        runner.join(Duration.ofSeconds(20).toMillis());
        assertFalse(runner.isAlive(), "it stopped");
        assertEquals(1, witness.sentences().size(), () -> witness.sentences().toString());
    }

    @Test
    void forgetsACalibrationThatIsUnderWayWhenTheWindowIsClosed() throws InterruptedException {
        Session session = session(played(), HostClock.fast(start(), 10), Optional.empty());
        Thread runner = running(session);
        witness.await(v -> v.now().reading().isPresent());
        session.wish(new Wish.BeginPose());
        witness.await(v -> v.calibration().isPresent());
        session.wish(new Wish.Watched(false));
        witness.await(v -> v.calibration().isEmpty());
        session.wish(new Wish.Quit());
        runner.join(Duration.ofSeconds(20).toMillis());
        assertFalse(runner.isAlive(), "it stopped");
    }

    @Test
    void goesByWhatTheWearerChangesMeanwhile() throws InterruptedException {
        AtomicReference<Coach.Plan> set = new AtomicReference<>(SETUP.coach());
        Session session = session(played(), State.PLAYING, HostClock.fast(start(), 10), set::get, Optional.empty());
        Thread runner = running(session);
        witness.await(v -> v.now().interval().equals(SETUP.coach().breaks().moveEvery()));
        BreakPlan breaks = SETUP.coach().breaks();
        Coach.Plan often = new Coach.Plan(
                breaks.with(Duration.ofMinutes(25), breaks.goal()),
                SETUP.coach().nudges(),
                SETUP.coach().stoodLongAfter(),
                SETUP.coach().schedule());
        set.set(often);
        witness.await(v -> v.now().interval().equals(Duration.ofMinutes(25)));
        session.wish(new Wish.Quit());
        runner.join(Duration.ofSeconds(20).toMillis());
        assertFalse(runner.isAlive(), "it stopped");
    }

    @Test
    void stopsAtOnceWhereTheWearerQuits() throws InterruptedException {
        Session session = session(played(), HostClock.fast(start(), 10), Optional.empty());
        Thread runner = running(session);
        witness.await(v -> v.now().reading().isPresent());
        session.wish(new Wish.Quit());
        runner.join(Duration.ofSeconds(20).toMillis());
        assertFalse(runner.isAlive(), "it stopped");
    }

    private Session session(Link link, HostClock clock, Optional<HistoryWriter> writer) {
        return session(link, State.PLAYING, clock, writer);
    }

    private Session session(Link link, State good, HostClock clock, Optional<HistoryWriter> writer) {
        return session(link, good, clock, SETUP::coach, writer);
    }

    private Session session(
            Link link, State good, HostClock clock, Supplier<Coach.Plan> coach, Optional<HistoryWriter> writer) {
        return new Session(
                new Session.Plan(
                        link,
                        good,
                        clock,
                        SETUP,
                        coach,
                        SETUP::zone,
                        Optional.of(Past.NOTHING),
                        Origin.NOTHING,
                        writer,
                        id -> new Offer(id, "First step.", false),
                        note -> {},
                        (wish, of) -> {}),
                witness,
                new Notices(witness));
    }

    private static Thread running(Session session) {
        Thread thread = new Thread(() -> {
            try {
                session.run();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        thread.start();
        return thread;
    }

    private History open(HostClock clock) {
        Opened opened = History.open(directory.resolve("data"), clock, health -> {});
        return ((Opened.Ready) opened).history();
    }

    private static Instant start() {
        return Playback.firstSample(new RecordingLink(MORNING, Pace.AT_ONCE, Instant.EPOCH))
                .orElseThrow();
    }

    private static Link played() {
        return new RecordingLink(MORNING, Pace.BY_THE_CLOCK, Instant.EPOCH);
    }

    private static List<SittingFact> analysed() {
        List<Note> notes = new ArrayList<>();
        Playback.play(
                new RecordingLink(MORNING, Pace.AT_ONCE, Instant.EPOCH),
                HostClock.system(),
                at -> new Line(SETUP, Carried.NOTHING, at, notes::add));
        return facts(notes);
    }

    private static List<SittingFact> facts(List<Note> notes) {
        return notes.stream()
                .filter(Note.Happened.class::isInstance)
                .map(n -> ((Note.Happened) n).fact())
                .toList();
    }

    private static List<Bout> bouts(List<Note> notes) {
        return facts(notes).stream()
                .filter(Bout.class::isInstance)
                .map(Bout.class::cast)
                .toList();
    }
}

package plumbline.app.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.app.live.monitor.HostClock;
import plumbline.app.live.view.Past;
import plumbline.coach.Advice;
import plumbline.coach.Answer;
import plumbline.coach.Coach;
import plumbline.device.pretend.Faults;
import plumbline.device.pretend.PretendSensor;
import plumbline.device.pretend.PretendWearer;
import plumbline.device.pretend.script.Body;
import plumbline.device.pretend.script.DayScript;
import plumbline.device.pretend.script.Habits;
import plumbline.face.Link.State;
import plumbline.face.NoFace;
import plumbline.face.Offer;
import plumbline.face.Wish;
import plumbline.history.History;
import plumbline.history.Opened;
import plumbline.history.reading.HistoryReader;
import plumbline.line.Line;
import plumbline.line.Note;
import plumbline.posture.Posture;
import plumbline.posture.seat.SlouchSettings;
import plumbline.sitting.Bout;
import plumbline.sitting.BoutSettings;
import plumbline.sitting.Epoch;

/** The whole service, for days on end, by a pretend wearer who answers as it happens. */
class SoakTest {

    private static final Instant START = Instant.parse("2026-03-02T00:00:00Z");
    private static final Line.Setup SETUP = new Line.Setup(
            SlouchSettings.DEFAULT, BoutSettings.DEFAULT, Coach.Plan.DEFAULT, ZoneOffset.UTC, sight -> "a-stretch");

    /** Memory may differ by a tenth from day to day, and by what a collector leaves lying. */
    private static final long LEFT_LYING_BYTES = 4L << 20;

    private static final Path IO = Path.of("/proc/self/io");

    @TempDir
    private Path directory;

    private Told told = new Told(0, 0);
    private final List<Bout> bouts = new ArrayList<>();
    private final List<Long> heap = new ArrayList<>();
    private final List<Integer> open = new ArrayList<>();
    private Instant nextLook = Instant.EPOCH;
    private int answers;
    private int commitEvery = Integer.MAX_VALUE;
    private Runnable committing = () -> {};

    @Test
    void aFewHoursAreInTheHistoryAsTheyWereTold() throws Exception {
        live(5);
    }

    @Test
    @Tag("long")
    void thirtyDaysAreInTheHistoryAsTheyWereToldAndTakeNoMoreOfTheMachineThanOne() throws Exception {
        live(24 * Integer.getInteger("soak.days", 30));
        System.out.println("soak: heap in MB at the end of each day "
                + heap.stream().map(b -> b >> 20).toList() + ", descriptors " + open);
        long first = heap.get(1); // the first look is at the start
        for (long day : heap) {
            assertTrue(day <= first * 1.1 + LEFT_LYING_BYTES, () -> "heap: " + heap);
        }
        assertTrue(open.get(open.size() - 1) <= open.get(0) + 2, () -> "descriptors: " + open);
    }

    @Test
    void writesNoMoreThanFiftyMegabytesADayByAFewHours() throws Exception {
        writes(3);
    }

    @Test
    @Tag("long")
    void writesNoMoreThanFiftyMegabytesADay() throws Exception {
        writes(24);
    }

    /** What is handed to the system to be written, with a commit each minute of the wearer's, as it is while running. */
    private void writes(double hours) throws Exception {
        assumeTrue(Files.isReadable(IO), "bytes written are told by Linux");
        commitEvery = 6;
        long before = written();
        live(hours);
        long bytes = written() - before;
        System.out.printf(
                Locale.ROOT,
                "written in %.0f hours of 25 Hz: %d kB, a day: %.1f MB%n",
                hours,
                bytes >> 10,
                bytes / 1e6 * 24 / hours);
        assertTrue(bytes <= 50_000_000 * hours / 24, () -> "bytes written: " + bytes);
    }

    private static long written() throws IOException {
        return Files.readAllLines(IO).stream()
                .filter(line -> line.startsWith("wchar: "))
                .mapToLong(line -> Long.parseLong(line.substring(7)))
                .sum();
    }

    private void live(double hours) throws Exception {
        Random random = new Random(13);
        Opened opened = History.open(directory.resolve("data"), () -> START, health -> {});
        History history = assertInstanceOf(Opened.Ready.class, opened).history();
        committing = () -> assertTrue(history.writer().commit());
        Session[] session = new Session[1];
        long begun = System.nanoTime();
        try (history) {
            session[0] = new Session(
                    new Session.Plan(
                            new PretendWearer(
                                    DayScript.of(Body.of(7), Habits.USUAL, hours, 7),
                                    PretendSensor.USUAL.at(25),
                                    Faults.NONE,
                                    7),
                            State.PRETENDING,
                            HostClock.fast(START, 1_000_000),
                            SETUP,
                            SETUP::coach,
                            SETUP::zone,
                            Optional.of(Past.NOTHING),
                            Origin.NOTHING,
                            Optional.of(history.writer()),
                            id -> new Offer(id, "First step.", false),
                            note -> note(note, random, session),
                            (wish, of) -> {}),
                    NoFace.INSTANCE,
                    new Notices(NoFace.INSTANCE));
            Session.Result result = session[0].run();
            assertEquals(0, result.counts().lost());
            try (HistoryReader reader = history.reader()) {
                Instant end = START.plus(Duration.ofDays(400));
                assertEquals(bouts.size(), reader.bouts(START, end).size());
                assertEquals(bouts, reader.bouts(START, end));
                assertEquals(told, kept(reader));
            }
            System.out.printf(
                    Locale.ROOT,
                    "soak: %.0f hours of 25 Hz, %d epochs, %d bouts, %d answers, in %.0f s; history of %d kB%n",
                    hours,
                    told.epochs(),
                    bouts.size(),
                    answers,
                    (System.nanoTime() - begun) / 1e9,
                    Files.size(directory.resolve("data/history.db")) >> 10);
        }
    }

    private void note(Note note, Random random, Session[] session) {
        if (note instanceof Note.Measured measured) {
            told = told.and(measured.epoch());
            if (told.epochs() % commitEvery == 0) {
                committing.run();
            }
            if (measured.epoch().start().isAfter(nextLook)) {
                nextLook = measured.epoch().start().plus(Duration.ofDays(1));
                look();
            }
        } else if (note instanceof Note.Happened happened && happened.fact() instanceof Bout bout) {
            bouts.add(bout);
        } else if (note instanceof Note.Advised advised && advised.advice() instanceof Advice.Ask) {
            answers++;
            session[0].wish(new Wish.Said(
                    switch (random.nextInt(5)) {
                        case 0 -> new Answer.Done();
                        case 1 -> new Answer.Skip("on the phone");
                        case 2 -> new Answer.Snooze(Duration.ofMinutes(5));
                        case 3 -> new Answer.Quiet(Duration.ofMinutes(30), Answer.Why.PAUSE);
                        default -> new Answer.Resume();
                    }));
        }
    }

    /** What was told of the wearer, in a number each, so that this test itself remembers nothing. */
    private record Told(int epochs, long sum) {

        Told and(Epoch epoch) {
            long one = epoch.start().toEpochMilli() * 31
                    + List.of(Posture.values()).indexOf(epoch.posture()) * 2L
                    + (epoch.slouched() ? 1 : 0);
            return new Told(epochs + 1, sum * 1_000_003 + one);
        }
    }

    private static Told kept(HistoryReader reader) throws IOException {
        Told kept = new Told(0, 0);
        for (Instant day = START; day.isBefore(START.plus(Duration.ofDays(400))); day = day.plus(Duration.ofDays(1))) {
            for (Epoch epoch : reader.epochs(day, day.plus(Duration.ofDays(1)))) {
                kept = kept.and(epoch);
            }
        }
        return kept;
    }

    private void look() {
        // At this speed a minute of ours, after which the history is written, is a day or two of theirs.
        committing.run();
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        heap.add(runtime.totalMemory() - runtime.freeMemory());
        open.add(Optional.ofNullable(new File("/proc/self/fd").list())
                .map(all -> all.length)
                .orElse(0));
    }
}

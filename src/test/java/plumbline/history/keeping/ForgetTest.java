package plumbline.history.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.coach.JournalEntry;
import plumbline.coach.Outcome;
import plumbline.coach.Prompt;
import plumbline.history.Forgotten;
import plumbline.history.Histories;
import plumbline.history.History;
import plumbline.history.Invented;
import plumbline.history.Told;
import plumbline.history.reading.HistoryReader;
import plumbline.history.writing.Entry;
import plumbline.posture.Posture;
import plumbline.sitting.Amendment;

/** Forgotten days stand nowhere any more, and all others as they did. */
class ForgetTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate FIRST = LocalDate.of(2026, 2, 20);
    private static final LocalDate SECRET = LocalDate.of(2026, 2, 24);
    private static final InstantSource CLOCK = Histories.CLOCK;

    @TempDir
    private Path directory;

    private Path place;

    @BeforeEach
    void writeTenDaysWithBackups() throws IOException {
        place = directory.resolve("place");
        for (int n = 0; n < 10; n++) {
            try (History history = Histories.ready(place)) {
                Histories.write(history, day(FIRST.plusDays(n)));
                history.upkeep(FIRST.plusDays(n), BERLIN, 1000);
            }
        }
        Path backup =
                History.backups(place).newest(Optional.empty()).orElseThrow().file();
        History.restore(place, backup, CLOCK, new Told());
    }

    @Test
    void findsADayInTheRawBytesOfEveryFileBeforeItIsForgottenAndInNoneAfterwards() throws Exception {
        Span days = Span.of(SECRET, SECRET, BERLIN);
        List<Path> before = files();
        Forgotten forgotten = forget(days);
        assertTrue(forgotten.rows() > 8 * 500, forgotten.toString());
        assertTrue(forgotten.traces().count() > 500, () -> forgotten.traces().count() + " traces");
        Traces.Searched after = forgotten.traces().search(files());
        assertEquals(List.of(), after.found());
        assertEquals(before, files(), "cleaned, not deleted");
        System.out.println("forget a day: " + forgotten.traces().count() + " traces in " + after.files() + " files of "
                + after.bytes() + " bytes, found in " + after.found().size());
    }

    @Test
    void wouldFindTracesWhereTheyAre() throws Exception {
        Path copy = directory.resolve("copy");
        Files.createDirectories(copy);
        for (Path file : files()) {
            Files.copy(file, copy.resolve(String.valueOf(file.getFileName())));
        }
        Forgotten forgotten = forget(Span.of(SECRET, SECRET, BERLIN));
        try (Stream<Path> copies = Files.list(copy)) {
            List<Path> databases =
                    copies.filter(f -> f.toString().endsWith(".db")).toList();
            List<Path> later = databases.stream()
                    .filter(f ->
                            Backup.of(f).filter(b -> b.day().isBefore(SECRET)).isEmpty())
                    .toList();
            assertEquals(later, forgotten.traces().search(databases).found());
        }
        Path words = Files.writeString(directory.resolve("a.txt"), "It says secret of " + SECRET + " in the middle.");
        assertEquals(List.of(words), forgotten.traces().search(List.of(words)).found());
    }

    @Test
    void leavesAllOtherDaysAsTheyWere() throws Exception {
        String before = told(FIRST, SECRET.minusDays(1)) + told(SECRET.plusDays(1), FIRST.plusDays(9));
        forget(Span.of(SECRET, SECRET, BERLIN));
        assertEquals(before, told(FIRST, SECRET.minusDays(1)) + told(SECRET.plusDays(1), FIRST.plusDays(9)));
        try (HistoryReader reader = History.read(place, CLOCK)) {
            Span day = Span.of(SECRET, SECRET, BERLIN);
            assertEquals(List.of(), reader.epochs(day.from(), day.to()));
            assertEquals(List.of(), reader.summaries(SECRET, SECRET));
            assertEquals(List.of(), reader.timeSums(day.from(), day.to()));
        }
        Histories.assertSound(place);
    }

    @Test
    void cutsWhatReachesInAcrossMidnight() throws Exception {
        Span day = Span.of(SECRET, SECRET, BERLIN);
        try (History history = Histories.ready(place)) {
            Invented invented = new Invented(5);
            Histories.write(
                    history,
                    List.of(
                            new Entry.Amended(new Amendment(
                                    day.from().minusSeconds(3600),
                                    day.to().plusSeconds(3600),
                                    Posture.STANDING,
                                    day.from().plusSeconds(50))),
                            new Entry.Amended(new Amendment(
                                    day.from().minusSeconds(1800),
                                    day.to().plusSeconds(1800),
                                    Posture.STANDING,
                                    day.from().plusSeconds(51),
                                    Amendment.By.HINDSIGHT)),
                            new Entry.Asked(new Prompt(
                                    day.from().minusSeconds(60),
                                    java.time.Duration.ofHours(1),
                                    "figure-four",
                                    0,
                                    java.time.Duration.ZERO,
                                    Optional.of(new Prompt.End(day.from().plusSeconds(77), Outcome.MISSED, "")))),
                            new Entry.Happened(invented.bout(day.from().minusSeconds(60))),
                            new Entry.Learnt(invented.bodyFrame(day.from().plusSeconds(5)))));
        }
        Forgotten forgotten = forget(day);
        assertEquals(List.of(), forgotten.traces().search(files()).found());
        try (HistoryReader reader = History.read(place, CLOCK)) {
            List<Amendment> words =
                    reader.amendments(day.from().minusSeconds(7200), day.to().plusSeconds(7200)).stream()
                            .filter(a -> a.posture() == Posture.STANDING)
                            .toList();
            assertEquals(
                    List.of(
                            new Amendment(
                                    day.from().minusSeconds(3600),
                                    day.from().minusMillis(1),
                                    Posture.STANDING,
                                    day.to()),
                            new Amendment(
                                    day.from().minusSeconds(1800),
                                    day.from().minusMillis(1),
                                    Posture.STANDING,
                                    day.to(),
                                    Amendment.By.HINDSIGHT),
                            new Amendment(day.to(), day.to().plusSeconds(3600), Posture.STANDING, day.to()),
                            new Amendment(
                                    day.to(),
                                    day.to().plusSeconds(1800),
                                    Posture.STANDING,
                                    day.to(),
                                    Amendment.By.HINDSIGHT)),
                    words);
            assertTrue(reader.bodyFrame().isPresent(), "what is learnt of the wearer stays");
        }
    }

    @Test
    void forgetsManyDaysAtOnce() throws Exception {
        Span days = Span.of(FIRST, SECRET, BERLIN);
        Forgotten forgotten = forget(days);
        assertEquals(List.of(), forgotten.traces().search(files()).found());
        try (HistoryReader reader = History.read(place, CLOCK)) {
            assertEquals(Optional.of(SECRET.plusDays(1)), reader.earliest());
        }
    }

    @Test
    void takesAwayWhatCannotBeCleaned() throws Exception {
        byte[] noise = new byte[30_000];
        new Invented(1).bytes(noise);
        Path damaged = Files.write(place.resolve("history-damaged-2026-02-25T000000Z.db"), noise);
        Path foreign = Files.write(place.resolve("history-foreign-2026-02-25T000000Z.log"), noise);
        Forgotten forgotten = forget(Span.of(SECRET, SECRET, BERLIN));
        assertEquals(List.of(damaged, foreign), forgotten.gone());
        assertFalse(Files.exists(damaged));
        assertFalse(Files.exists(foreign));
    }

    @Test
    void forgetsAllOfIt() throws Exception {
        List<Path> gone = History.forgetAll(place, CLOCK);
        assertTrue(gone.size() >= 10, gone.toString());
        assertEquals(
                List.of("history.lock"),
                files().stream().map(f -> String.valueOf(f.getFileName())).toList());
        try (History history = Histories.ready(place);
                HistoryReader reader = history.reader()) {
            assertEquals(Optional.empty(), reader.earliest());
        }
    }

    private Forgotten forget(Span days) throws IOException {
        return History.forget(place, days, CLOCK, saying -> {});
    }

    /** All files of Plumbline's directory but SQLite's native library. */
    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(place)) {
            return all.filter(Files::isRegularFile)
                    .filter(f -> !f.startsWith(place.resolve("native")))
                    .sorted()
                    .toList();
        }
    }

    private String told(LocalDate first, LocalDate last) throws IOException {
        Span days = Span.of(first, last, BERLIN);
        try (HistoryReader reader = History.read(place, CLOCK)) {
            return "" + reader.epochs(days.from(), days.to())
                    + reader.bouts(days.from(), days.to())
                    + reader.breaks(days.from(), days.to())
                    + reader.prompts(days.from(), days.to())
                    + reader.journal(days.from(), days.to())
                    + reader.timeSums(days.from(), days.to())
                    + reader.summaries(first, last);
        }
    }

    private static List<Entry> day(LocalDate day) {
        Invented invented = new Invented(day.toEpochDay());
        Instant start = day.atStartOfDay(BERLIN).toInstant();
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            entries.add(new Entry.Measured(invented.epoch(start.plusSeconds(30_000 + 10L * i))));
        }
        for (int i = 0; i < 5; i++) {
            Instant at = start.plusSeconds(40_000 + 3600L * i).plusMillis(invented.number(1000));
            entries.add(new Entry.Happened(invented.bout(at)));
            entries.add(new Entry.Happened(invented.pause(at)));
            entries.add(new Entry.Asked(new Prompt(
                    at,
                    java.time.Duration.ofHours(1),
                    "figure-four",
                    0,
                    java.time.Duration.ZERO,
                    Optional.of(new Prompt.End(at.plusSeconds(60), Outcome.SKIPPED, "reason of " + day)))));
            entries.add(new Entry.Jotted(new JournalEntry.Noted(at, "the secret of " + day)));
            entries.add(new Entry.Amended(new Amendment(at, at.plusSeconds(60), Posture.LYING, at.plusSeconds(600))));
        }
        entries.add(new Entry.Learnt(invented.bodyFrame(start.plusSeconds(50_000))));
        entries.add(new Entry.DaySoFar(invented.summary(day)));
        return entries;
    }
}

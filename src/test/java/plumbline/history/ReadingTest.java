package plumbline.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static plumbline.history.Histories.ready;
import static plumbline.history.Histories.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.history.file.Connections;
import plumbline.history.file.HistoryFiles;
import plumbline.history.reading.HistoryReader;
import plumbline.history.reading.KeptDay;
import plumbline.history.writing.Entry;
import plumbline.posture.Posture;
import plumbline.privacy.PrivateFiles;
import plumbline.sitting.Break;
import plumbline.sitting.DaySummary;
import plumbline.sitting.Epoch;
import plumbline.trend.TimeSum;

class ReadingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @TempDir
    private Path directory;

    @Test
    void readsTwoWeeksOutOfThreeYearsFromTheSummariesAlone() throws Exception {
        Invented invented = new Invented(2);
        List<DaySummary> all = new ArrayList<>();
        for (int day = 0; day < 3 * 365; day++) {
            all.add(invented.summary(DAY.plusDays(day)));
        }
        try (History history = ready(directory);
                HistoryReader reader = history.reader()) {
            write(history, all.stream().<Entry>map(Entry.DaySoFar::new).toList());
            assertEquals(all.subList(500, 514), reader.summaries(DAY.plusDays(500), DAY.plusDays(513)));
            assertEquals(all, reader.summaries(DAY, DAY.plusYears(4)));
        }
        assertEquals(
                List.of("SEARCH day_summaries USING INDEX sqlite_autoindex_day_summaries_1 (day>? AND day<?)"),
                planOf(HistoryReader.SUMMARIES, "2027-01-01", "2029-12-31"));
    }

    /** A copy of the one file that is left holds all then. */
    @Test
    void leavesNothingBesideTheDatabaseWhoeverReadLast() throws Exception {
        Path log = HistoryFiles.log(Histories.database(directory));
        try (History history = ready(directory)) {
            write(history, List.of(new Entry.DaySoFar(new Invented(2).summary(DAY))));
            History.read(directory, Histories.CLOCK).close();
            assertTrue(Files.size(log) > 0, "it is in use");
        }
        try (HistoryReader first = History.read(directory, Histories.CLOCK)) {
            History.read(directory, Histories.CLOCK).close();
            assertEquals(Optional.of(DAY), first.earliest());
        }
        assertNothingBeside(log);
        History.backUp(directory, DAY, Histories.CLOCK, health -> {});
        assertNothingBeside(log);
    }

    private void assertNothingBeside(Path log) {
        assertFalse(Files.exists(log));
        assertFalse(Files.exists(HistoryFiles.logIndex(Histories.database(directory))));
    }

    @Test
    void keepsTheSumsOfQuartersWhenTheirEpochsAreDeletedByAge() throws Exception {
        Instant nine = Instant.parse("2026-01-01T09:00:00Z");
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 135; i++) {
            Posture posture = i < 45 ? Posture.STANDING : i < 100 ? Posture.RECLINING : Posture.NOT_WORN;
            entries.add(new Entry.Measured(new Epoch(
                    nine.plusSeconds(10L * i), posture, false, 0.9, Duration.ofSeconds(10), OptionalDouble.empty())));
        }
        List<TimeSum> sums = List.of(
                new TimeSum(nine, Duration.ofSeconds(900), Duration.ofSeconds(450)),
                new TimeSum(nine.plusSeconds(900), Duration.ofSeconds(100), Duration.ofSeconds(100)));
        try (History history = ready(directory);
                HistoryReader reader = history.reader()) {
            write(history, entries);
            assertEquals(sums, reader.timeSums(nine, nine.plusSeconds(3600)));
            assertEquals(135, history.writer().deleteEpochsBefore(nine.plusSeconds(9000)));
            assertEquals(sums, reader.timeSums(nine, nine.plusSeconds(3600)));
            assertEquals(List.of(), reader.timeSums(nine.plusSeconds(901), nine.plusSeconds(3600)));
        }
    }

    @Test
    void findsADayWithoutAScan() throws Exception {
        ready(directory).close();
        for (String sql : List.of(
                HistoryReader.EPOCHS,
                HistoryReader.BOUTS,
                HistoryReader.BREAKS,
                HistoryReader.PROMPTS,
                HistoryReader.TIME_SUMS)) {
            List<String> plan = planOf(sql, 0, 1);
            assertTrue(plan.get(0).startsWith("SEARCH "), plan.toString());
            assertTrue(plan.stream().noneMatch(step -> step.startsWith("SCAN ")), plan.toString());
        }
    }

    @Test
    void seesAWholeDayWhileTheWriterIsBusy() throws Exception {
        int groups = 3000;
        CountDownLatch begun = new CountDownLatch(1);
        try (History history = ready(directory);
                HistoryReader reader = history.reader()) {
            Thread busy = new Thread(() -> {
                for (int i = 0; i < groups; i++) {
                    history.writer().offer(Child.entries(i));
                    if (i % 3 == 0) {
                        history.writer().commit();
                        begun.countDown();
                    }
                }
                history.writer().commit();
            });
            busy.start();
            begun.await();
            int seen = 0;
            while (busy.isAlive()) {
                KeptDay day = reader.day(DAY, ZoneOffset.UTC);
                assertWhole(day);
                assertTrue(day.epochs().size() >= seen, "never less than before");
                seen = day.epochs().size();
            }
            KeptDay last = reader.day(DAY, ZoneOffset.UTC);
            assertWhole(last);
            assertEquals(groups, last.epochs().size());
        }
    }

    @Test
    void copiesAllOfItWhileTheWriterGoesOn() throws Exception {
        Path copies = directory.resolve("copies");
        PrivateFiles.makeDirectory(copies);
        try (History history = ready(directory)) {
            write(history, Child.entries(0));
            assertTrue(history.writer().offer(Child.entries(1)));
            history.backup(Histories.database(copies));
            write(history, Child.entries(2));
            IOException twice = assertThrows(IOException.class, () -> history.backup(Histories.database(copies)));
            assertEquals("There is a file already: " + Histories.database(copies) + ".", twice.getMessage());
        }
        try (History copy = ready(copies);
                HistoryReader reader = copy.reader()) {
            assertEquals(List.of(Child.epoch(0)), reader.epochs(Instant.EPOCH, Child.START.plusSeconds(86_400)));
        }
        assertEquals(false, Files.exists(copies.resolve("history.db.part")));
    }

    private static void assertWhole(KeptDay day) {
        assertEquals(
                day.epochs().stream().map(epoch -> epoch.start()).toList(),
                day.breaks().stream().map(Break::start).toList());
    }

    private List<String> planOf(String sql, Object from, Object to) throws Exception {
        List<String> steps = new ArrayList<>();
        try (Connection connection = Connections.reading(Histories.database(directory));
                PreparedStatement query = connection.prepareStatement("EXPLAIN QUERY PLAN " + sql)) {
            query.setObject(1, from);
            query.setObject(2, to);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    steps.add(rows.getString("detail"));
                }
            }
        }
        return steps;
    }
}

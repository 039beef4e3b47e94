package plumbline.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.coach.Outcome;
import plumbline.coach.Prompt;
import plumbline.history.file.Connections;
import plumbline.history.file.Schema;
import plumbline.history.reading.HistoryReader;
import plumbline.history.reading.KeptDay;
import plumbline.history.reading.Remembered;
import plumbline.history.writing.Entry;
import plumbline.posture.Posture;
import plumbline.posture.mounting.BodyFrame;
import plumbline.privacy.PrivateFiles;
import plumbline.sensor.Vector3;
import plumbline.sitting.Amendment;
import plumbline.sitting.Bout;
import plumbline.sitting.Break;
import plumbline.sitting.DaySummary;
import plumbline.sitting.Epoch;
import plumbline.sitting.Moves;
import plumbline.trend.TimeSum;

/**
 * Every version ever released has a file {@code N.rows.sql} with the rows that a Plumbline of that time wrote of one and
 * the same day.
 */
class SchemaTest {

    private static final Schema SCHEMA = Schema.ofThisVersion();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    @TempDir
    private Path directory;

    @Test
    void bringsEveryOlderVersionUpWithItsRowsIntact() throws Exception {
        assertEquals(8, SCHEMA.newest(), "a new version needs its rows file, and this number");
        for (int version = 1; version <= SCHEMA.newest(); version++) {
            Path place = directory.resolve("version-" + version);
            PrivateFiles.makeDirectory(place);
            try (Connection connection = Connections.writing(Histories.database(place))) {
                SCHEMA.migrate(connection, version);
                Connections.execute(connection, rows(version));
            }
            assertDayAsWritten(place);
            assertWordsAsWritten(place, version);
        }
    }

    /** What was said up to version 6 is the wearer's. */
    private static void assertWordsAsWritten(Path place, int version) throws IOException {
        Amendment wearers = new Amendment(NINE, NINE.plusSeconds(600), Posture.STANDING, NINE.plusSeconds(4800));
        Amendment hindsight = new Amendment(
                NINE, NINE.plusSeconds(1200), Posture.SITTING, NINE.plusSeconds(5000), Amendment.By.HINDSIGHT);
        List<Amendment> expected =
                version < 3 ? List.of() : version < 7 ? List.of(wearers) : List.of(wearers, hindsight);
        try (HistoryReader reader = History.read(place, Histories.CLOCK)) {
            assertEquals(expected, reader.amendments(NINE, NINE.plusSeconds(86_400)), "version " + version);
        }
    }

    /** Version 6 counts shifts and fidgets; of what was written before nothing is known, which is not none. */
    @Test
    void knowsOfNoMovesInWhatWasWrittenBeforeTheyWereCounted() throws Exception {
        try (Connection connection = Connections.writing(Histories.database(directory))) {
            SCHEMA.migrate(connection, 5);
            Connections.execute(connection, rows(5));
        }
        Epoch counted = new Epoch(
                NINE.plusSeconds(40_000),
                Posture.SITTING,
                false,
                0.5,
                Duration.ofSeconds(10),
                OptionalDouble.empty(),
                Optional.of(Moves.NONE));
        DaySummary next = new Invented(6).moved(DAY.plusDays(1));
        try (History history = Histories.ready(directory)) {
            assertTrue(history.writer().offer(List.of(new Entry.Measured(counted), new Entry.DaySoFar(next))));
            assertTrue(history.writer().commit());
            try (HistoryReader reader = history.reader()) {
                List<Epoch> epochs = reader.epochs(NINE, NINE.plusSeconds(50_000));
                assertEquals(
                        List.of(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(Moves.NONE)),
                        epochs.stream().map(Epoch::moves).toList());
                assertEquals(List.of(expectedSummary(), next), reader.summaries(DAY, DAY.plusDays(1)));
            }
        }
    }

    @Test
    void keepsRowsThroughAFurtherVersion() throws Exception {
        List<String> scripts = new ArrayList<>(SCHEMA.scripts());
        scripts.add("ALTER TABLE bouts ADD COLUMN note TEXT NOT NULL DEFAULT '';"
                + " CREATE TABLE further (id INTEGER PRIMARY KEY) STRICT;");
        Schema next = new Schema(scripts);
        try (Connection connection = Connections.writing(Histories.database(directory))) {
            SCHEMA.migrate(connection, SCHEMA.newest());
            Connections.execute(connection, rows(SCHEMA.newest()));
            next.migrate(connection, next.newest());
            assertEquals(next.newest(), Schema.version(connection));
            assertEquals(1, Connections.number(connection, "SELECT count(*) FROM bouts WHERE note = ''"));
            assertEquals(0, Connections.number(connection, "SELECT count(*) FROM further"));
            try (HistoryReader reader = new HistoryReader(connection, Histories.CLOCK, () -> {})) {
                assertEquals(expectedDay(), reader.day(DAY, ZoneOffset.UTC));
            }
        }
    }

    @Test
    void staysAtTheVersionBeforeAStepThatFails() throws Exception {
        List<String> scripts = new ArrayList<>(SCHEMA.scripts());
        scripts.add("CREATE TABLE further (id INTEGER PRIMARY KEY) STRICT; CREATE TABLE bouts (id INTEGER);");
        Schema broken = new Schema(scripts);
        try (Connection connection = Connections.writing(Histories.database(directory))) {
            SCHEMA.migrate(connection, SCHEMA.newest());
            Connections.execute(connection, rows(SCHEMA.newest()));
            assertThrows(SQLException.class, () -> broken.migrate(connection, broken.newest()));
            assertEquals(SCHEMA.newest(), Schema.version(connection));
            assertEquals(
                    0, Connections.number(connection, "SELECT count(*) FROM sqlite_schema WHERE name = 'further'"));
        }
        assertDayAsWritten(directory);
    }

    private static void assertDayAsWritten(Path place) throws IOException {
        try (History history = Histories.ready(place);
                HistoryReader reader = history.reader()) {
            assertEquals(expectedDay(), reader.day(DAY, ZoneOffset.UTC));
            assertEquals(List.of(expectedSummary()), reader.summaries(DAY.minusYears(3), DAY));
            assertEquals(
                    List.of(new TimeSum(NINE, Duration.ofSeconds(20), Duration.ofSeconds(10))),
                    reader.timeSums(NINE.minusSeconds(86_400), NINE.plusSeconds(86_400)));
            assertEquals(
                    Optional.of(new Remembered(
                            new BodyFrame(
                                    new Vector3(0.6, 0, -0.8),
                                    Optional.of(new Vector3(0.8, 0, 0.6)),
                                    OptionalDouble.of(6.25),
                                    OptionalDouble.empty(),
                                    NINE),
                            Duration.ofHours(11))),
                    reader.bodyFrame());
            assertEquals(
                    Optional.of(new Bout(
                            NINE.plusSeconds(4200), NINE.plusSeconds(4800), Duration.ofMinutes(10), Duration.ZERO, 0)),
                    reader.openBout());
        }
    }

    private static KeptDay expectedDay() {
        return new KeptDay(
                DAY,
                List.of(
                        new Epoch(NINE, Posture.SITTING, true, 0.93, Duration.ofSeconds(10), OptionalDouble.of(12.5)),
                        new Epoch(
                                NINE.plusSeconds(10),
                                Posture.NOT_WORN,
                                false,
                                0.5,
                                Duration.ofMillis(4321),
                                OptionalDouble.empty()),
                        new Epoch(NINE, Posture.MOVING, false, 1, Duration.ofSeconds(10), OptionalDouble.of(-0.5))),
                List.of(new Bout(
                        NINE, NINE.plusSeconds(3600), Duration.ofMinutes(58), Duration.ofMillis(1_234_567), 2)),
                List.of(new Break(NINE.plusSeconds(3600), NINE.plusSeconds(3725))),
                List.of(
                        new Prompt(
                                NINE.plusSeconds(3480),
                                Duration.ofMinutes(58),
                                "half-kneeling-hip-flexor",
                                1,
                                Duration.ofSeconds(125),
                                Optional.of(new Prompt.End(NINE.plusSeconds(3725), Outcome.TAKEN, ""))),
                        new Prompt(
                                NINE.plusSeconds(7000),
                                Duration.ofMinutes(60),
                                "figure-four",
                                0,
                                Duration.ZERO,
                                Optional.empty())),
                0);
    }

    private static DaySummary expectedSummary() {
        return new DaySummary(
                DAY,
                Duration.ofMillis(28_800_001),
                Duration.ofMillis(20_000_002),
                Duration.ofMillis(5_000_003),
                Duration.ofMillis(1_000_004),
                Duration.ofMillis(2_000_005),
                Duration.ofMillis(3_000_006),
                Duration.ofMillis(7),
                Duration.ofMillis(8),
                9,
                Duration.ofMillis(3_480_000),
                5,
                3,
                1,
                8,
                OptionalDouble.of(41.5));
    }

    @Test
    void readsWhatAnOlderPlumblineWroteWithoutARunBetween() throws Exception {
        Path database = directory.resolve("history.db");
        try (Connection connection = Connections.writing(database)) {
            SCHEMA.migrate(connection, 1);
            Connections.execute(connection, rows(1));
        }
        try (HistoryReader reader = History.read(directory, InstantSource.system())) {
            assertEquals(
                    3,
                    reader.epochs(Instant.EPOCH, Instant.parse("2100-01-01T00:00:00Z"))
                            .size());
            assertEquals(List.of(), reader.journal(Instant.EPOCH, Instant.parse("2100-01-01T00:00:00Z")));
        }
    }

    private static String rows(int version) throws IOException {
        try (InputStream rows = SchemaTest.class.getResourceAsStream("/plumbline/history/" + version + ".rows.sql")) {
            return new String(Objects.requireNonNull(rows).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

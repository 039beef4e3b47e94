package plumbline.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.coach.JournalEntry;
import plumbline.coach.Outcome;
import plumbline.coach.Prompt;
import plumbline.history.History;
import plumbline.history.Opened;
import plumbline.history.reading.HistoryReader;
import plumbline.history.writing.Entry;
import plumbline.lab.SchemaCheck;
import plumbline.posture.Posture;
import plumbline.sitting.Amendment;
import plumbline.sitting.AngleTimes;
import plumbline.sitting.Bout;
import plumbline.sitting.Break;
import plumbline.sitting.DaySummary;
import plumbline.sitting.Epoch;
import plumbline.sitting.Moves;
import plumbline.sitting.SeatedMovement;
import plumbline.stretch.Feeling;

class ExchangeTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Instant NINE = DAY.atTime(9, 0).atZone(BERLIN).toInstant();

    private static final List<Entry> ENTRIES = List.of(
            new Entry.Measured(epoch(0, Posture.SITTING, OptionalDouble.of(-3.5))),
            new Entry.Measured(epoch(10, Posture.SITTING, OptionalDouble.empty())),
            new Entry.Measured(epoch(20, Posture.STANDING, OptionalDouble.of(0))),
            new Entry.Measured(epoch(30, Posture.NOT_WORN, OptionalDouble.empty())),
            new Entry.Measured(epoch(40, Posture.MOVING, OptionalDouble.of(4))),
            new Entry.Happened(new Bout(NINE, NINE.plusSeconds(3600), minutes(58), minutes(7), 2)),
            new Entry.Happened(new Break(NINE.plusSeconds(3600), NINE.plusSeconds(3725))),
            new Entry.Asked(new Prompt(
                    NINE.plusSeconds(3500),
                    minutes(58),
                    "figure-four",
                    1,
                    minutes(2),
                    Optional.of(
                            new Prompt.End(NINE.plusSeconds(3725), Outcome.SKIPPED, "in a call, \"sorry\";\nlater")))),
            new Entry.Asked(
                    new Prompt(NINE.plusSeconds(9000), minutes(60), "figure-four", 0, Duration.ZERO, Optional.empty())),
            new Entry.Amended(new Amendment(NINE, NINE.plusSeconds(20), Posture.RECLINING, NINE.plusSeconds(40_000))),
            new Entry.Amended(new Amendment(
                    NINE.plusSeconds(20),
                    NINE.plusSeconds(40),
                    Posture.STANDING,
                    NINE.plusSeconds(50),
                    Amendment.By.HINDSIGHT)),
            new Entry.Jotted(new JournalEntry.Pain(NINE, 4, "nach dem Mittag, schärfer")),
            new Entry.Jotted(new JournalEntry.Walked(NINE.plusSeconds(1), minutes(10), 4, 3, "")),
            new Entry.Jotted(new JournalEntry.Stretched(
                    NINE.plusSeconds(2), "figure-four", minutes(1), true, Set.of(Feeling.NOTHING), "")),
            new Entry.Jotted(new JournalEntry.Strengthened(NINE.plusSeconds(3), minutes(20), "")),
            new Entry.Jotted(new JournalEntry.Noted(NINE.plusSeconds(4), "new chair")),
            new Entry.DaySoFar(new DaySummary(
                    DAY,
                    minutes(400),
                    minutes(300),
                    minutes(30),
                    minutes(1),
                    minutes(40),
                    minutes(50),
                    minutes(9),
                    minutes(3),
                    7,
                    minutes(58),
                    5,
                    3,
                    0,
                    6,
                    OptionalDouble.of(33.25),
                    OptionalDouble.of(42.5),
                    OptionalDouble.of(1.4142135623730951),
                    Optional.of(new SeatedMovement(
                            minutes(290), 120, 260, minutes(25), AngleTimes.of("-10:600.25 0:16800"))))));

    @TempDir
    private Path folder;

    @Test
    void bringsBackFromCsvAndJsonAllThatWasExported() throws IOException {
        Path days = history("days", ENTRIES);
        try (HistoryReader reader = History.read(days, InstantSource.fixed(NINE))) {
            Export export = new Export(reader, DAY, DAY, BERLIN, day -> {});
            assertEquals(8, export.csv(folder.resolve("csv")).size());
            export.json(folder.resolve("all.json"), NINE);
        }
        for (String place : List.of("csv", "all.json")) {
            List<Entry> read = new ArrayList<>();
            Import reading = new Import(read::add);
            assertTrue(Import.knows(folder.resolve(place)));
            reading.read(folder.resolve(place));
            assertEquals(0, reading.refused());
            assertEquals(Set.copyOf(ENTRIES), Set.copyOf(read), place);
            assertEquals(ENTRIES.size(), reading.rows(), place);
        }
    }

    @Test
    void writesOverNothing() throws IOException {
        Path days = history("days", ENTRIES);
        try (HistoryReader reader = History.read(days, InstantSource.fixed(NINE))) {
            Export export = new Export(reader, DAY, DAY, BERLIN, day -> {});
            export.csv(folder.resolve("csv"));
            assertThrows(FileAlreadyExistsException.class, () -> export.csv(folder.resolve("csv")));
        }
    }

    @Test
    void leavesAGapInTheEventsWhereTheSensorWasNotWorn() throws IOException {
        Path days = history("days", ENTRIES);
        try (HistoryReader reader = History.read(days, InstantSource.fixed(NINE))) {
            new Export(reader, DAY, DAY, BERLIN, day -> {}).csv(folder.resolve("csv"));
        }
        assertEquals(
                List.of(
                        "Time,DataCount (samples),Interval (s),"
                                + "\"ActivityCode (0=sedentary, 1=standing, 2=stepping)\","
                                + "CumulativeStepCount,Activity Score (MET.h)",
                        "46083.375000000,0,20.0,0,NA,NA",
                        "46083.375231481,200,10.0,1,NA,NA",
                        "46083.375462963,400,10.0,2,NA,NA"),
                Files.readAllLines(folder.resolve("csv/events.csv")));
    }

    @Test
    void countsRowsThatMakeNoSenseAndGoesOn() throws IOException {
        Path csv = Files.createDirectories(folder.resolve("csv"));
        Files.writeString(
                csv.resolve("breaks.csv"),
                "start,end\r\nyesterday,today\r\n2026-03-02T09:00:00Z,2026-03-02T09:02:00Z\r\n2026-03-02T09:00:00Z\r\n");
        List<Entry> read = new ArrayList<>();
        Import reading = new Import(read::add);
        reading.read(csv);
        assertEquals(2, reading.refused());
        assertEquals(
                List.of(new Entry.Happened(
                        new Break(Instant.parse("2026-03-02T09:00:00Z"), Instant.parse("2026-03-02T09:02:00Z")))),
                read);
    }

    @Test
    void saysPlainlyWhereAJsonFileBreaksOff() throws IOException {
        Path json = folder.resolve("cut.json");
        Files.writeString(json, "{\"plumbline_export\": 1, \"breaks\": [{\"start\": ");
        IOException said = assertThrows(IOException.class, () -> new Import(e -> {}).read(json));
        assertTrue(said.toString().contains("breaks off or is no JSON"), said.toString());
        Files.writeString(json, "{\"plumbline_export\": 99}");
        IOException newer = assertThrows(IOException.class, () -> new Import(e -> {}).read(json));
        assertTrue(newer.toString().contains("newer Plumbline"), newer.toString());
    }

    @Test
    void documentsEveryFieldOfTheJsonFileInItsSchema() throws IOException {
        JsonObject schema = JsonParser.parseString(
                        Files.readString(Path.of("src/main/resources/plumbline/exchange/export.schema.json")))
                .getAsJsonObject();
        JsonObject properties = schema.getAsJsonObject("properties");
        for (Table<?> table : Table.ALL) {
            JsonObject row = properties.getAsJsonObject(table.name()).getAsJsonObject("items");
            Set<String> documented =
                    new TreeSet<>(row.getAsJsonObject("properties").keySet());
            assertEquals(
                    new TreeSet<>(table.columns().stream().map(Column::name).toList()), documented, table.name());
            for (Map.Entry<String, JsonElement> field :
                    row.getAsJsonObject("properties").entrySet()) {
                assertFalse(
                        field.getValue()
                                .getAsJsonObject()
                                .get("description")
                                .getAsString()
                                .isBlank(),
                        table.name() + "." + field.getKey());
            }
            JsonArray required = row.getAsJsonArray("required");
            assertTrue(required.size() > 0, table.name());
        }
    }

    /** Every value of a real file is of the type, the form and the words that the schema says, and none is undocumented. */
    @Test
    void writesWhatTheSchemaSays() throws IOException {
        Path days = history("days", ENTRIES);
        Path file = folder.resolve("all.json");
        try (HistoryReader reader = History.read(days, InstantSource.fixed(NINE))) {
            new Export(reader, DAY, DAY, BERLIN, day -> {}).json(file, NINE);
        }
        JsonObject schema = JsonParser.parseString(
                        Files.readString(Path.of("src/main/resources/plumbline/exchange/export.schema.json")))
                .getAsJsonObject();
        JsonObject json = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        assertEquals(List.of(), new SchemaCheck().faults(schema, json));
        assertEquals(5, json.getAsJsonArray("epochs").size());
        json.getAsJsonArray("epochs").get(0).getAsJsonObject().addProperty("posture", "flying");
        json.getAsJsonArray("bouts").get(0).getAsJsonObject().remove("end");
        json.getAsJsonArray("days").get(0).getAsJsonObject().addProperty("moods", 3);
        json.addProperty("made", "yesterday");
        assertEquals(
                List.of(
                        ".made is no date-time: \"yesterday\"",
                        ".days[0].moods is not documented",
                        ".epochs[0].posture is none of its words: \"flying\"",
                        ".bouts[0] has no end"),
                new SchemaCheck().faults(schema, json));
    }

    private Path history(String name, List<Entry> entries) throws IOException {
        Path directory = folder.resolve(name);
        Opened opened = History.open(directory, InstantSource.fixed(NINE), health -> {});
        try (History history = assertInstanceOf(Opened.Ready.class, opened).history()) {
            assertTrue(history.writer().offer(entries));
        }
        return directory;
    }

    private static Epoch epoch(int second, Posture posture, OptionalDouble lean) {
        return new Epoch(
                NINE.plusSeconds(second),
                posture,
                false,
                0.93,
                Duration.ofSeconds(10),
                lean,
                posture.isSeated() ? Optional.of(new Moves(1, second % 3)) : Optional.empty());
    }

    private static Duration minutes(int minutes) {
        return Duration.ofMinutes(minutes);
    }
}

package plumbline.history.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.history.Histories;
import plumbline.history.History;
import plumbline.history.Invented;
import plumbline.history.file.HistoryFiles;
import plumbline.history.reading.HistoryReader;
import plumbline.posture.Posture;
import plumbline.sitting.Amendment;
import plumbline.sitting.Amendment.By;
import plumbline.sitting.Epoch;

class TailTest {

    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
    private static final Tail.Mark NOTHING = new Tail.Mark(0, 0);

    @TempDir
    private Path directory;

    private Path file;

    @BeforeEach
    void name() {
        file = directory.resolve("history.tail");
    }

    @Test
    void givesBackWhatAnEarlierProgramLeft() throws IOException {
        for (long seed = 0; seed < 50; seed++) {
            Files.deleteIfExists(file);
            List<List<Row>> units = units(new Invented(seed), (int) seed);
            leave(units);
            try (Tail tail = Tail.open(file, new Random(seed))) {
                assertEquals(all(units), tail.left(NOTHING), "seed " + seed);
                assertEquals(List.of(), tail.left(NOTHING), "handed out once");
            }
        }
    }

    @Test
    void goesOnWhereAnEarlierProgramEnded() throws IOException {
        List<List<Row>> units = units(new Invented(1), 6);
        leave(units.subList(0, 3));
        leave(units.subList(3, 6));
        try (Tail tail = Tail.open(file, new Random(1))) {
            assertEquals(all(units), tail.left(NOTHING));
        }
    }

    @Test
    void leavesOutWhatTheDatabaseHoldsAlready() throws IOException {
        List<List<Row>> units = units(new Invented(2), 5);
        Tail.Mark mark = leave(units.subList(0, 2));
        leave(units.subList(2, 5));
        try (Tail tail = Tail.open(file, new Random(1))) {
            assertEquals(all(units.subList(2, 5)), tail.left(mark));
        }
        try (Tail tail = Tail.open(file, new Random(1))) {
            assertEquals(
                    all(units), tail.left(new Tail.Mark(mark.number() + 1, 2)), "another tail's mark says nothing");
        }
    }

    @Test
    void holdsNothingOnceItIsCleared() throws IOException {
        leave(units(new Invented(3), 5));
        try (Tail tail = Tail.open(file, new Random(1))) {
            tail.clear();
        }
        assertEquals(Tail.EMPTY, Files.size(file));
        try (Tail tail = Tail.open(file, new Random(2))) {
            assertEquals(List.of(), tail.left(NOTHING));
        }
    }

    @Test
    void givesBackAllUnitsBeforeAnyCutOrDamage() throws IOException {
        List<List<Row>> units = units(new Invented(4), 12);
        leave(units);
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(5);
        for (int round = 0; round < 300; round++) {
            byte[] bytes = Arrays.copyOf(whole, round % 2 == 0 ? random.nextInt(whole.length) : whole.length);
            if (round % 3 == 0 && bytes.length > 0) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
            }
            Files.write(file, bytes);
            int found;
            try (Tail tail = Tail.open(file, new Random(1))) {
                List<Row> left = tail.left(NOTHING);
                found = whole(units, left);
                assertTrue(found >= 0, "round " + round + ": no whole units");
                tail.append(units.get(0));
            }
            try (Tail tail = Tail.open(file, new Random(1))) {
                List<List<Row>> expected = new ArrayList<>(units.subList(0, found));
                expected.add(units.get(0));
                assertEquals(all(expected), tail.left(NOTHING), "round " + round);
            }
        }
    }

    @Test
    void readsNoiseWithoutAnyTrouble() throws IOException {
        for (long seed = 0; seed < 200; seed++) {
            byte[] noise = new byte[(int) (seed * 7)];
            new Invented(seed).bytes(noise);
            Files.write(file, noise);
            try (Tail tail = Tail.open(file, new Random(seed))) {
                assertEquals(List.of(), tail.left(NOTHING));
            }
        }
    }

    @Test
    void isWrittenByTheNextStartExactlyOnce() throws Exception {
        List<Epoch> epochs = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            epochs.add(new Invented(i).epoch(START.plusSeconds(10L * i)));
        }
        Path killed = directory.resolve("killed");
        Files.createDirectories(killed);
        Path own = directory.resolve("own");
        try (History history = Histories.ready(own)) {
            Histories.write(history, measured(epochs.subList(0, 10)));
            history.writer().offer(measured(epochs.subList(10, 20)));
            history.writer().jot();
            // Killed between the commit and the emptying of the tail:
            Files.copy(own.resolve("history.tail"), killed.resolve("history.tail"));
            assertTrue(history.writer().commit());
            copy(own, killed);
        }
        for (int round = 0; round < 3; round++) {
            assertEquals(epochs.subList(0, 20), kept(killed), "round " + round);
        }
        try (History history = Histories.ready(killed)) {
            history.writer().offer(measured(epochs.subList(20, 30)));
            history.writer().jot();
            Files.createDirectories(directory.resolve("killed again"));
            Files.copy(killed.resolve("history.tail"), directory.resolve("killed again/history.tail"));
            copy(killed, directory.resolve("killed again"));
        }
        assertEquals(epochs, kept(directory.resolve("killed again")));
    }

    /** Up to version 6 an amendment was the wearer's, and its row had a place less. */
    @Test
    void takesAWordThatAnOlderPlumblineLeftForTheWearers() throws IOException {
        Histories.ready(directory).close();
        long ms = START.toEpochMilli();
        leave(List.of(List.of(new Row(Insertion.AMENDMENT, List.of(ms, ms + 60_000, "STANDING", ms + 90_000)))));
        try (HistoryReader reader = History.read(directory, Histories.CLOCK)) {
            assertEquals(
                    List.of(new Amendment(
                            START, START.plusSeconds(60), Posture.STANDING, START.plusSeconds(90), By.WEARER)),
                    reader.amendments(START, START.plusSeconds(100)));
        }
    }

    @Test
    void isSeenByWhoeverOnlyReads() throws Exception {
        Epoch epoch = new Invented(1).epoch(START);
        Path killed = directory.resolve("killed");
        Files.createDirectories(killed);
        try (History history = Histories.ready(directory.resolve("own"))) {
            history.writer().offer(measured(List.of(epoch)));
            history.writer().jot();
            Files.copy(directory.resolve("own/history.tail"), killed.resolve("history.tail"));
            copy(directory.resolve("own"), killed);
        }
        try (HistoryReader reader = History.read(killed, Histories.CLOCK)) {
            assertEquals(List.of(epoch), reader.epochs(START, START.plusSeconds(100)));
        }
    }

    @Test
    void takesNothingUntilItIsClearedOnceItCouldNotBeWritten() throws IOException {
        Tail tail = Tail.open(file, new Random(1));
        List<List<Row>> units = units(new Invented(6), 2);
        tail.append(units.get(0));
        tail.close();
        tail.append(units.get(1));
        assertFalse(tail.isWhole());
        tail.clear();
        assertFalse(tail.isWhole(), "it is closed");
    }

    private static void copy(Path from, Path to) throws IOException {
        for (String name : List.of("history.db", "history.db-wal", "history.outline")) {
            Files.copy(from.resolve(name), to.resolve(name));
        }
        assertTrue(Files.exists(HistoryFiles.log(Histories.database(to))));
    }

    private static List<Epoch> kept(Path place) throws IOException {
        try (HistoryReader reader = History.read(place, Histories.CLOCK)) {
            return reader.epochs(START, START.plusSeconds(100_000));
        }
    }

    private static List<Entry> measured(List<Epoch> epochs) {
        return epochs.stream().<Entry>map(Entry.Measured::new).toList();
    }

    /** Adds the units, and ends as a killed program does. */
    private Tail.Mark leave(List<List<Row>> units) throws IOException {
        Tail tail = Tail.open(file, new Random(9));
        units.forEach(tail::append);
        return tail.mark();
    }

    /** How many units these rows are; -1 where the last one is not whole. */
    private static int whole(List<List<Row>> units, List<Row> rows) {
        for (int n = 0; n <= units.size(); n++) {
            if (all(units.subList(0, n)).equals(rows)) {
                return n;
            }
        }
        return -1;
    }

    private static List<Row> all(List<List<Row>> units) {
        return units.stream().flatMap(List::stream).toList();
    }

    private static List<List<Row>> units(Invented invented, int count) {
        List<List<Row>> units = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Instant at = START.plusSeconds(10L * i);
            List<Entry> unit = new ArrayList<>(List.of(
                    new Entry.Measured(invented.epoch(at)),
                    new Entry.Sitting(i % 2 == 0 ? Optional.empty() : Optional.of(invented.bout(at))),
                    new Entry.DaySoFar(invented.summary(LocalDate.of(2026, 3, 1))),
                    new Entry.Learnt(invented.bodyFrame(at)),
                    new Entry.Asked(invented.prompt(at))));
            invented.journal(at).forEach(entry -> unit.add(new Entry.Jotted(entry)));
            units.add(unit.subList(0, 1 + invented.number(unit.size())).stream()
                    .map(Row::of)
                    .toList());
        }
        return units;
    }
}

package plumbline.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import plumbline.coach.JournalEntry;
import plumbline.history.Histories;
import plumbline.history.History;
import plumbline.history.Invented;
import plumbline.history.writing.Entry;

/** Backing up, restoring and forgetting as the wearer does it. */
@Execution(ExecutionMode.CONCURRENT)
class KeepingCommandsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 2, 20);
    private static final String SECRET = "secret words of the second day";

    @TempDir
    private Path home;

    private Cli plumbline;

    @BeforeEach
    void keepThreeDays() throws IOException {
        plumbline = new Cli(home);
        try (History history = Histories.ready(data())) {
            for (int n = 0; n < 3; n++) {
                Histories.write(history, day(n));
            }
        }
    }

    @Test
    void backsUpAndRestoresAndNamesWhereTheOtherIs() throws Exception {
        Cli.Run none = plumbline.run("restore");
        assertEquals(1, none.code(), none::toString);
        assertTrue(none.err().contains("there is no backup"), none::toString);

        Cli.Run made = plumbline.run("backup");
        assertEquals(0, made.code(), made::toString);
        assertTrue(made.out().contains("300 pieces of ten seconds, 3 bouts, 3 days"), made::toString);
        Path backup = Path.of(made.out().substring(0, made.out().indexOf(": ")));
        assertTrue(Files.exists(backup));
        assertTrue(plumbline.run("backup", "--list").out().contains(backup.toString()));
        try (var logs = Files.list(home.resolve("state/log"))) {
            // Empty as it is: it is written for the wearer only from its beginning.
            assertEquals(
                    Set.of("rw-------"), logs.map(KeepingCommandsTest::mode).collect(Collectors.toSet()));
        }

        try (History history = Histories.ready(data())) {
            Histories.write(history, day(3));
            Cli.Run running = plumbline.run("restore");
            assertEquals(1, running.code(), running::toString);
            assertTrue(running.err().contains("Plumbline is running already"), running::toString);
        }
        Cli.Run restored = plumbline.run("restore");
        assertEquals(0, restored.code(), restored::toString);
        assertTrue(restored.out().contains("300 pieces of ten seconds"), restored::toString);
        assertTrue(restored.out().contains("history-replaced-"), restored::toString);
        assertEquals(1, plumbline.run("restore", "1999-01-01").code());
    }

    @Test
    void forgetsADayInEveryFileThatItKeepsAndNamesTheOthers() throws Exception {
        Path export = home.resolve("export");
        assertEquals(0, plumbline.run("backup").code());
        assertEquals(0, plumbline.run("export", "-o", export.toString()).code());
        assertFalse(Files.exists(data().resolve("history.db-wal")), "the database alone holds all");
        Path log = Files.createDirectories(home.resolve("state/log")).resolve("plumbline-20260221-080000-1-0.log");
        Files.writeString(log, """
                2026-02-20 08:00:00.000 INFO [main] A: before
                2026-02-21 08:00:00.000 INFO [main] A: told
                \tat a.line.below
                2026-02-22 08:00:00.000 INFO [main] A: after
                """);
        Path picture = Files.createDirectories(data().resolve("charts")).resolve("week.png");
        Files.writeString(picture, "a picture");
        assertTrue(stands(SECRET, data()));

        Cli.Run unasked = plumbline.run("forget", "2026-02-21");
        assertEquals(1, unasked.code(), unasked::toString);
        assertTrue(stands(SECRET, data()), "nobody said yes");

        Cli.Run forgotten = plumbline.run("forget", "2026-02-21", "--yes");
        assertEquals(0, forgotten.code(), forgotten::toString);
        assertTrue(forgotten.out().contains("there is none."), forgotten::toString);
        assertTrue(forgotten.out().contains(export.resolve("journal.csv").toString()), forgotten::toString);
        assertFalse(stands(SECRET, data()));
        assertFalse(Files.exists(picture));
        assertEquals("""
                2026-02-20 08:00:00.000 INFO [main] A: before
                2026-02-22 08:00:00.000 INFO [main] A: after
                """, Files.readString(log));
        Cli.Run exported = plumbline.run("export", "-o", home.resolve("after").toString());
        assertTrue(Files.readString(home.resolve("after/journal.csv")).contains("first day"), exported::toString);
        assertEquals(2, plumbline.run("forget").code());
        assertEquals(2, plumbline.run("forget", "tomorrow").code());
    }

    @Test
    void forgetsAll() throws Exception {
        assertEquals(0, plumbline.run("backup").code());
        Cli.Run forgotten = plumbline.run("forget", "--all", "--yes");
        assertEquals(0, forgotten.code(), forgotten::toString);
        assertFalse(stands(SECRET, home));
        assertFalse(Files.exists(data().resolve("history.db")));
    }

    private static String mode(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean stands(String words, Path directory) throws IOException {
        try (var all = Files.walk(directory)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(words)) {
                    return true;
                }
            }
        }
        return false;
    }

    private Path data() {
        return home.resolve("data");
    }

    private static List<Entry> day(int n) {
        Invented invented = new Invented(n);
        Instant start = FIRST.plusDays(n).atTime(8, 0).toInstant(ZoneOffset.UTC);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            entries.add(new Entry.Measured(invented.epoch(start.plusSeconds(10L * i))));
        }
        entries.add(new Entry.Happened(invented.bout(start)));
        entries.add(new Entry.DaySoFar(invented.summary(FIRST.plusDays(n))));
        String words = n == 1 ? SECRET : n == 0 ? "words of the first day" : "other words";
        entries.add(new Entry.Jotted(new JournalEntry.Noted(start, words)));
        return entries;
    }
}

package plumbline.app.command.days;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.app.command.days.RecordingImport.Overlap;
import plumbline.app.command.days.RecordingImport.Rules;
import plumbline.app.home.Failure;
import plumbline.app.live.monitor.HostClock;
import plumbline.exchange.people.Persons;
import plumbline.exchange.people.Taken;
import plumbline.exchange.people.TakenRecording;
import plumbline.history.History;
import plumbline.history.Opened;
import plumbline.history.reading.HistoryReader;
import plumbline.line.Line;
import plumbline.posture.seat.SlouchSettings;
import plumbline.settings.Settings;
import plumbline.sitting.BoutSettings;

/** A study is of one person, and no moment of theirs is in it twice. */
class RecordingImportTest {

    private static final Instant EIGHT = Instant.parse("2026-03-02T08:00:00Z");
    private static final Persons NOBODY = new Persons(Optional.empty(), Map.of(), Optional.empty());

    @TempDir
    private Path folder;

    private History history;
    private final List<String> aside = new ArrayList<>();

    @BeforeEach
    void open() {
        history = ((Opened.Ready) History.open(folder.resolve("study"), HostClock.system(), health -> {})).history();
    }

    @AfterEach
    void close() throws IOException {
        history.close();
    }

    private RecordingImport taking(Persons persons, Overlap overlap) throws IOException {
        return taking(new Rules(persons, Optional.empty(), overlap));
    }

    private RecordingImport taking(Rules rules) throws IOException {
        Line.Setup setup = new Line.Setup(
                SlouchSettings.DEFAULT, BoutSettings.DEFAULT, Settings.STANDARD.coach(), ZoneOffset.UTC, sight -> "");
        return new RecordingImport(history, Taken.of(folder.resolve("study")), rules, setup, aside::add);
    }

    /** Somebody who sits still, 10 Hz. */
    private Path sitting(String name, Instant start, int minutes) throws IOException {
        return sitting(name, "# origin: " + start + "\n", minutes);
    }

    private Path sitting(String name, String above, int minutes) throws IOException {
        StringBuilder rows = new StringBuilder(above).append("time_s,ax_g,ay_g,az_g\n");
        for (int i = 0; i < minutes * 600; i++) {
            double lean = 0.3 + 0.002 * (i % 7);
            rows.append(String.format(Locale.ROOT, "%.1f,%.4f,0.0,%.4f%n", i / 10.0, Math.cos(lean), Math.sin(lean)));
        }
        return Files.writeString(folder.resolve(name), rows);
    }

    private int epochs() throws IOException {
        try (HistoryReader reader = history.reader()) {
            return reader.epochs(EIGHT.minusSeconds(86_400), EIGHT.plusSeconds(86_400))
                    .size();
        }
    }

    @Test
    void takesARecordingOnce() throws Exception {
        Path file = sitting("a.csv", EIGHT, 20);
        assertTrue(taking(NOBODY, Overlap.refuse).take(file).contains("12000 samples (Plumbline)"));
        int once = epochs();
        assertTrue(once > 100);
        Path copy = Files.copy(file, folder.resolve("copy.csv"));
        String said = taking(NOBODY, Overlap.refuse).take(copy);
        assertEquals("is in the study already, as a.csv; nothing was taken", said);
        assertEquals(once, epochs());
    }

    @Test
    void refusesARecordingOfAnother() throws Exception {
        Persons byName = new Persons(Optional.empty(), Map.of(), Optional.of(Pattern.compile("^(P\\d+)_")));
        taking(byName, Overlap.refuse).take(sitting("P1_day.csv", EIGHT, 5));
        RecordingImport again = taking(byName, Overlap.refuse);
        Path other = sitting("P2_day.csv", EIGHT.plusSeconds(3600), 5);
        Failure refused = assertThrows(Failure.class, () -> again.take(other));
        assertTrue(refused.sentence().contains("is of P2, but the study has recordings of P1"), refused.sentence());
        Persons said = new Persons(Optional.of("P1"), Map.of(), Optional.empty());
        assertTrue(taking(said, Overlap.refuse).take(other).contains("of P1"));
    }

    @Test
    void refusesTimeThatIsThereOrTakesTheRestOfIt() throws Exception {
        taking(NOBODY, Overlap.refuse).take(sitting("a.csv", EIGHT, 20));
        int once = epochs();
        Path later = sitting("b.csv", EIGHT.plusSeconds(600), 20);
        RecordingImport strict = taking(NOBODY, Overlap.refuse);
        Failure refused = assertThrows(Failure.class, () -> strict.take(later));
        assertTrue(refused.sentence().contains("has time in common with a.csv"), refused.sentence());
        String said = taking(NOBODY, Overlap.rest).take(later);
        assertTrue(said.startsWith("6000 samples") && said.contains("what lies within a.csv was left out"), said);
        assertEquals(once * 1.5, epochs(), 3);
    }

    @Test
    void addsUpTheDayOfTwoRecordings() throws Exception {
        RecordingImport taking = taking(NOBODY, Overlap.refuse);
        taking.take(sitting("morning.csv", EIGHT, 20));
        taking.take(sitting("noon.csv", EIGHT.plusSeconds(4 * 3600), 20));
        try (HistoryReader reader = history.reader()) {
            LocalDate day = LocalDate.of(2026, 3, 2);
            assertEquals(
                    40 * 60, (double) reader.summaries(day, day).get(0).worn().toSeconds(), 5);
        }
    }

    @Test
    void refusesAStartForARecordingThatTellsItsOwn() throws Exception {
        Rules started = new Rules(NOBODY, Optional.of(EIGHT.plusSeconds(60)), Overlap.refuse);
        Path tells = sitting("a.csv", EIGHT, 2);
        RecordingImport taking = taking(started);
        Failure refused = assertThrows(Failure.class, () -> taking.take(tells));
        assertTrue(refused.sentence().contains("tells itself when it began"), refused.sentence());
        assertTrue(taking.take(sitting("b.csv", "", 2)).contains("from 2026-03-02T08:01:00Z"));
        assertEquals(List.of(), aside);
    }

    @Test
    void saysWhatWasBrokenOffAndTakesNothingOfItTwice() throws Exception {
        Path file = sitting("a.csv", EIGHT, 2);
        taking(NOBODY, Overlap.refuse).take(file);
        Taken taken = Taken.of(folder.resolve("study"));
        TakenRecording whole = taken.overlapping(EIGHT, EIGHT).get(0);
        taken.put(new TakenRecording(whole.sha256(), whole.person(), whole.file(), whole.start(), whole.end(), false));
        RecordingImport again = taking(NOBODY, Overlap.refuse);
        Failure refused = assertThrows(Failure.class, () -> again.take(file));
        assertTrue(refused.sentence().contains("was broken off"), refused.sentence());
    }

    @Test
    void keepsTheListForTheWearerOnly() throws Exception {
        taking(NOBODY, Overlap.refuse).take(sitting("a.csv", EIGHT, 2));
        Path list = folder.resolve("study").resolve("recordings.csv");
        assertEquals(
                "rw-------",
                java.nio.file.attribute.PosixFilePermissions.toString(Files.getPosixFilePermissions(list)));
    }
}

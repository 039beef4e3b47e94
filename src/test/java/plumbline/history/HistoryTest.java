package plumbline.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static plumbline.history.Histories.NOW;
import static plumbline.history.Histories.ready;
import static plumbline.history.Histories.write;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.coach.JournalEntry;
import plumbline.coach.Outcome;
import plumbline.coach.Prompt;
import plumbline.coach.Standing;
import plumbline.history.reading.HistoryReader;
import plumbline.history.reading.KeptDay;
import plumbline.history.reading.Remembered;
import plumbline.history.writing.Entry;
import plumbline.posture.Posture;
import plumbline.posture.mounting.BodyFrame;
import plumbline.sitting.Bout;
import plumbline.sitting.Break;
import plumbline.sitting.DaySummary;
import plumbline.sitting.Epoch;
import plumbline.stretch.recovery.Care;

class HistoryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Instant MIDNIGHT = Instant.parse("2026-03-02T00:00:00Z");

    @TempDir
    private Path directory;

    @Test
    void givesBackEveryValueAfterARestart() throws IOException {
        for (long seed = 1; seed <= 20; seed++) {
            Path place = directory.resolve("seed-" + seed);
            Invented invented = new Invented(seed);
            List<Epoch> epochs = new ArrayList<>();
            List<Bout> bouts = new ArrayList<>();
            List<Break> breaks = new ArrayList<>();
            List<Prompt> prompts = new ArrayList<>();
            List<Entry> all = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                Instant at = MIDNIGHT.plusSeconds(10L * i);
                epochs.add(invented.epoch(at));
                bouts.add(invented.bout(at.plusMillis(invented.number(10_000))));
                breaks.add(invented.pause(at.plusMillis(invented.number(10_000))));
                prompts.add(invented.prompt(at.plusMillis(invented.number(10_000))));
                all.add(new Entry.Measured(epochs.get(i)));
                all.add(new Entry.Happened(bouts.get(i)));
                all.add(new Entry.Happened(breaks.get(i)));
                all.add(new Entry.Asked(prompts.get(i)));
            }
            DaySummary summary = invented.summary(DAY);
            BodyFrame frame = invented.bodyFrame(NOW.minusMillis(invented.number(1_000_000)));
            Optional<Bout> open = Optional.of(invented.bout(NOW));
            all.add(new Entry.DaySoFar(invented.summary(DAY)));
            all.add(new Entry.DaySoFar(summary));
            all.add(new Entry.Learnt(frame));
            all.add(new Entry.Sitting(open));
            List<JournalEntry> journal = invented.journal(MIDNIGHT);
            Care care = invented.care(NOW);
            journal.forEach(entry -> all.add(new Entry.Jotted(entry)));
            all.add(new Entry.Minded(invented.care(NOW)));
            all.add(new Entry.Minded(care));
            Standing standing = invented.standing(prompts.get(199), NOW);
            all.add(new Entry.Stood(invented.standing(prompts.get(198), NOW)));
            all.add(new Entry.Stood(standing));
            try (History history = ready(place)) {
                write(history, all);
            }
            try (History history = ready(place);
                    HistoryReader reader = history.reader()) {
                String label = "seed " + seed;
                assertEquals(
                        new KeptDay(DAY, epochs, bouts, breaks, prompts, 0), reader.day(DAY, ZoneOffset.UTC), label);
                assertEquals(List.of(summary), reader.summaries(DAY, DAY), label);
                assertEquals(
                        Optional.of(new Remembered(frame, Duration.between(frame.learntAt(), NOW))),
                        reader.bodyFrame(),
                        label);
                assertEquals(open, reader.openBout(), label);
                assertEquals(journal, reader.journal(MIDNIGHT, MIDNIGHT.plusSeconds(86_400)), label);
                assertEquals(care, reader.care(), label);
                assertEquals(standing, reader.standing(), label);
                assertEquals(0, reader.unreadable(), label);
            }
        }
    }

    @Test
    void beginsWithNothing() throws IOException {
        try (History history = ready(directory);
                HistoryReader reader = history.reader()) {
            assertEquals(
                    new KeptDay(DAY, List.of(), List.of(), List.of(), List.of(), 0), reader.day(DAY, ZoneOffset.UTC));
            assertEquals(List.of(), reader.summaries(LocalDate.of(2020, 1, 1), DAY));
            assertEquals(Optional.empty(), reader.bodyFrame());
            assertEquals(Optional.empty(), reader.openBout());
            assertEquals(List.of(), reader.journal(MIDNIGHT, NOW));
            assertEquals(Care.NONE, reader.care());
            assertEquals(Standing.NOTHING, reader.standing());
        }
    }

    @Test
    void knowsEveryPosture() throws IOException {
        List<Epoch> all = new ArrayList<>();
        for (Posture posture : Posture.values()) {
            all.add(epoch(10 * all.size(), posture));
        }
        try (History history = ready(directory)) {
            write(history, measured(all));
            assertEquals(all, epochs(history));
        }
    }

    @Test
    void roundsToItsGrain() throws IOException {
        try (History history = ready(directory)) {
            write(
                    history,
                    List.of(new Entry.Measured(new Epoch(
                            MIDNIGHT,
                            Posture.SITTING,
                            true,
                            0.8449,
                            Duration.ofNanos(9_999_999_999L),
                            OptionalDouble.of(-3.1499)))));
            assertEquals(
                    List.of(new Epoch(
                            MIDNIGHT, Posture.SITTING, true, 0.84, Duration.ofMillis(9_999), OptionalDouble.of(-3.1))),
                    epochs(history));
        }
    }

    @Test
    void followsAPromptToItsEndAndNoFurther() throws IOException {
        Prompt asked = new Prompt(MIDNIGHT, Duration.ofHours(1), "lunge", 0, Duration.ZERO, Optional.empty());
        Prompt snoozed = new Prompt(MIDNIGHT, Duration.ofHours(1), "lunge", 1, Duration.ZERO, Optional.empty());
        Prompt ended = new Prompt(
                MIDNIGHT,
                Duration.ofHours(1),
                "lunge",
                1,
                Duration.ofMinutes(3),
                Optional.of(new Prompt.End(MIDNIGHT.plusSeconds(600), Outcome.TAKEN, "")));
        Prompt another = new Prompt(MIDNIGHT, Duration.ofHours(2), "pigeon", 0, Duration.ZERO, Optional.empty());
        try (History history = ready(directory);
                HistoryReader reader = history.reader()) {
            write(history, List.of(new Entry.Asked(asked)));
            assertEquals(List.of(asked), reader.prompts(MIDNIGHT, NOW));
            write(history, List.of(new Entry.Asked(snoozed), new Entry.Asked(ended), new Entry.Asked(another)));
            assertEquals(List.of(ended, another), reader.prompts(MIDNIGHT, NOW));
        }
    }

    @Test
    void forgetsTheOpenBoutWhenThereIsNone() throws IOException {
        Bout bout = new Invented(7).bout(MIDNIGHT);
        try (History history = ready(directory);
                HistoryReader reader = history.reader()) {
            write(history, List.of(new Entry.Sitting(Optional.of(bout))));
            assertEquals(Optional.of(bout), reader.openBout());
            write(history, List.of(new Entry.Sitting(Optional.empty()), new Entry.Happened(bout)));
            assertEquals(Optional.empty(), reader.openBout());
            assertEquals(List.of(bout), reader.bouts(MIDNIGHT, NOW));
        }
    }

    @Test
    void cutsDaysByTheZoneEvenWhereTheyHave23Hours() throws IOException {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        LocalDate shortDay = LocalDate.of(2026, 3, 29);
        Instant start = shortDay.atStartOfDay(berlin).toInstant();
        Epoch before = epochAt(start.minusSeconds(10));
        Epoch first = epochAt(start);
        Epoch last = epochAt(start.plus(Duration.ofHours(23)).minusSeconds(10));
        Epoch after = epochAt(start.plus(Duration.ofHours(23)));
        try (History history = ready(directory);
                HistoryReader reader = history.reader()) {
            write(history, measured(List.of(before, first, last, after)));
            assertEquals(List.of(first, last), reader.day(shortDay, berlin).epochs());
        }
    }

    @Test
    void deletesOldEpochsAndNothingElse() throws IOException {
        Bout bout = new Invented(1).bout(MIDNIGHT);
        try (History history = ready(directory);
                HistoryReader reader = history.reader()) {
            write(history, measured(List.of(epoch(0, Posture.SITTING), epoch(10, Posture.SITTING))));
            write(history, List.of(new Entry.Happened(bout)));
            assertEquals(1, history.writer().deleteEpochsBefore(MIDNIGHT.plusSeconds(10)));
            assertEquals(List.of(epoch(10, Posture.SITTING)), epochs(history));
            assertEquals(List.of(bout), reader.bouts(MIDNIGHT, NOW));
        }
    }

    @Test
    void skipsAndCountsRowsThatMakeNoSense() throws Exception {
        try (History history = ready(directory)) {
            write(history, measured(List.of(epoch(0, Posture.SITTING), epoch(10, Posture.SITTING))));
        }
        Histories.meddle(
                directory,
                "UPDATE epochs SET posture = 99 WHERE start_ms = " + MIDNIGHT.toEpochMilli(),
                "PRAGMA ignore_check_constraints = ON",
                "INSERT INTO breaks VALUES (NULL, " + MIDNIGHT.toEpochMilli() + ", 0)");
        try (History history = ready(directory);
                HistoryReader reader = history.reader()) {
            assertEquals(
                    new KeptDay(DAY, List.of(epoch(10, Posture.SITTING)), List.of(), List.of(), List.of(), 2),
                    reader.day(DAY, ZoneOffset.UTC));
        }
    }

    private List<Epoch> epochs(History history) throws IOException {
        try (HistoryReader reader = history.reader()) {
            return reader.epochs(MIDNIGHT, NOW);
        }
    }

    private static List<Entry> measured(List<Epoch> epochs) {
        return epochs.stream().<Entry>map(Entry.Measured::new).toList();
    }

    private static Epoch epoch(int second, Posture posture) {
        return new Epoch(
                MIDNIGHT.plusSeconds(second), posture, false, 0.9, Duration.ofSeconds(10), OptionalDouble.of(4.5));
    }

    private static Epoch epochAt(Instant start) {
        return new Epoch(start, Posture.SITTING, false, 0.9, Duration.ofSeconds(10), OptionalDouble.empty());
    }
}

package plumbline.app.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.coach.JournalEntry;
import plumbline.face.Archive;
import plumbline.face.Unavailable;
import plumbline.history.History;
import plumbline.history.Opened;
import plumbline.history.reading.HistoryReader;
import plumbline.history.writing.Entry;
import plumbline.posture.Posture;
import plumbline.settings.Settings;
import plumbline.sitting.Amendment;
import plumbline.sitting.DaySummary;
import plumbline.sitting.DayTally;
import plumbline.sitting.Epoch;
import plumbline.sitting.Moves;
import plumbline.sitting.SeatedMovement;
import plumbline.trend.PainDays;
import plumbline.trend.Period;
import plumbline.trend.Trend;
import plumbline.trend.day.Segment;
import plumbline.trend.day.Shade;

class RecordsTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);
    private static final Instant NINE = DAY.atTime(9, 0).atZone(BERLIN).toInstant();
    private static final InstantSource EVENING = InstantSource.fixed(NINE.plusSeconds(40_000));

    @TempDir
    private Path folder;

    @Test
    void letsTheWearersWordHoldAndKeepsWhatWasMeasured() throws IOException, Unavailable {
        List<Entry> entries = new ArrayList<>(hours(NINE, 5));
        entries.add(new Entry.Amended(new Amendment(
                NINE.plusSeconds(3600), NINE.plusSeconds(7200), Posture.STANDING, NINE.plusSeconds(30_000))));
        entries.add(new Entry.Jotted(new JournalEntry.Pain(NINE, 4, "")));
        entries.add(new Entry.Jotted(new JournalEntry.Pain(NINE.plusSeconds(60), 6, "")));
        keep(entries);
        Records records = records();
        Archive.Kept day = records.day(DAY).orElseThrow();
        assertEquals(
                List.of(Shade.SITTING, Shade.STANDING, Shade.SITTING),
                day.band().segments().stream().map(Segment::shade).toList());
        Archive.Shelf shelf = records.shelf(Period.WEEK).orElseThrow();
        DaySummary summary = shelf.trend().days().get(6).summary().orElseThrow();
        assertEquals(Duration.ofHours(4), summary.sitting());
        assertEquals(Duration.ofHours(1), summary.standing());
        assertEquals(2, summary.bouts());
        assertEquals(2, shelf.lengths().bouts());
        assertEquals(
                OptionalDouble.of(0), shelf.week().at(DAY.getDayOfWeek(), 10).minutes());
        assertEquals(new PainDays(List.of(new PainDays.Day(DAY, 4.0, 6))), shelf.pain());
        try (HistoryReader reader = History.read(folder, EVENING)) {
            assertEquals(
                    List.of(Posture.SITTING),
                    reader.epochs(NINE, NINE.plusSeconds(20_000)).stream()
                            .map(Epoch::posture)
                            .distinct()
                            .toList());
        }
    }

    /** The shifts of an hour in which the wearer says that they stood are none; those of the other hours stay. */
    @Test
    void countsMovesOfAnAmendedDayWhereTheWearerSat() throws IOException, Unavailable {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 3 * 360; i++) {
            entries.add(new Entry.Measured(new Epoch(
                    NINE.plusSeconds(i * 10L),
                    Posture.SITTING,
                    false,
                    0.9,
                    Duration.ofSeconds(10),
                    OptionalDouble.of(-12),
                    Optional.of(i % 36 == 0 ? new Moves(1, 2) : Moves.NONE))));
        }
        entries.add(new Entry.Amended(new Amendment(
                NINE.plusSeconds(3600), NINE.plusSeconds(7200), Posture.STANDING, NINE.plusSeconds(8000))));
        keep(entries);
        Trend trend = records().shelf(Period.WEEK).orElseThrow().trend();
        SeatedMovement movement =
                trend.days().get(6).summary().orElseThrow().movement().orElseThrow();
        assertEquals(Duration.ofHours(2), movement.watched());
        assertEquals(20, movement.shifts());
        assertEquals(40, movement.fidgets());
        assertEquals(Duration.ofSeconds(350), movement.longestUnshifted());
        assertEquals(Duration.ofHours(2), trend.leans().seated());
    }

    @Test
    void takesIntoTheDayWhatBecameKnownLater() throws IOException, Unavailable {
        List<Entry> entries = new ArrayList<>(hours(NINE, 3));
        Instant since = NINE.plusSeconds(7260);
        entries.add(new Entry.Amended(
                new Amendment(NINE, NINE.plusSeconds(7200), Posture.STANDING, since, Amendment.By.HINDSIGHT)));
        entries.add(new Entry.Amended(
                new Amendment(NINE, NINE.plusSeconds(3600), Posture.RECLINING, NINE.plusSeconds(60))));
        keep(entries);
        assertEquals(
                List.of(
                        new Segment(NINE, NINE.plusSeconds(3600), Shade.RECLINING),
                        new Segment(NINE.plusSeconds(3600), NINE.plusSeconds(7200), Shade.STANDING, Optional.of(since)),
                        new Segment(NINE.plusSeconds(7200), NINE.plusSeconds(10_800), Shade.SITTING)),
                records().day(DAY).orElseThrow().band().segments());
        Archive.Shelf shelf = records().shelf(Period.WEEK).orElseThrow();
        DaySummary summary = shelf.trend().days().get(6).summary().orElseThrow();
        assertEquals(Duration.ofHours(1), summary.standing());
        assertEquals(Duration.ofHours(1), summary.sitting());
        assertEquals(Duration.ofHours(1), summary.reclining());
        assertEquals(2, shelf.lengths().bouts());
    }

    @Test
    void takesAnEarlierWordBack() throws IOException, Unavailable {
        List<Entry> entries = new ArrayList<>(hours(NINE, 1));
        for (Posture posture : List.of(Posture.STANDING, Posture.UNKNOWN)) {
            entries.add(new Entry.Amended(new Amendment(
                    NINE,
                    NINE.plusSeconds(3600),
                    posture,
                    NINE.plusSeconds(posture == Posture.UNKNOWN ? 9000 : 8000))));
        }
        keep(entries);
        assertEquals(
                List.of(Shade.SITTING),
                records().day(DAY).orElseThrow().band().segments().stream()
                        .map(Segment::shade)
                        .toList());
    }

    /** On 29 March clocks in Berlin go from 2 to 3, on 25 October from 3 back to 2. */
    @Test
    void showsDaysOfTwentyThreeAndOfTwentyFiveHoursInFull() throws IOException, Unavailable {
        LocalDate spring = LocalDate.of(2026, 3, 29);
        LocalDate autumn = LocalDate.of(2026, 10, 25);
        List<Entry> entries = new ArrayList<>();
        entries.addAll(hours(spring.atStartOfDay(BERLIN).toInstant(), 23));
        entries.addAll(hours(autumn.atStartOfDay(BERLIN).toInstant(), 25));
        keep(entries);
        assertEquals(
                Duration.ofHours(23), records().day(spring).orElseThrow().band().time(Shade.SITTING));
        assertEquals(
                Duration.ofHours(25), records().day(autumn).orElseThrow().band().time(Shade.SITTING));
    }

    /** A clock set back by an hour writes the same hour twice; the band shows it once, and none is negative. */
    @Test
    void showsADayOnWhichTheClockWasSetBack() throws IOException, Unavailable {
        List<Entry> entries = new ArrayList<>(hours(NINE, 2));
        entries.addAll(hours(NINE.plusSeconds(3600), 2));
        keep(entries);
        assertEquals(
                Duration.ofHours(3), records().day(DAY).orElseThrow().band().time(Shade.SITTING));
    }

    @Test
    void isEmptyOnADayWithoutARecord() throws IOException, Unavailable {
        keep(hours(NINE, 1));
        assertTrue(
                records().day(DAY.minusDays(1)).orElseThrow().band().segments().isEmpty());
        assertEquals(1, records().shelf(Period.ALL).orElseThrow().trend().days().size());
    }

    private Records records() {
        return new Records(folder, EVENING, () -> BERLIN, () -> Settings.STANDARD);
    }

    private void keep(List<Entry> entries) throws IOException, Unavailable {
        Opened opened = History.open(folder, EVENING, health -> {});
        try (History history = assertInstanceOf(Opened.Ready.class, opened).history()) {
            for (int from = 0; from < entries.size(); from += 5000) {
                assertTrue(history.writer().offer(entries.subList(from, Math.min(entries.size(), from + 5000))));
                assertTrue(history.writer().commit());
            }
            LocalDate day = NINE.atZone(BERLIN).toLocalDate();
            assertTrue(history.writer().offer(List.of(new Entry.DaySoFar(new DayTally(day, BERLIN).summary()))));
        }
    }

    private static List<Entry> hours(Instant from, int hours) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < hours * 360; i++) {
            entries.add(new Entry.Measured(new Epoch(
                    from.plusSeconds(i * 10L),
                    Posture.SITTING,
                    false,
                    0.9,
                    Duration.ofSeconds(10),
                    OptionalDouble.empty())));
        }
        return entries;
    }
}

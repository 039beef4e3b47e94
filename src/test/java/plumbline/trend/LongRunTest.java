package plumbline.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import plumbline.posture.Posture;
import plumbline.posture.PostureState;
import plumbline.posture.Spell;
import plumbline.sitting.Bout;

class LongRunTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final ZoneId KOLKATA = ZoneId.of("Asia/Kolkata");

    @Test
    void averagesOverTheDaysBeforeThatCount() {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Point.Weight weight = i == 2 ? Point.Weight.PALE : i == 3 ? Point.Weight.EMPTY : Point.Weight.FULL;
            OptionalDouble value = i == 3 ? OptionalDouble.empty() : OptionalDouble.of(i + 1);
            points.add(new Point(MONDAY.plusDays(i), value, weight));
        }
        Series series = new Series(Measure.SEATED, points);
        assertEquals(
                List.of(
                        OptionalDouble.of(1),
                        OptionalDouble.of(1.5),
                        OptionalDouble.of(1.5),
                        OptionalDouble.of(2),
                        OptionalDouble.of(5),
                        OptionalDouble.of(5.5)),
                series.movingMean(3));
    }

    @Test
    void drawsNoAverageThroughTooFewDays() {
        Series series = new Series(Measure.SEATED, List.of(new Point(MONDAY, OptionalDouble.of(3), Point.Weight.FULL)));
        assertEquals(List.of(OptionalDouble.empty()), series.movingMean(7));
    }

    @Test
    void thinsRunsOfDaysToTheMeanOfThoseThatCount() {
        Series series = new Series(
                Measure.SEATED,
                List.of(
                        new Point(MONDAY, OptionalDouble.of(4), Point.Weight.FULL),
                        new Point(MONDAY.plusDays(1), OptionalDouble.of(9), Point.Weight.PALE),
                        new Point(MONDAY.plusDays(2), OptionalDouble.of(6), Point.Weight.FULL),
                        new Point(MONDAY.plusDays(3), OptionalDouble.of(2), Point.Weight.PALE),
                        new Point(MONDAY.plusDays(4), OptionalDouble.empty(), Point.Weight.EMPTY)));
        assertEquals(
                List.of(
                        new Point(MONDAY, OptionalDouble.of(5), Point.Weight.FULL),
                        new Point(MONDAY.plusDays(3), OptionalDouble.of(2), Point.Weight.PALE)),
                series.thinned(2).points());
        assertEquals(series, series.thinned(5));
    }

    @Test
    void looksBackByWholeDays() {
        assertEquals(MONDAY.minusDays(6), Period.WEEK.first(MONDAY, MONDAY));
        assertEquals(MONDAY.minusDays(364), Period.YEAR.first(MONDAY, MONDAY));
        assertEquals(MONDAY.minusDays(2000), Period.ALL.first(MONDAY, MONDAY.minusDays(2000)));
    }

    @Test
    void sumsUpTheHoursOfTheWeekByTheWearersClock() {
        Instant nine = MONDAY.atTime(9, 0).atZone(KOLKATA).toInstant();
        Instant nextWeek = MONDAY.plusWeeks(1).atTime(9, 0).atZone(KOLKATA).toInstant();
        List<TimeSum> quarters = new ArrayList<>(TimeSum.of(
                List.of(spell(nine, 20, Posture.SITTING), spell(nine.plusSeconds(1200), 25, Posture.STANDING))));
        assertEquals(
                new TimeSum(nine.plusSeconds(900), Duration.ofMinutes(15), Duration.ofMinutes(5)), quarters.get(1));
        quarters.addAll(TimeSum.of(List.of(
                spell(nextWeek, 10, Posture.RECLINING), spell(nextWeek.plusSeconds(600), 30, Posture.NOT_WORN))));
        WeekGrid week = WeekGrid.of(quarters, KOLKATA);
        assertEquals(new WeekGrid.Cell(Duration.ofMinutes(55), Duration.ofMinutes(30)), week.at(DayOfWeek.MONDAY, 9));
        assertEquals(60.0 * 30 / 55, week.at(DayOfWeek.MONDAY, 9).minutes().orElseThrow(), 1e-9);
        assertEquals(OptionalDouble.empty(), week.at(DayOfWeek.TUESDAY, 9).minutes());
        assertEquals(List.of(8, 9, 10, 11, 12, 13, 14, 15, 16, 17), week.hours());
    }

    /** The clock shows the hour from 2 to 3 twice; both count, and no time is lost. */
    @Test
    void countsTheHourThatComesTwice() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        Instant two = LocalDate.of(2026, 10, 25).atTime(2, 0).atZone(berlin).toInstant();
        WeekGrid week = WeekGrid.of(TimeSum.of(List.of(spell(two, 120, Posture.SITTING))), berlin);
        assertEquals(new WeekGrid.Cell(Duration.ofHours(2), Duration.ofHours(2)), week.at(DayOfWeek.SUNDAY, 2));
    }

    @Test
    void sortsBoutsByTheirSeatedTime() {
        BoutLengths lengths = BoutLengths.of(List.of(bout(4), bout(20), bout(29), bout(30), bout(150)));
        assertEquals(
                List.of(1, 0, 0, 2, 1, 0, 0, 0, 1),
                lengths.bins().stream().map(BoutLengths.Bin::bouts).toList());
        assertEquals(Duration.ofMinutes(49), lengths.bins().get(3).seated());
        assertEquals(100.0 * 150 / 233, lengths.percent(lengths.bins().get(8)), 1e-9);
        assertEquals(Duration.ofMinutes(233), lengths.seated());
    }

    @Test
    void comparesPainOnDaysWithLessAndWithMoreSitting() {
        PainDays pain = new PainDays(List.of(day(3, 2), day(9, 7), day(5, 4), day(8, 6), day(6, 5)));
        assertEquals(OptionalDouble.of(3), pain.withLessSitting());
        assertEquals(OptionalDouble.of(6.5), pain.withMoreSitting());
        assertEquals(OptionalDouble.empty(), PainDays.NONE.withLessSitting());
    }

    private static PainDays.Day day(double hours, int pain) {
        return new PainDays.Day(MONDAY, hours, pain);
    }

    private static Bout bout(int minutes) {
        Instant start = MONDAY.atStartOfDay(KOLKATA).toInstant();
        Duration length = Duration.ofMinutes(minutes);
        return new Bout(start, start.plus(length), length, Duration.ZERO, 0);
    }

    private static Spell spell(Instant start, int minutes, Posture posture) {
        return new Spell(start, start.plus(Duration.ofMinutes(minutes)), new PostureState(posture, false, 0.9));
    }
}

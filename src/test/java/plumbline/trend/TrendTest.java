package plumbline.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import plumbline.coach.Outcome;
import plumbline.coach.Prompt;
import plumbline.sitting.AngleTimes;
import plumbline.sitting.DaySummary;
import plumbline.sitting.SeatedMovement;

class TrendTest {

    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final LocalDate TODAY = LocalDate.of(2025, 11, 6);

    @Test
    void leavesNoDayOut() {
        Trend trend = Trend.lastFortnight(TODAY, List.of(), List.of(), UTC);
        assertEquals(14, trend.days().size());
        assertEquals(LocalDate.of(2025, 10, 24), trend.days().get(0).day());
        assertEquals(
                new TrendDay(TODAY, Optional.empty(), Kept.NONE), trend.days().get(13));
    }

    @Test
    void averagesOnlyDaysThatWereWornFourHoursAndAreOver() {
        Series seated = Trend.of(
                        TODAY.minusDays(4),
                        TODAY,
                        true,
                        List.of(
                                day(TODAY, 8, 7),
                                day(TODAY.minusDays(1), 8, 6),
                                day(TODAY.minusDays(2), 3.9, 3.5),
                                day(TODAY.minusDays(4), 4, 2)),
                        List.of(),
                        UTC)
                .series(Measure.SEATED);
        assertEquals(
                List.of(
                        new Point(TODAY.minusDays(4), OptionalDouble.of(2), Point.Weight.FULL),
                        new Point(TODAY.minusDays(3), OptionalDouble.empty(), Point.Weight.EMPTY),
                        new Point(TODAY.minusDays(2), OptionalDouble.of(3.5), Point.Weight.PALE),
                        new Point(TODAY.minusDays(1), OptionalDouble.of(6), Point.Weight.FULL),
                        new Point(TODAY, OptionalDouble.of(7), Point.Weight.RUNNING)),
                seated.points());
        assertEquals(OptionalDouble.of(4), seated.mean());
        assertEquals(2, seated.fullDays());
        assertEquals(OptionalDouble.of(7), seated.max());
    }

    @Test
    void countsTodayWhenThePeriodIsOver() {
        Series seated = Trend.of(TODAY, TODAY, false, List.of(day(TODAY, 8, 7)), List.of(), UTC)
                .series(Measure.SEATED);
        assertEquals(OptionalDouble.of(7), seated.mean());
    }

    @Test
    void measuresADay() {
        Trend trend = Trend.of(
                TODAY,
                TODAY,
                false,
                List.of(day(TODAY, 8, 5)),
                List.of(
                        asked(Outcome.TAKEN),
                        asked(Outcome.CLAIMED),
                        asked(Outcome.UNSEEN),
                        open(),
                        asked(Outcome.TAKEN)),
                UTC);
        assertEquals(new Kept(3, 2), trend.days().get(0).kept());
        List<Double> figures = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            figures.add(trend.series(measure).last().orElseThrow());
        }
        assertEquals(List.of(5.0, 40.0, 1.2, 25.0, 200.0 / 3, 25.0, 32.5, 1.5, 2.0, 0.0, 30.0, 45.0, 20.0), figures);
    }

    @Test
    void hasNoRateWhereThereIsNothingToDivideBy() {
        Trend trend = Trend.of(TODAY, TODAY, false, List.of(day(TODAY, 5, 0)), List.of(), UTC);
        assertEquals(OptionalDouble.of(0), trend.series(Measure.SEATED).last());
        assertEquals(
                OptionalDouble.empty(), trend.series(Measure.BREAKS_PER_HOUR).last());
        assertEquals(OptionalDouble.empty(), trend.series(Measure.SLOUCHED).last());
        assertEquals(
                OptionalDouble.empty(), trend.series(Measure.SHIFTS_PER_HOUR).last());
        assertEquals(OptionalDouble.empty(), trend.series(Measure.VERIFIED).last());
    }

    @Test
    void addsUpTheLeansOfItsDays() {
        Trend trend = Trend.of(
                TODAY.minusDays(1),
                TODAY,
                false,
                List.of(day(TODAY.minusDays(1), 8, 5), day(TODAY, 8, 5)),
                List.of(),
                UTC);
        assertEquals(hours(8), trend.leans().seated());
    }

    /** A quarter of the sitting is slouched, six breaks, longest bout 40 min. */
    private static DaySummary day(LocalDate day, double worn, double seated) {
        return new DaySummary(
                day,
                hours(worn),
                hours(seated),
                hours(seated / 4),
                Duration.ZERO,
                hours(worn - seated),
                Duration.ZERO,
                Duration.ZERO,
                Duration.ZERO,
                7,
                Duration.ofMinutes(40),
                5,
                2,
                0,
                6,
                OptionalDouble.of(25),
                OptionalDouble.of(32.5),
                OptionalDouble.of(1.5),
                seated == 0
                        ? Optional.empty()
                        : Optional.of(new SeatedMovement(
                                hours(4), 120, 180, Duration.ofMinutes(20), AngleTimes.of("-5:14400"))));
    }

    private static Duration hours(double hours) {
        return Duration.ofSeconds(Math.round(hours * 3600));
    }

    private static Prompt asked(Outcome outcome) {
        Instant at = TODAY.atTime(12, 0).toInstant(java.time.ZoneOffset.UTC);
        return new Prompt(
                at,
                Duration.ofHours(1),
                "any",
                0,
                Duration.ZERO,
                Optional.of(new Prompt.End(at.plusSeconds(60), outcome, "")));
    }

    private static Prompt open() {
        Instant at = TODAY.atTime(12, 0).toInstant(java.time.ZoneOffset.UTC);
        return new Prompt(at, Duration.ofHours(1), "any", 0, Duration.ZERO, Optional.empty());
    }
}

package plumbline.trend;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import plumbline.coach.Prompt;
import plumbline.sitting.AngleTimes;
import plumbline.sitting.DaySummary;
import plumbline.sitting.SeatedMovement;

/**
 * A run of days, none left out; the last one may not be over.
 *
 * @param days every day in order, those without a record too
 * @param running whether the last day is not over yet
 */
public record Trend(List<TrendDay> days, boolean running) {
    public Trend {
        days = List.copyOf(days);
    }

    /**
     * The days from {@code first} to {@code last}.
     *
     * @param summaries what was recorded; days out of the range are passed over
     * @param prompts prompts, which belong to the day of the zone in which the wearer was asked
     */
    public static Trend of(
            LocalDate first,
            LocalDate last,
            boolean running,
            Collection<DaySummary> summaries,
            Collection<Prompt> prompts,
            ZoneId zone) {
        Map<LocalDate, DaySummary> byDay =
                summaries.stream().collect(Collectors.toMap(DaySummary::day, Function.identity(), (a, b) -> b));
        Map<LocalDate, List<Prompt>> asked = prompts.stream()
                .collect(Collectors.groupingBy(p -> p.askedAt().atZone(zone).toLocalDate()));
        List<TrendDay> days = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            days.add(new TrendDay(
                    day, Optional.ofNullable(byDay.get(day)), Kept.of(asked.getOrDefault(day, List.of()))));
        }
        return new Trend(days, running);
    }

    /** The last 14 days, today among them as a day that is not over. */
    public static Trend lastFortnight(
            LocalDate today, Collection<DaySummary> summaries, Collection<Prompt> prompts, ZoneId zone) {
        return of(today.minusDays(13), today, true, summaries, prompts, zone);
    }

    /** How long the wearer sat at which angle on these days. */
    public Leans leans() {
        return Leans.of(days.stream()
                .flatMap(day -> day.summary().stream())
                .flatMap(day -> day.movement().stream())
                .map(SeatedMovement::angles)
                .reduce(AngleTimes.NONE, AngleTimes::plus));
    }

    /** One figure over these days. */
    public Series series(Measure measure) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            points.add(days.get(i).point(measure, running && i == days.size() - 1));
        }
        return new Series(measure, points);
    }
}

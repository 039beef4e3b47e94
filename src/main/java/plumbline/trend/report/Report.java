package plumbline.trend.report;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import plumbline.trend.BoutLengths;
import plumbline.trend.Goals;
import plumbline.trend.PainDays;
import plumbline.trend.Trend;
import plumbline.trend.WeekGrid;
import plumbline.trend.day.DayBand;

/**
 * Some days of a wearer, to be taken along to somebody who treats them.
 *
 * @param wearer a name, where the wearer wants to give one
 * @param madeOn the day on which it was made
 * @param trend the days
 * @param goals the wearer's own
 * @param week the usual week over these days
 * @param lengths the bouts of these days
 * @param pain notes of pain on these days
 * @param bands the days with a record, the latest last; those of a long period only at its end
 * @param unreadable rows of the history that made no sense and are left out
 */
public record Report(
        Optional<String> wearer,
        LocalDate madeOn,
        Trend trend,
        Goals goals,
        WeekGrid week,
        BoutLengths lengths,
        PainDays pain,
        List<DayBand> bands,
        int unreadable) {

    /** How many days are shown one by one; a longer period is told by its trends. */
    public static final int MOST_BANDS = 31;

    public Report {
        bands = List.copyOf(bands);
        wearer = wearer.map(String::strip).filter(w -> !w.isEmpty());
    }

    /** The first day. */
    public LocalDate first() {
        return trend.days().get(0).day();
    }

    /** The last day. */
    public LocalDate last() {
        return trend.days().get(trend.days().size() - 1).day();
    }

    /** How long the sensor was worn and knew, in all. */
    public Duration worn() {
        return trend.days().stream()
                .flatMap(d -> d.summary().stream())
                .map(s -> s.worn())
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Days with any record. */
    public long daysWithRecord() {
        return trend.days().stream().filter(d -> d.summary().isPresent()).count();
    }
}

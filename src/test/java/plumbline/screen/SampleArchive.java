package plumbline.screen;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import plumbline.coach.JournalEntry;
import plumbline.face.Archive;
import plumbline.face.Unavailable;
import plumbline.trend.BoutLengths;
import plumbline.trend.Goals;
import plumbline.trend.Measure;
import plumbline.trend.PainDays;
import plumbline.trend.Period;
import plumbline.trend.SampleDays;
import plumbline.trend.Trend;
import plumbline.trend.TrendDay;
import plumbline.trend.WeekGrid;
import plumbline.trend.day.DayBand;

/** Days in memory, in the place of a history. */
public final class SampleArchive implements Archive {

    public static final SampleArchive THREE_YEARS = new SampleArchive(SampleDays.years(3), 0);

    private final SampleDays.Past past;
    private final int unreadable;

    public SampleArchive(SampleDays.Past past, int unreadable) {
        this.past = past;
        this.unreadable = unreadable;
    }

    /** A history that cannot be read at the moment. */
    public static Archive busy() {
        return new Archive() {
            @Override
            public Optional<Shelf> shelf(Period period) throws Unavailable {
                throw new Unavailable(new IOException("The history cannot be read: another program is using it."));
            }

            @Override
            public Diary journal() throws Unavailable {
                throw new Unavailable(new IOException("The history cannot be read: another program is using it."));
            }

            @Override
            public Optional<Trend> fortnight(LocalDate last) throws Unavailable {
                throw new Unavailable(new IOException("The history cannot be read: another program is using it."));
            }

            @Override
            public Optional<Kept> day(LocalDate day) throws Unavailable {
                throw new Unavailable(new IOException("The history cannot be read: another program is using it."));
            }
        };
    }

    @Override
    public Optional<Shelf> shelf(Period period) {
        LocalDate first = period.first(SampleDays.TODAY, past.first());
        return Optional.of(new Shelf(
                past.trend(first),
                new Goals(Map.of(Measure.SEATED, 6.0, Measure.BREAKS_PER_HOUR, 1.0)),
                WeekGrid.of(past.quarters(first), SampleDays.ZONE),
                BoutLengths.of(past.bouts(first)),
                pain(),
                unreadable));
    }

    @Override
    public Diary journal() {
        List<JournalEntry> entries = List.of(
                new JournalEntry.Noted(SampleViews.AT.minusSeconds(86_400), "New chair"),
                new JournalEntry.Walked(SampleViews.AT.minusSeconds(9000), Duration.ofMinutes(10), 4, 3, ""),
                new JournalEntry.Stretched(
                        SampleViews.AT.minusSeconds(4000), "figure-four", Duration.ofSeconds(60), true, Set.of(), ""),
                new JournalEntry.Pain(SampleViews.AT.minusSeconds(3600), 4, "after lunch"));
        return new Diary(entries, JournalEntry.balance(entries, Instant.EPOCH), true);
    }

    @Override
    public Optional<Trend> fortnight(LocalDate last) {
        List<TrendDay> days = past.trend(last.minusDays(13)).days();
        return Optional.of(new Trend(days.subList(0, Math.min(days.size(), 14)), false));
    }

    private static PainDays pain() {
        return new PainDays(IntStream.range(0, 24)
                .mapToObj(i -> new PainDays.Day(
                        SampleDays.TODAY.minusDays(i),
                        3 + (i * 7 % 11) * 0.5,
                        Math.min(10, 1 + (i * 7 % 11) / 2 + i % 3)))
                .toList());
    }

    @Override
    public Optional<Kept> day(LocalDate day) {
        SampleDays made = SampleDays.workday(day, 17);
        DayBand band = made.band(day);
        return Optional.of(
                day.getDayOfWeek().getValue() > 5
                        ? new Kept(DayBand.empty(day, SampleDays.ZONE), List.of(), unreadable)
                        : new Kept(band, made.prompts(), unreadable));
    }
}

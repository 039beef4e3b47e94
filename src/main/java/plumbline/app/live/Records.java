package plumbline.app.live;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import plumbline.coach.JournalEntry;
import plumbline.coach.Prompt;
import plumbline.face.Archive;
import plumbline.face.Unavailable;
import plumbline.history.History;
import plumbline.history.reading.HistoryReader;
import plumbline.history.reading.KeptDay;
import plumbline.posture.PostureState;
import plumbline.posture.Spell;
import plumbline.settings.Settings;
import plumbline.sitting.Amendment;
import plumbline.sitting.Bout;
import plumbline.sitting.BoutSettings;
import plumbline.sitting.BoutTracker;
import plumbline.sitting.DaySummary;
import plumbline.sitting.DayTally;
import plumbline.sitting.Epoch;
import plumbline.sitting.Held;
import plumbline.stretch.recovery.StrengthBalance;
import plumbline.trend.BoutLengths;
import plumbline.trend.PainDays;
import plumbline.trend.Period;
import plumbline.trend.TimeSum;
import plumbline.trend.Trend;
import plumbline.trend.TrendDay;
import plumbline.trend.WeekGrid;
import plumbline.trend.day.DayBand;

/** The wearer's days as they are kept, with what was said of them since. Reads anew each time it is asked. */
public final class Records implements Archive {

    private static final int JOURNAL_DAYS = 92;
    private static final int WEEK = 7;

    private final Path directory;
    private final InstantSource clock;
    private final Supplier<ZoneId> zone;
    private final Supplier<Settings> settings;

    /**
     * The days in a directory.
     *
     * @param zone the zone that the wearer lives by at the moment
     * @param settings what holds at the moment
     */
    public Records(Path directory, InstantSource clock, Supplier<ZoneId> zone, Supplier<Settings> settings) {
        this.directory = directory;
        this.clock = clock;
        this.zone = zone;
        this.settings = settings;
    }

    /**
     * All of some days.
     *
     * @param summaries of the days with any record, as amended
     * @param prompts as they were asked
     * @param quarters the time in quarters of an hour, as amended
     * @param bouts the bouts, as amended
     * @param pain the worst pain that was noted on a day
     * @param unreadable rows that make no sense
     */
    public record Span(
            LocalDate first,
            LocalDate last,
            List<DaySummary> summaries,
            List<Prompt> prompts,
            List<TimeSum> quarters,
            List<Bout> bouts,
            Map<LocalDate, Integer> pain,
            int unreadable) {

        /** The days as a trend; the last one may not be over. */
        public Trend trend(boolean running, ZoneId zone) {
            return Trend.of(first, last, running, summaries, prompts, zone);
        }
    }

    @Override
    public Optional<Shelf> shelf(Period period) throws Unavailable {
        LocalDate today = today();
        try (HistoryReader reader = History.read(directory, clock)) {
            LocalDate first = period.first(today, reader.earliest().orElse(today));
            Span span = span(reader, first, today);
            return Optional.of(new Shelf(
                    span.trend(true, zone.get()),
                    settings.get().goals(),
                    WeekGrid.of(span.quarters(), zone.get()),
                    BoutLengths.of(span.bouts()),
                    pain(span),
                    span.unreadable()));
        } catch (IOException e) {
            throw new Unavailable(e);
        }
    }

    @Override
    public Optional<Kept> day(LocalDate day) throws Unavailable {
        try (HistoryReader reader = History.read(directory, clock)) {
            return Optional.of(day(reader, day));
        } catch (IOException e) {
            throw new Unavailable(e);
        }
    }

    @Override
    public Optional<Trend> fortnight(LocalDate last) throws Unavailable {
        try (HistoryReader reader = History.read(directory, clock)) {
            return Optional.of(span(reader, last.minusDays(13), last).trend(false, zone.get()));
        } catch (IOException e) {
            throw new Unavailable(e);
        }
    }

    /** One day that is over. */
    public Kept day(HistoryReader reader, LocalDate day) throws IOException {
        KeptDay kept = reader.day(day, zone.get());
        List<Held> held = Amendment.held(spells(kept.epochs()), reader.amendments(start(day), start(day.plusDays(1))));
        return new Kept(DayBand.ofHeld(day, zone.get(), held, kept.prompts()), kept.prompts(), kept.unreadable());
    }

    @Override
    public Diary journal() throws Unavailable {
        try (HistoryReader reader = History.read(directory, clock)) {
            List<JournalEntry> entries =
                    reader.journal(start(today().minusDays(JOURNAL_DAYS)), start(today().plusDays(1)));
            StrengthBalance week = JournalEntry.balance(entries, start(today().minusDays(WEEK - 1)));
            return new Diary(entries, week, week.isHintDue(settings.get().stretches()));
        } catch (IOException e) {
            throw new Unavailable(e);
        }
    }

    /** The days from the first to the last. */
    public Span span(HistoryReader reader, LocalDate first, LocalDate last) throws IOException {
        Instant from = start(first);
        Instant to = start(last.plusDays(1));
        List<DaySummary> summaries = new ArrayList<>(reader.summaries(first, last));
        List<TimeSum> quarters = new ArrayList<>(reader.timeSums(from, to));
        List<Bout> bouts = new ArrayList<>(reader.bouts(from, to));
        Set<LocalDate> amended = reader.amendments(from, to).stream()
                .flatMap(a -> dateOf(a.from()).datesUntil(dateOf(a.to()).plusDays(1)))
                .filter(d -> !d.isBefore(first) && !d.isAfter(last))
                .collect(Collectors.toSet());
        for (LocalDate day : amended) {
            amend(reader, day, summaries, quarters, bouts);
        }
        return new Span(
                first,
                last,
                summaries,
                reader.prompts(from, to),
                quarters,
                bouts,
                worstPain(reader.journal(from, to)),
                reader.unreadable());
    }

    private Map<LocalDate, Integer> worstPain(List<JournalEntry> journal) {
        Map<LocalDate, Integer> worst = new TreeMap<>();
        for (JournalEntry entry : journal) {
            if (entry instanceof JournalEntry.Pain pain) {
                worst.merge(dateOf(pain.at()), pain.score(), Math::max);
            }
        }
        return worst;
    }

    /** Pain beside sitting, on days worn long enough to stand for themselves. */
    public static PainDays pain(Span span) {
        return new PainDays(span.summaries().stream()
                .filter(s -> span.pain().containsKey(s.day()))
                .filter(s -> s.worn().compareTo(TrendDay.LEAST_WORN) >= 0)
                .map(s -> new PainDays.Day(
                        s.day(),
                        s.seated().toMinutes() / 60.0,
                        span.pain().getOrDefault(s.day(), JournalEntry.LEAST_PAIN)))
                .toList());
    }

    /** Puts what was said of the day later in the place of what was measured, unless its epochs are gone by now. */
    private void amend(
            HistoryReader reader, LocalDate day, List<DaySummary> summaries, List<TimeSum> quarters, List<Bout> bouts)
            throws IOException {
        Instant from = start(day);
        Instant to = start(day.plusDays(1));
        List<Epoch> epochs = reader.epochs(from, to);
        if (epochs.isEmpty()) {
            return;
        }
        BoutSettings plan = settings.get().bouts();
        List<Amendment> amendments = reader.amendments(from, to);
        List<Spell> spells = Amendment.apply(spells(epochs), amendments);
        summaries.removeIf(s -> s.day().equals(day));
        DayTally tally = DayTally.ofSpells(day, zone.get(), spells, plan);
        epochs.forEach(epoch -> tally.add(held(epoch, amendments)));
        summaries.add(tally.summary());
        bouts.removeIf(b -> dateOf(b.start()).equals(day));
        BoutTracker.Step step = BoutTracker.start(plan).on(spells);
        step.facts().stream()
                .filter(Bout.class::isInstance)
                .map(Bout.class::cast)
                .forEach(bouts::add);
        step.next().bout().ifPresent(bouts::add);
        quarters.removeIf(q -> dateOf(q.start()).equals(day));
        quarters.addAll(TimeSum.of(spells));
    }

    /** What was counted of somebody seated holds where the wearer does not say that they were not. */
    private static Epoch held(Epoch epoch, List<Amendment> amendments) {
        return Amendment.apply(spells(List.of(epoch)), amendments).stream()
                .findFirst()
                .map(spell -> epoch.in(spell.state()))
                .orElse(epoch);
    }

    /** Epochs as spells, each as long as it was seen. */
    public static List<Spell> spells(List<Epoch> epochs) {
        return epochs.stream()
                .filter(e -> !e.covered().isZero())
                .map(e -> new Spell(
                        e.start(),
                        e.start().plus(e.covered()),
                        new PostureState(e.posture(), e.slouched(), e.confidence())))
                .toList();
    }

    private LocalDate today() {
        return dateOf(clock.instant());
    }

    private LocalDate dateOf(Instant at) {
        return at.atZone(zone.get()).toLocalDate();
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(zone.get()).toInstant();
    }
}

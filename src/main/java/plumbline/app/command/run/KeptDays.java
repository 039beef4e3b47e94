package plumbline.app.command.run;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.tinylog.Logger;
import plumbline.app.command.days.Days;
import plumbline.app.live.Origin;
import plumbline.app.live.Records;
import plumbline.app.live.view.Past;
import plumbline.coach.Prompt;
import plumbline.history.History;
import plumbline.history.reading.HistoryReader;
import plumbline.history.writing.Entry;
import plumbline.posture.Spell;
import plumbline.sensor.Saying;
import plumbline.sitting.Bout;
import plumbline.sitting.BoutSettings;
import plumbline.sitting.BoutTracker;
import plumbline.sitting.DayTally;
import plumbline.stretch.recovery.Care;

/** The wearer's own days, as a run goes on from them. */
final class KeptDays implements Origin {

    private final History history;
    private final Records records;
    private final BoutSettings bouts;
    private final Consumer<Care> mind;
    private volatile Instant firstDayEnds = Instant.MAX;

    /**
     * The days of a history.
     *
     * @param records reads the days that are over, as the wearer and hindsight have amended them
     * @param mind takes what is to be minded of the wearer, once it is known
     */
    KeptDays(History history, Records records, BoutSettings bouts, Consumer<Care> mind) {
        this.history = history;
        this.records = records;
        this.bouts = bouts;
        this.mind = mind;
    }

    /** When the wearer's first day ends; never, as long as that cannot be known. */
    Instant firstDayEnds() {
        return firstDayEnds;
    }

    @Override
    public boolean isThere() {
        return history.writer().isOpen();
    }

    @Override
    public Past past(Instant now, ZoneId zone, List<Spell> watched) throws IOException {
        history.writer().commit();
        Past past = Days.past(history, records, now, zone);
        firstDayEnds = Days.firstDayEnds(history, now, zone);
        mind.accept(Days.care(history));
        if (watched.isEmpty()) {
            return past;
        }
        history.writer().offer(join(past, watched, zone));
        history.writer().commit();
        return Days.past(history, records, now, zone);
    }

    /** What was watched, put behind what earlier runs left: bouts and the sums of days. */
    private List<Entry> join(Past past, List<Spell> watched, ZoneId zone) throws IOException {
        BoutTracker before = past.carried()
                .openBout()
                .filter(open -> !open.end().isAfter(watched.get(0).start()))
                .map(open -> BoutTracker.resume(bouts, open))
                .orElseGet(() -> BoutTracker.start(bouts));
        BoutTracker.Step step = before.on(watched);
        List<Entry> entries = new ArrayList<>();
        step.facts().forEach(fact -> entries.add(new Entry.Happened(fact)));
        entries.add(new Entry.Sitting(step.next().bout()));
        List<LocalDate> days = watched.stream()
                .flatMap(spell -> dateOf(spell.start(), zone)
                        .datesUntil(dateOf(spell.end(), zone).plusDays(1)))
                .distinct()
                .toList();
        try (HistoryReader reader = history.reader()) {
            for (LocalDate day : days) {
                DayTally tally = tally(reader, day, zone);
                watched.forEach(tally::add);
                step.facts().forEach(tally::add);
                entries.add(new Entry.DaySoFar(tally.summary()));
            }
        }
        return entries;
    }

    private static DayTally tally(HistoryReader reader, LocalDate day, ZoneId zone) throws IOException {
        Instant from = day.atStartOfDay(zone).toInstant();
        Instant to = day.plusDays(1).atStartOfDay(zone).toInstant();
        var kept = reader.bouts(from, to);
        return reader.summaries(day, day).stream()
                .findFirst()
                .map(summary -> DayTally.resume(summary, kept, zone))
                .orElseGet(() -> new DayTally(day, zone));
    }

    private static LocalDate dateOf(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalDate();
    }

    /** What there is at the start of a run; empty where it cannot be read yet, which is told where it is not known. */
    Optional<Past> atStart(Instant now, ZoneId zone, Consumer<Saying> tell) {
        if (!isThere()) {
            return Optional.empty();
        }
        try {
            return Optional.of(past(now, zone, List.of()));
        } catch (IOException e) {
            tell.accept(Saying.of(e));
            return Optional.empty();
        }
    }

    /** The bouts and prompts of a time, where they can be read. */
    void bouts(Instant from, Instant to, BiConsumer<List<Bout>, List<Prompt>> take) {
        if (!isThere()) {
            return;
        }
        try (HistoryReader reader = history.reader()) {
            take.accept(reader.bouts(from, to), reader.prompts(from, to));
        } catch (IOException e) {
            Logger.warn(e, "the weeks before cannot be read");
        }
    }

    /** A sentence on what earlier runs learnt of the wearer, where that is old enough to be doubted. */
    Optional<Saying> stale() {
        try {
            return isThere() ? Days.stale(history) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}

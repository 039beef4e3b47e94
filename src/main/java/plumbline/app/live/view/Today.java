package plumbline.app.live.view;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import plumbline.coach.Prompt;
import plumbline.line.Note;
import plumbline.line.Spells;
import plumbline.posture.Spell;
import plumbline.sitting.Amendment;
import plumbline.sitting.BoutSettings;
import plumbline.sitting.DaySummary;
import plumbline.sitting.DayTally;
import plumbline.sitting.Held;
import plumbline.trend.day.DayBand;

/** The day so far, as it is drawn: settled spells joined as they come, and the prompts. */
public final class Today implements Consumer<Note> {

    /** A new band is made at most this often; a minute on the band is less than a pixel wide. */
    private static final Duration BAND_EVERY = Duration.ofSeconds(10);

    private final ZoneId zone;
    private final Spells spells = new Spells();
    private final Map<Instant, Prompt> prompts = new LinkedHashMap<>();
    private final List<Amendment> amendments = new ArrayList<>();
    private DayBand band;
    private Instant drawnAt = Instant.MIN;

    private Today(LocalDate day, ZoneId zone) {
        this.zone = zone;
        this.band = DayBand.empty(day, zone);
    }

    /** The day in which {@code start} lies, as earlier runs left it. */
    public static Today goingOn(Past past, Instant start, ZoneId zone) {
        LocalDate day = start.atZone(zone).toLocalDate();
        Today today = new Today(day, zone);
        today.amendments.addAll(past.amendments());
        past.spells().forEach(today.spells::add);
        past.prompts().stream()
                .filter(p -> p.askedAt().atZone(zone).toLocalDate().equals(day))
                .forEach(today::ask);
        return today;
    }

    /** The day that is drawn. */
    public LocalDate day() {
        return band.day();
    }

    /** The zone whose days these are. */
    public ZoneId zone() {
        return zone;
    }

    @Override
    public void accept(Note note) {
        if (note instanceof Note.Settled settled) {
            spells.add(settled.spell());
        } else if (note instanceof Note.Known known) {
            amend(known.amendment());
        } else if (note instanceof Note.Advised advised) {
            advised.advice().prompt().ifPresent(this::ask);
        }
    }

    /** The band of the day that {@code now} lies in; the very same object until there is more to be drawn. */
    public DayBand band(Instant now, List<Spell> open) {
        LocalDate day = now.atZone(zone).toLocalDate();
        if (!band.day().equals(day)) {
            Instant midnight = day.atStartOfDay(zone).toInstant();
            spells.forgetBefore(midnight);
            prompts.keySet().removeIf(t -> t.isBefore(midnight));
            amendments.removeIf(a -> !a.to().isAfter(midnight));
            drawnAt = Instant.MIN;
        }
        if (now.isBefore(drawnAt) || Duration.between(drawnAt, now).compareTo(BAND_EVERY) >= 0) {
            band = DayBand.ofHeld(day, zone, held(open), List.copyOf(prompts.values()));
            drawnAt = now;
        }
        return band;
    }

    /** The wearer says what a time of the day was, or it has become known. */
    public void amend(Amendment amendment) {
        amendments.add(amendment);
        drawnAt = Instant.MIN;
    }

    /** The figures of the day as amended; those that were measured where nothing was said of it later. */
    DaySummary summary(DaySummary measured, List<Spell> open, BoutSettings bouts) {
        return amendments.isEmpty()
                ? measured
                : DayTally.ofSpells(
                                measured.day(),
                                zone,
                                held(open).stream().map(Held::spell).toList(),
                                bouts)
                        .summary()
                        .with(measured.movement());
    }

    private List<Held> held(List<Spell> open) {
        List<Spell> all = new ArrayList<>(spells.list());
        all.addAll(open);
        return Amendment.held(all, amendments);
    }

    /** The prompts of the day. */
    List<Prompt> prompts() {
        return List.copyOf(prompts.values());
    }

    private void ask(Prompt prompt) {
        prompts.put(prompt.askedAt(), prompt);
    }
}

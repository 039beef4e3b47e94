package plumbline.sitting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.posture.Posture;
import plumbline.posture.Spell;

/**
 * Adds up one day of the wearer's zone, piece by piece. Time is cut exactly at midnight; a bout and a break belong to
 * the day in which they began. A day has 23, 24 or 25 hours as the zone has it.
 */
public final class DayTally {

    private final LocalDate day;
    private final Instant from;
    private final Instant to;
    private final Map<Posture, Duration> time = new EnumMap<>(Posture.class);
    private final List<Duration> bouts = new ArrayList<>();
    private Optional<BoutPattern.Figures> pattern = Optional.empty();
    private Duration slouched = Duration.ZERO;
    private int breaks;
    private MovementTally movement = new MovementTally(Optional.empty());

    /** An empty day. */
    public DayTally(LocalDate day, ZoneId zone) {
        this(
                day,
                day.atStartOfDay(zone).toInstant(),
                day.plusDays(1).atStartOfDay(zone).toInstant());
    }

    private DayTally(LocalDate day, Instant from, Instant to) {
        this.day = day;
        this.from = from;
        this.to = to;
    }

    /** The sums of a whole recording, however many days it spans, under the day on which it began. */
    public static DayTally ofRecording(LocalDate day) {
        return new DayTally(day, Instant.MIN, Instant.MAX);
    }

    /** A day that was begun by an earlier run: its sums so far, and the bouts they were made of. */
    public static DayTally resume(DaySummary sofar, List<Bout> boutsOfTheDay, ZoneId zone) {
        DayTally tally = new DayTally(sofar.day(), zone);
        tally.time.put(Posture.SITTING, sofar.sitting());
        tally.time.put(Posture.RECLINING, sofar.reclining());
        tally.time.put(Posture.STANDING, sofar.standing());
        tally.time.put(Posture.MOVING, sofar.moving());
        tally.time.put(Posture.LYING, sofar.lying());
        tally.time.put(Posture.UNKNOWN, sofar.unknown());
        tally.slouched = sofar.slouched();
        tally.breaks = sofar.breaks();
        tally.movement = new MovementTally(sofar.movement());
        boutsOfTheDay.forEach(tally::add);
        return tally;
    }

    /**
     * A whole day out of what was done in it, as after the wearer has amended it.
     *
     * @param spells in the order in which they were lived, where the clock may have gone back
     */
    public static DayTally ofSpells(LocalDate day, ZoneId zone, List<Spell> spells, BoutSettings settings) {
        DayTally tally = new DayTally(day, zone);
        spells.forEach(tally::add);
        BoutTracker.Step step = BoutTracker.start(settings).on(spells);
        step.facts().forEach(tally::add);
        step.next().close().facts().forEach(tally::add);
        return tally;
    }

    /** The day that is added up. */
    public LocalDate day() {
        return day;
    }

    /** Adds the part of the spell that falls into the day. */
    public void add(Spell spell) {
        Instant start = spell.start().isBefore(from) ? from : spell.start();
        Instant end = spell.end().isAfter(to) ? to : spell.end();
        if (!end.isAfter(start)) {
            return;
        }
        Duration length = Duration.between(start, end);
        time.merge(spell.state().posture(), length, Duration::plus);
        if (spell.state().slouched()) {
            slouched = slouched.plus(length);
        }
    }

    /** Adds a bout or a break, if it began in the day. */
    public void add(SittingFact fact) {
        if (fact instanceof Bout bout && isInDay(bout.start())) {
            bouts.add(bout.seated());
            pattern = Optional.empty();
        } else if (fact instanceof Break pause && isInDay(pause.start())) {
            breaks++;
        }
    }

    /** Adds what was counted of somebody seated in ten seconds, if they began in the day. */
    public void add(Epoch epoch) {
        if (isInDay(epoch.start())) {
            movement.add(epoch);
        }
    }

    /** The figures so far. */
    public DaySummary summary() {
        Duration unknown = time(Posture.UNKNOWN).plus(time(Posture.NOT_WORN));
        BoutPattern.Figures sat = pattern.orElseGet(() -> new BoutPattern(bouts).figures());
        pattern = Optional.of(sat);
        Duration all = time.values().stream().reduce(Duration.ZERO, Duration::plus);
        return new DaySummary(
                day,
                all.minus(unknown),
                time(Posture.SITTING),
                slouched,
                time(Posture.RECLINING),
                time(Posture.STANDING),
                time(Posture.MOVING),
                time(Posture.LYING),
                unknown,
                sat.bouts(),
                sat.longest(),
                sat.of20(),
                sat.of30(),
                sat.of60(),
                breaks,
                sat.usualMinutes(),
                sat.meanMinutes(),
                sat.alpha(),
                movement.sofar());
    }

    private boolean isInDay(Instant at) {
        return !at.isBefore(from) && at.isBefore(to);
    }

    private Duration time(Posture posture) {
        return time.getOrDefault(posture, Duration.ZERO);
    }
}

package plumbline.line;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Consumer;
import plumbline.posture.Posture;
import plumbline.posture.PostureState;
import plumbline.posture.Remounted;
import plumbline.posture.Spell;
import plumbline.posture.mounting.BodyFrame;
import plumbline.posture.seat.Move;
import plumbline.posture.seat.ShiftWatch;
import plumbline.sensor.Vector3;
import plumbline.sitting.Bout;
import plumbline.sitting.BoutSettings;
import plumbline.sitting.BoutTracker;
import plumbline.sitting.DaySummary;
import plumbline.sitting.DayTally;
import plumbline.sitting.Epoch;
import plumbline.sitting.EpochBuilder;
import plumbline.sitting.SittingFact;

/** Adds up settled time: epochs, bouts, breaks and days, each told when it is complete. */
final class Ledger {

    /**
     * What passes at one blow without being seen, and is longer than this, is nobody's time: the clock was set by years,
     * or the computer slept for weeks. It ends what is open, and neither days nor epochs are told of it: eleven years
     * would be 35 million.
     */
    private static final Duration LAPSE = Duration.ofDays(7);

    private final ZoneId zone;
    private final Consumer<Note> notes;
    private final EpochBuilder epochs = new EpochBuilder();
    private final ShiftWatch shifts = new ShiftWatch();
    private final TreeMap<LocalDate, DayTally> days = new TreeMap<>();
    private final Map<Object, Note> told = new HashMap<>();
    // Settled time that is not told or not in the bouts yet: where somebody who is told falls over, it is told next
    // time.
    private final Deque<Spell> untold = new ArrayDeque<>();
    private final List<Spell> unsat = new ArrayList<>();
    private BoutTracker bouts;
    private double slippedDeg;

    Ledger(BoutSettings settings, ZoneId zone, Optional<DayTally> today, Consumer<Note> notes) {
        this.zone = zone;
        this.notes = notes;
        this.bouts = BoutTracker.start(settings);
        today.ifPresent(day -> days.put(day.day(), day));
    }

    /** Goes on with a bout of an earlier run. Time between was not seen; its length decides whether the bout goes on. */
    void resume(BoutSettings settings, Bout open, Instant restart) {
        List<Spell> unseen = open.end().equals(restart)
                ? List.of()
                : List.of(new Spell(/* start= */ open.end(), /* end= */ restart, PostureState.UNKNOWN));
        take(BoutTracker.resume(settings, open).on(unseen));
    }

    /**
     * How the wearer leans at a step, and what they do with it while they are held to be seated.
     *
     * @return whether they have moved after having sat still
     */
    boolean watch(long atMs, Sighting sighting) {
        OptionalDouble lean = sighting.leanDeg();
        if (lean.isPresent()) {
            epochs.lean(atMs, lean.getAsDouble());
        }
        Optional<Vector3> gravity = sighting.gravity();
        long before = shifts.unshiftedSeconds();
        if (gravity.isEmpty() || !sighting.state().posture().isSeated()) {
            cutShifts();
            return false;
        }
        if (shifts.isNewSecond(atMs)) {
            shifts.right(sighting.right());
            epochs.move(Instant.ofEpochMilli(atMs), Move.NONE);
        }
        Move move = shifts.on(atMs, gravity.orElseThrow());
        if (move != Move.NONE) {
            epochs.move(shifts.begun(), move);
        }
        return shifts.unshiftedSeconds() < before;
    }

    /** How the sensor sits on the wearer was told anew: what was before cannot be compared. */
    void cutShifts() {
        shifts.cut();
    }

    /** How long the wearer has sat by now without a shift; zero while not seated. */
    Duration unshifted() {
        return Duration.ofSeconds(shifts.unshiftedSeconds());
    }

    void keep(List<Spell> settled) {
        untold.addAll(settled);
        unsat.addAll(settled);
        while (!untold.isEmpty()) {
            Spell spell = untold.remove();
            if (isNobodys(spell)) {
                closeEpoch();
                continue;
            }
            notes.accept(new Note.Settled(spell));
            epochs.on(spell).forEach(this::tell);
            LocalDate last = dateOf(spell.end());
            for (LocalDate date = dateOf(spell.start()); !date.isAfter(last); date = date.plusDays(1)) {
                day(date).add(spell);
            }
        }
        List<Spell> toSit = List.copyOf(unsat);
        unsat.clear();
        take(bouts.on(toSit));
    }

    /** The bouts as they would stand, were the open spells settled as they are. */
    BoutTracker asIf(List<Spell> open) {
        return bouts.on(open).next();
    }

    /** Passes on what is open, so that a crash costs no more than the time since. */
    void save(Instant now, Optional<BodyFrame> frame, Optional<Remounted> slip) {
        slip.filter(s -> s.turnedDeg() != slippedDeg).ifPresent(s -> {
            slippedDeg = s.turnedDeg();
            notes.accept(new Note.Slipped(s));
        });
        frame.map(Note.Learnt::new).ifPresent(this::tellIfNew);
        tellIfNew(new Note.Sitting(bouts.bout()));
        days.values().forEach(day -> tellIfNew(new Note.DaySoFar(day.summary())));
        // A bout that began yesterday may still end today, so yesterday stays open for a day.
        days.headMap(dateOf(now).minusDays(1)).clear();
        told.keySet().removeIf(about -> about instanceof LocalDate day && !days.containsKey(day));
        notes.accept(new Note.Saved());
    }

    /** What stands as it was told last need not be written again. */
    private void tellIfNew(Note note) {
        Object about = note instanceof Note.DaySoFar day ? day.summary().day() : note.getClass();
        if (!note.equals(told.put(about, note))) {
            notes.accept(note);
        }
    }

    /** The epoch that is begun is complete as it is: the program stops, or the clock was set. */
    void closeEpoch() {
        epochs.close().forEach(this::tell);
    }

    private void tell(Epoch epoch) {
        notes.accept(new Note.Measured(epoch));
        day(dateOf(epoch.start())).add(epoch);
    }

    /** The open bout is over: nothing will follow. */
    void endBout() {
        take(bouts.close());
    }

    DaySummary today(Instant now) {
        return day(dateOf(now)).summary();
    }

    void shift(Duration by) {
        closeEpoch();
        shifts.cut();
        bouts = bouts.shift(by);
    }

    private void take(BoutTracker.Step step) {
        bouts = step.next();
        for (SittingFact fact : step.facts()) {
            days.values().forEach(day -> day.add(fact));
            notes.accept(new Note.Happened(fact));
        }
    }

    private static boolean isNobodys(Spell spell) {
        return spell.state().posture() == Posture.UNKNOWN && spell.length().compareTo(LAPSE) > 0;
    }

    private DayTally day(LocalDate date) {
        return days.computeIfAbsent(date, d -> new DayTally(d, zone));
    }

    private LocalDate dateOf(Instant at) {
        return at.atZone(zone).toLocalDate();
    }
}

package plumbline.line;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import plumbline.coach.Answer;
import plumbline.coach.Coach;
import plumbline.coach.Event;
import plumbline.coach.Sight;
import plumbline.coach.quiet.Surroundings;
import plumbline.posture.Posture;
import plumbline.posture.Reading;
import plumbline.posture.Spell;
import plumbline.posture.mounting.BodyFrame;
import plumbline.posture.seat.SlouchSettings;
import plumbline.sensor.Vector3;
import plumbline.sensor.time.Placed;
import plumbline.sensor.time.Timed;
import plumbline.sitting.Bout;
import plumbline.sitting.BoutSettings;
import plumbline.sitting.BoutTracker;
import plumbline.sitting.DaySummary;

/**
 * The way of a sample from its place in time to posture, bouts, day sums and advice: the one line that the live monitor,
 * replay, analysis and every test run. It has no clock; time comes with the samples and with {@link #advance}.
 */
public final class Line {

    /**
     * What a line goes by.
     *
     * @param stretchFor names the stretch that suits a wearer seen like this
     */
    public record Setup(
            SlouchSettings slouch,
            BoutSettings bouts,
            Coach.Plan coach,
            ZoneId zone,
            Function<Sight, String> stretchFor) {

        /** The same where the wearer lives by another zone. */
        public Setup in(ZoneId other) {
            return new Setup(slouch, bouts, coach, other, stretchFor);
        }
    }

    private final Sighting sighting;
    private final Ledger ledger;
    private final Advising advising;
    private final Rounds rounds;
    private final Consumer<Note> notes;
    // Before this nothing is known, however long nothing may have come from the sensor since.
    private Instant begun;
    private Instant now;
    // Samples before this bring nothing but themselves; a sample is the commonest thing there is, 8.6 million a day.
    private long nothingDueMs = Long.MIN_VALUE;

    public Line(Setup setup, Carried carried, Instant start, Consumer<Note> notes) {
        this.sighting = new Sighting(setup.slouch(), carried.frame(), carried.last(), start);
        this.ledger = new Ledger(setup.bouts(), setup.zone(), carried.today(), notes);
        Coach coach = Coach.start(setup.coach(), setup.zone(), setup.stretchFor(), start);
        this.advising = new Advising(coach, setup.coach().habits(), carried.standing(), start, notes);
        this.rounds = new Rounds(start);
        this.notes = notes;
        this.begun = start;
        this.now = start;
        carried.openBout()
                .filter(bout -> !bout.end().isAfter(start))
                .ifPresent(bout -> ledger.resume(setup.bouts(), bout, start));
    }

    /** Takes what the timeline says of the next sample. */
    public void on(Timed timed) {
        if (timed instanceof Placed placed) {
            Vector3 accelG = placed.sample().accelG();
            sample(placed.at().toEpochMilli(), accelG.x(), accelG.y(), accelG.z());
        } else if (timed instanceof Timed.Stepped stepped) {
            shift(stepped.by());
        }
    }

    /** Takes the next sample, at milliseconds since 1970; its specific force, in g. */
    public void sample(long atMs, double x, double y, double z) {
        if (atMs < nothingDueMs && sighting.goesOn(atMs)) {
            take(atMs, x, y, z);
            return;
        }
        if (sighting.isBeforeAnyStall(atMs)) {
            // The clock was set back while no sensor was heard that could have told so: else all would come too late
            // until
            // the clock is again where it was.
            shift(Duration.ofMillis(atMs - now.toEpochMilli()));
        }
        if (!sighting.isInTime(atMs)) {
            return;
        }
        Instant at = Instant.ofEpochMilli(atMs);
        seeIf(sighting.wasOnlyHeldUp(atMs));
        advance(at);
        take(atMs, x, y, z);
        settleIfDue();
        nothingDueMs = nothingDueMs();
    }

    private void take(long atMs, double x, double y, double z) {
        seeIf(sighting.on(atMs, x, y, z));
        if (sighting.hasStepped()) {
            if (sighting.hasHindsight()) {
                sighting.known(now()).forEach(amendment -> notes.accept(new Note.Known(amendment)));
            }
            seeIf(ledger.watch(atMs, sighting));
        }
    }

    /** Until when a sample that simply goes on neither settles anything nor meets a deadline of the coach. */
    private long nothingDueMs() {
        long roundMs = rounds.next().toEpochMilli();
        return advising.deadline()
                .map(at -> Math.min(at.toEpochMilli(), roundMs))
                .orElse(roundMs);
    }

    /** The wearer has changed what the coach goes by. */
    public void follow(Coach.Plan plan) {
        advising.follow(plan);
        see();
    }

    /** Lets time pass to {@code to} without samples; silence and the coach's deadlines on the way are met in order. */
    public void advance(Instant to) {
        for (Optional<Instant> due = deadline();
                due.isPresent() && !due.orElseThrow().isAfter(to);
                due = deadline()) {
            Instant at = due.orElseThrow();
            now = later(now(), at);
            if (sighting.silenceAt().filter(t -> !t.isAfter(at)).isPresent()) {
                sighting.fallSilent();
            }
            see();
            if (deadline().filter(at::equals).isPresent()) {
                throw new IllegalStateException("called at " + at + " and wants to be called then again: " + sight());
            }
        }
        now = later(now(), to);
        settleIfDue();
    }

    private void settleIfDue() {
        if (rounds.isDue(sighting.seenTo(now()))) {
            ledger.keep(sighting.settle(now()));
            save();
            nothingDueMs = Long.MIN_VALUE;
        }
    }

    /** What the wearer is doing at the computer has changed. */
    public void around(Instant at, Surroundings surroundings) {
        advance(at);
        advising.on(new Event.Around(now(), surroundings));
        see();
    }

    /** What was offered is held back by now: an open prompt offers what suits in its place. */
    public void offerAnew(Predicate<String> heldBack) {
        advising.offerAnew(now(), heldBack);
        see();
    }

    /** The wearer answers the coach; how they say that they are is a fact. */
    public void said(Instant at, Answer answer) {
        advance(at);
        advising.on(new Event.Said(now(), answer));
        answer.posture().ifPresent(posture -> sighting.corrected(now(), posture));
        see();
    }

    /** The wearer has just calibrated: in force, and passed on to be kept, at once. */
    public void calibrated(BodyFrame frame) {
        sighting.calibrated(frame);
        ledger.cutShifts();
        save();
        see();
    }

    /** How the sensor sits on the wearer, as far as it is learnt. */
    public Optional<BodyFrame> bodyFrame() {
        return sighting.bodyFrame();
    }

    /** The wearer corrects the tracker: this is how they are. */
    public void corrected(Instant at, Posture posture) {
        advance(at);
        seeIf(sighting.corrected(now(), posture));
    }

    /** Passes on everything up to {@code at}; what is open is saved and may be carried on by a later run. */
    public void close(Instant at) {
        advance(at);
        ledger.keep(sighting.settleAll(now()));
        ledger.closeEpoch();
        save();
    }

    /** A guided stretch begins or is over; see {@link Rest}. */
    public void rest(boolean on) {
        seeIf(sighting.rest(on, now()));
    }

    /** Whether posture is not judged at the moment, since a guided stretch is on. */
    public boolean isResting() {
        return sighting.isResting();
    }

    /** Closes, and ends the open bout too: it is a recording, and nothing will follow. */
    public void end(Instant at) {
        close(at);
        ledger.endBout();
        save();
    }

    /** The latest moment that it knows of. */
    public Instant now() {
        return later(now, sighting.newest().orElse(now));
    }

    /** When {@link #advance} should be called at the latest. */
    public Optional<Instant> deadline() {
        Optional<Instant> silent = sighting.silenceAt();
        Optional<Instant> called = advising.deadline();
        boolean calledFirst =
                silent.map(at -> called.filter(at::isAfter).isPresent()).orElse(true);
        return calledFirst ? called : silent;
    }

    public Reading reading() {
        return sighting.reading();
    }

    public Coach coach() {
        return advising.coach();
    }

    /** The wearer as seen now, time included that is not settled yet. */
    public Sight sight() {
        BoutTracker live = ledger.asIf(open());
        return new Sight(
                sighting.state().posture(),
                sighting.state().slouched(),
                later(reading().since(), begun),
                live.bout().map(Bout::seated).orElse(Duration.ZERO),
                live.bout().map(Bout::slouched).orElse(Duration.ZERO),
                live.upright(),
                ledger.unshifted(),
                sighting.doubt(now()),
                live.lying());
    }

    /** Time that is not settled yet, oldest first. */
    public List<Spell> open() {
        return sighting.open(now());
    }

    /** The figures of today as far as time is settled. */
    public DaySummary today() {
        return ledger.today(now());
    }

    /** How many samples came so late that the time they belong to was settled already. */
    public long late() {
        return sighting.late();
    }

    /** Passes on all that is settled by now, without waiting for the next turn: the computer is about to sleep. */
    public void saveNow(Instant at) {
        advance(at);
        ledger.keep(sighting.settle(now()));
        save();
    }

    private void save() {
        ledger.save(now(), sighting.bodyFrame(), sighting.remounted());
    }

    private void seeIf(boolean news) {
        if (news) {
            see();
        }
    }

    private void see() {
        nothingDueMs = Long.MIN_VALUE;
        advising.on(new Event.Seen(now(), sight()));
    }

    /**
     * The host's clock was set: lived time did not jump, so everything that is open moves along. Now is where the newest
     * sample is; the host's clock may have taken it further before the step was believed.
     */
    private void shift(Duration by) {
        nothingDueMs = Long.MIN_VALUE;
        sighting.shift(by);
        ledger.shift(by);
        advising.shift(by);
        begun = begun.plus(by);
        now = sighting.newest().orElse(now.plus(by));
        rounds.shift(sighting.seenTo(now()));
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}

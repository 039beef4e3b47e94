package plumbline.app.line;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import plumbline.coach.Answer;
import plumbline.coach.Coach;
import plumbline.coach.Event;
import plumbline.coach.Sight;
import plumbline.posture.BodyFrame;
import plumbline.posture.Posture;
import plumbline.posture.PostureLog;
import plumbline.posture.PostureState;
import plumbline.posture.PostureTracker;
import plumbline.posture.Reading;
import plumbline.posture.SlouchSettings;
import plumbline.posture.Spell;
import plumbline.posture.Told;
import plumbline.sensor.Placed;
import plumbline.sensor.Timed;
import plumbline.sitting.Bout;
import plumbline.sitting.BoutSettings;
import plumbline.sitting.BoutTracker;
import plumbline.sitting.DaySummary;
import plumbline.sitting.DayTally;

/**
 * The way of a sample from its place in time to posture, bouts, day sums and advice: the one line that the live monitor,
 * replay, analysis and every test run. It has no clock; time comes with the samples and with {@link #advance}.
 */
public final class Line {

    /** More than this without a sample is silence (architecture: time). */
    static final Duration SILENCE = Duration.ofSeconds(2);

    /** Samples held up for longer than this come too late to be used; a serial buffer holds a minute or two at most. */
    private static final Duration STALL_LIMIT = Duration.ofMinutes(5);

    /** How often settled time is passed on. Any value will do; it only trades work for freshness. */
    private static final Duration SETTLE_EVERY = Duration.ofSeconds(10);

    /** How often the open bout and the day's figures are passed on, so that a crash costs a minute at most. */
    private static final Duration SAVE_EVERY = Duration.ofSeconds(60);

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
            Function<Sight, String> stretchFor) {}

    /** What earlier runs left: what they learnt of the wearer, the bout that was open, and the day so far. */
    public record Carried(Optional<BodyFrame> frame, Optional<Bout> openBout, Optional<DayTally> today) {
        public static final Carried NOTHING = new Carried(Optional.empty(), Optional.empty(), Optional.empty());
    }

    private final Consumer<Note> notes;
    private final PostureTracker tracker;
    private final PostureLog log = new PostureLog();
    private final Ledger ledger;
    private Coach coach;
    private Instant now;
    private Instant settled;
    private Instant settleAt;
    private Instant saveAt;
    private Optional<Instant> newest = Optional.empty();
    private Optional<Instant> silenceAt = Optional.empty();
    private Optional<PostureState> beforeSilence = Optional.empty();
    private Optional<Rest> rest = Optional.empty();
    private long late;

    public Line(Setup setup, Carried carried, Instant start, Consumer<Note> notes) {
        this.notes = notes;
        this.tracker = new PostureTracker(setup.slouch(), carried.frame());
        this.ledger = new Ledger(setup.bouts(), setup.zone(), carried.today(), notes);
        this.coach = Coach.start(setup.coach(), setup.zone(), setup.stretchFor(), start);
        this.now = start;
        this.settled = start;
        this.settleAt = start.plus(SETTLE_EVERY);
        this.saveAt = start.plus(SAVE_EVERY);
        carried.openBout()
                .filter(bout -> bout.end().isBefore(start))
                .ifPresent(bout -> ledger.resume(setup.bouts(), bout, start));
    }

    /** Takes what the timeline says of the next sample. */
    public void on(Timed timed) {
        if (timed instanceof Placed placed) {
            sample(placed);
        } else if (timed instanceof Timed.Stepped stepped) {
            shift(stepped.by());
        }
    }

    /** The wearer has changed what the coach goes by. */
    public void follow(Coach.Plan plan) {
        coach = coach.with(plan);
        see();
    }

    /** Lets time pass to {@code to} without samples; silence and the coach's deadlines on the way are met in order. */
    public void advance(Instant to) {
        for (Optional<Instant> due = deadline();
                due.isPresent() && !due.orElseThrow().isAfter(to);
                due = deadline()) {
            Instant at = due.orElseThrow();
            now = later(now, at);
            if (silenceAt.filter(t -> !t.isAfter(at)).isPresent()) {
                fallSilent();
            }
            see();
            if (deadline().filter(at::equals).isPresent()) {
                throw new IllegalStateException("called at " + at + " and wants to be called then again: " + sight());
            }
        }
        now = later(now, to);
        if (!now.isBefore(settleAt)) {
            settleAt = now.plus(SETTLE_EVERY);
            settle();
        }
        if (!now.isBefore(saveAt)) {
            saveAt = now.plus(SAVE_EVERY);
            ledger.save(now, tracker.bodyFrame(), tracker.remounted());
        }
    }

    /** The wearer answers the coach. */
    public void said(Instant at, Answer answer) {
        advance(at);
        take(coach.on(new Event.Said(now, answer)));
        see();
    }

    /** The wearer has just calibrated: in force, and passed on to be kept, at once. */
    public void calibrated(BodyFrame frame) {
        tracker.calibrated(frame);
        ledger.save(now, tracker.bodyFrame(), tracker.remounted());
        see();
    }

    /** How the sensor sits on the wearer, as far as it is learnt. */
    public Optional<BodyFrame> bodyFrame() {
        return tracker.bodyFrame();
    }

    /** The wearer corrects the tracker: this is how he is. */
    public void corrected(Instant at, Posture posture) {
        advance(at);
        tell(tracker.corrected(now, posture));
    }

    /** Passes on everything up to {@code at}; what is open is saved and may be carried on by a later run. */
    public void close(Instant at) {
        advance(at);
        ledger.keep(log.settleAll(now));
        ledger.closeEpoch();
        ledger.save(now, tracker.bodyFrame(), tracker.remounted());
    }

    /** A guided stretch begins or is over; see {@link Rest}. */
    public void rest(boolean on) {
        if (on != isResting()) {
            PostureState seen = beforeSilence.isPresent()
                    ? PostureState.UNKNOWN
                    : tracker.reading().state();
            rest = Optional.of(on ? Rest.from(now) : rest.orElseThrow().over(now));
            log.on(new Told(now, on ? Rest.believed(seen) : seen));
            see();
        }
    }

    /** Whether posture is not judged at the moment, since a guided stretch is on. */
    public boolean isResting() {
        return rest.filter(Rest::isOn).isPresent();
    }

    /** Closes, and ends the open bout too: it is a recording, and nothing will follow. */
    public void end(Instant at) {
        close(at);
        ledger.endBout();
        ledger.save(now, tracker.bodyFrame(), tracker.remounted());
    }

    /** The latest moment that it knows of. */
    public Instant now() {
        return now;
    }

    /** When {@link #advance} should be called at the latest. */
    public Optional<Instant> deadline() {
        return Stream.of(silenceAt, coach.deadline()).flatMap(Optional::stream).min(Instant::compareTo);
    }

    public Reading reading() {
        Reading seen = tracker.reading();
        boolean resting = isResting() && !seen.state().posture().isUpright();
        return beforeSilence.isEmpty() && !resting
                ? seen
                : new Reading(
                        seen.at(),
                        PostureState.UNKNOWN,
                        resting ? rest.orElseThrow().since() : newest.orElse(seen.at()),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty());
    }

    public Coach coach() {
        return coach;
    }

    /** The wearer as seen now, time included that is not settled yet. */
    public Sight sight() {
        BoutTracker live = ledger.asIf(log.open(now));
        return new Sight(
                log.state().posture(),
                log.state().slouched(),
                reading().since(),
                live.bout().map(Bout::seated).orElse(Duration.ZERO),
                live.bout().map(Bout::slouched).orElse(Duration.ZERO),
                live.upright());
    }

    /** Time that is not settled yet, oldest first. */
    public List<Spell> open() {
        return log.open(now);
    }

    /** The figures of today as far as time is settled. */
    public DaySummary today() {
        return ledger.today(now);
    }

    /** How many samples came so late that the time they belong to was settled already. */
    public long late() {
        return late;
    }

    private void sample(Placed placed) {
        if (placed.at().isBefore(settled)) {
            late++;
            return;
        }
        boolean heldUp = beforeSilence.isPresent()
                && newest.filter(t -> !placed.at().isAfter(t.plus(SILENCE))).isPresent();
        if (heldUp) {
            wasOnlyHeldUp();
        }
        advance(placed.at());
        beforeSilence = Optional.empty();
        newest = Optional.of(placed.at());
        silenceAt = Optional.of(placed.at().plus(SILENCE).plusMillis(1));
        tell(tracker.on(placed));
        Reading reading = tracker.reading();
        (reading.forwardDeg().isPresent() ? reading.forwardDeg() : reading.tiltDeg())
                .ifPresent(deg -> ledger.lean(placed.at(), deg));
    }

    /** Nothing has come for too long: since the newest sample nothing is known. The tracker sees only samples. */
    private void fallSilent() {
        silenceAt = Optional.empty();
        beforeSilence = Optional.of(log.state());
        newest.ifPresent(t -> log.on(new Told(t, PostureState.UNKNOWN)));
    }

    /** The samples that seemed to be missing have come after all: a stall of the port is no silence of the sensor. */
    private void wasOnlyHeldUp() {
        log.on(new Told(newest.orElseThrow(), beforeSilence.orElseThrow()));
        beforeSilence = Optional.empty();
        see();
    }

    /**
     * Settles behind the newest sample, not behind the host's clock: after a stall the samples that were held up still
     * come, and the tracker may still change its mind of the time before them.
     */
    private void settle() {
        boolean held = newest.filter(t -> t.plus(STALL_LIMIT).isAfter(now)).isPresent();
        if (!held) {
            // Nothing more can come of the time before; what the tracker says of it has been said by falling silent.
            tracker.silence(now);
        }
        settled = held ? newest.orElse(now) : now;
        ledger.keep(log.settle(settled));
    }

    private void tell(List<Told> words) {
        if (!words.isEmpty()) {
            words.stream()
                    .flatMap(word -> rest.map(r -> r.of(word).stream()).orElse(Stream.of(word)))
                    .forEach(log::on);
            see();
        }
    }

    private void see() {
        take(coach.on(new Event.Seen(now, sight())));
    }

    private void take(Coach.Step step) {
        coach = step.coach();
        step.advice().forEach(advice -> notes.accept(new Note.Advised(now, advice)));
    }

    /**
     * The host's clock was set: lived time did not jump, so everything that is open moves along. Now is where the newest
     * sample is; the host's clock may have taken it further before the step was believed.
     */
    private void shift(Duration by) {
        tracker.shift(by);
        log.shift(by);
        ledger.shift(by);
        coach = coach.shift(by);
        now = newest.orElse(now).plus(by);
        settled = settled.plus(by);
        settleAt = settleAt.plus(by);
        saveAt = saveAt.plus(by);
        newest = newest.map(t -> t.plus(by));
        rest = rest.map(r -> r.shift(by));
        silenceAt = silenceAt.map(t -> t.plus(by));
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}

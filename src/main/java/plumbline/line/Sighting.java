package plumbline.line;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import plumbline.coach.Sight.Doubt;
import plumbline.posture.Hindsight;
import plumbline.posture.Posture;
import plumbline.posture.PostureLog;
import plumbline.posture.PostureState;
import plumbline.posture.PostureTracker;
import plumbline.posture.Reading;
import plumbline.posture.Remounted;
import plumbline.posture.Spell;
import plumbline.posture.Told;
import plumbline.posture.mounting.BodyFrame;
import plumbline.posture.seat.SlouchSettings;
import plumbline.sensor.Vector3;
import plumbline.sitting.Amendment;

/**
 * What is seen of the wearer: what the tracker says of the samples, what the silence of the sensor hides, and what is not
 * judged while a guided stretch is on.
 */
public final class Sighting {

    /** More than this without a sample is silence (architecture: time). */
    public static final Duration SILENCE = Duration.ofSeconds(2);

    private static final long SILENCE_MS = SILENCE.toMillis();

    /** Samples held up for longer than this come too late to be used; a serial buffer holds a minute or two at most. */
    private static final Duration STALL_LIMIT = Duration.ofMinutes(5);

    private final PostureTracker tracker;
    private final PostureLog log = new PostureLog();
    private final Retelling retelling = new Retelling();
    private final Wearing wearing = new Wearing();
    private Instant settled;
    private boolean seen;
    private long newestMs;
    private boolean silenceToCome;
    private int steps;
    private Optional<PostureState> beforeSilence = Optional.empty();
    private Optional<Rest> rest = Optional.empty();
    private long late;

    /** Begins; goes on from what an earlier run saw last. */
    Sighting(SlouchSettings slouch, Optional<BodyFrame> remembered, Optional<Spell> last, Instant start) {
        this.tracker = new PostureTracker(slouch, remembered);
        last.filter(spell -> !spell.end().isAfter(start)).ifPresent(tracker::goOn);
        this.settled = start;
    }

    /** Whether the time it belongs to is still open; what comes later than that is counted. */
    boolean isInTime(long atMs) {
        boolean inTime = atMs >= settled.toEpochMilli();
        late += inTime ? 0 : 1;
        return inTime;
    }

    /**
     * Whether no stall lasts so long that a sample could come so late, and none was heard that tells what the clock did. While
     * a sensor is heard its timeline tells that, and one sample of long ago is a stray.
     */
    boolean isBeforeAnyStall(long atMs) {
        long earliestMs = settled.minus(STALL_LIMIT).toEpochMilli();
        return atMs < earliestMs && (!seen || newestMs < earliestMs);
    }

    /** Whether a sample is simply the next of many: nothing was missed since the newest, and nothing is to be taken back. */
    boolean goesOn(long atMs) {
        return seen && atMs > newestMs && atMs - newestMs <= SILENCE_MS && silenceToCome && beforeSilence.isEmpty();
    }

    /**
     * Whether there was no silence after all: the samples that seemed to be missing have come, for a stall of the port is
     * none of the sensor. What was seen before it holds again.
     */
    boolean wasOnlyHeldUp(long atMs) {
        boolean heldUp = beforeSilence.isPresent() && seen && atMs - newestMs <= SILENCE_MS;
        if (heldUp) {
            log.on(new Told(Instant.ofEpochMilli(newestMs), beforeSilence.orElseThrow()));
            beforeSilence = Optional.empty();
        }
        return heldUp;
    }

    /** Takes a sample that is in time, with its specific force in g; whether it says anything new. */
    boolean on(long atMs, double x, double y, double z) {
        beforeSilence = Optional.empty();
        if (seen && atMs - newestMs > SILENCE_MS) {
            wearing.after(Duration.ofMillis(atMs - newestMs));
        }
        seen = true;
        newestMs = atMs;
        silenceToCome = true;
        return tell(tracker.on(atMs, x, y, z));
    }

    /** Whether a step of 0.2 s has been weighed since this was asked last. */
    boolean hasStepped() {
        int now = tracker.steps();
        boolean stepped = now != steps;
        steps = now;
        return stepped;
    }

    /** Whether it is not sure how they are now, though they are seen. */
    Optional<Doubt> doubt(Instant now) {
        boolean isSeen = seen && beforeSilence.isEmpty() && !isResting();
        return isSeen ? wearing.seen(now, state()) : wearing.notSeen();
    }

    /** Whether something has become known of time long told of. */
    boolean hasHindsight() {
        return tracker.hasHindsight();
    }

    /** What has become known of time long told of, since this was last asked. */
    List<Amendment> known(Instant now) {
        List<Hindsight> pieces = tracker.hindsight();
        return pieces.isEmpty() ? List.of() : retelling.of(pieces, open(now), now);
    }

    /** The wearer's own word on how they are; whether it says anything new. */
    boolean corrected(Instant at, Posture posture) {
        return tell(tracker.corrected(at, posture));
    }

    void calibrated(BodyFrame frame) {
        tracker.calibrated(frame);
    }

    /** When silence begins unless a sample comes. */
    Optional<Instant> silenceAt() {
        return silenceToCome ? Optional.of(Instant.ofEpochMilli(newestMs + SILENCE_MS + 1)) : Optional.empty();
    }

    /** Nothing has come for too long: since the newest sample nothing is known. The tracker sees only samples. */
    void fallSilent() {
        silenceToCome = false;
        beforeSilence = Optional.of(log.state());
        newest().ifPresent(t -> log.on(new Told(t, PostureState.UNKNOWN)));
    }

    /** A guided stretch begins or is over; whether that is new. See {@link Rest}. */
    boolean rest(boolean on, Instant now) {
        if (on == isResting()) {
            return false;
        }
        PostureState seen = beforeSilence.isPresent()
                ? PostureState.UNKNOWN
                : tracker.reading().state();
        rest = Optional.of(on ? Rest.from(now) : rest.orElseThrow().over(now));
        rest.ifPresent(retelling::on);
        log.on(new Told(now, on ? Rest.believed(seen) : seen));
        return true;
    }

    boolean isResting() {
        return rest.filter(Rest::isOn).isPresent();
    }

    /** Up to where all that may still come has come: the newest sample, unless that is too long ago for anything to follow. */
    Instant seenTo(Instant now) {
        return newest().filter(t -> t.plus(STALL_LIMIT).isAfter(now)).orElse(now);
    }

    /**
     * Settles behind the newest sample, not behind the host's clock: after a stall the samples that were held up still
     * come, and the tracker may still change its mind of the time before them.
     */
    List<Spell> settle(Instant now) {
        boolean held = newest().filter(t -> t.plus(STALL_LIMIT).isAfter(now)).isPresent();
        if (!held) {
            // Nothing more can come of the time before; what the tracker says of it has been said by falling silent.
            tracker.silence(now);
        }
        settled = seenTo(now);
        return kept(log.settle(settled));
    }

    /** All that is left up to now. */
    List<Spell> settleAll(Instant now) {
        return kept(log.settleAll(now));
    }

    private List<Spell> kept(List<Spell> spells) {
        retelling.keep(spells);
        return spells;
    }

    /** Time that is not settled yet, oldest first. */
    List<Spell> open(Instant now) {
        return log.open(now);
    }

    PostureState state() {
        return log.state();
    }

    Reading reading() {
        Reading seen = tracker.reading();
        boolean resting = isResting() && !seen.state().posture().isUpright();
        return beforeSilence.isEmpty() && !resting
                ? seen
                : new Reading(
                        seen.at(),
                        PostureState.UNKNOWN,
                        resting ? rest.orElseThrow().since() : newest().orElse(seen.at()),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty());
    }

    /** How far the wearer leans at the newest sample: forward where forward is known, else from upright. */
    OptionalDouble leanDeg() {
        return tracker.leanDeg();
    }

    /** How gravity lies to the sensor. */
    Optional<Vector3> gravity() {
        return tracker.gravity();
    }

    /** How the wearer's right lies to the sensor, where that is known. */
    Optional<Vector3> right() {
        return tracker.right();
    }

    Optional<BodyFrame> bodyFrame() {
        return tracker.bodyFrame();
    }

    Optional<Remounted> remounted() {
        return tracker.remounted();
    }

    /** When the newest sample was. */
    Optional<Instant> newest() {
        return seen ? Optional.of(Instant.ofEpochMilli(newestMs)) : Optional.empty();
    }

    /** How many samples came so late that the time they belong to was settled already. */
    long late() {
        return late;
    }

    /** The host's clock was set: lived time did not jump, so everything moves along. */
    void shift(Duration by) {
        tracker.shift(by);
        log.shift(by);
        settled = settled.plus(by);
        newestMs += seen ? by.toMillis() : 0;
        rest = rest.map(r -> r.shift(by));
        wearing.shift(by);
        retelling.clockSet();
        rest.ifPresent(retelling::on);
    }

    private boolean tell(List<Told> words) {
        if (words.isEmpty()) {
            return false;
        }
        words.stream()
                .flatMap(word -> rest.map(r -> r.of(word).stream()).orElse(Stream.of(word)))
                .forEach(log::on);
        return true;
    }
}

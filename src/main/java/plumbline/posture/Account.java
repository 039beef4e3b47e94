package plumbline.posture;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import plumbline.posture.belief.SeatBelief;
import plumbline.posture.belief.SeatModel;
import plumbline.posture.belief.Word;
import plumbline.posture.motion.Moment;
import plumbline.posture.motion.Stretch;
import plumbline.posture.mounting.Mounting;
import plumbline.posture.wear.HandWatch;
import plumbline.posture.wear.WearWatch;
import plumbline.sensor.Vector3;

/** The account given of one stretch of samples without a gap. */
final class Account {

    /** How often it is asked what has become known of earlier: every 5 s. */
    private static final int HINDSIGHT_STEPS = 25;

    private static final int MS = 1000;

    private final Mounting mounting;
    private final SeatWatch seat;
    private final Stretch stretch;
    private final Footing footing;
    private final Story story;
    private final Spoken spoken = new Spoken();
    private final WearWatch wear = new WearWatch();
    private final HandWatch hands = new HandWatch();
    private final List<Told> told = new ArrayList<>();
    private final List<Hindsight> hindsight = new ArrayList<>();
    private Instant origin;
    private long originMs;
    // The second the last sample lay in, since the origin: a division a sample is one in fifty of what a sample takes.
    private long wholeMs;
    private long wholeSeconds;
    private boolean absent;
    private boolean wasInHand;
    private boolean sitDownSeen;
    private boolean lyingSaid;
    private Optional<Remounted> remounted = Optional.empty();
    private Optional<Spoken.Turn> fact = Optional.empty();

    Account(Instant origin, Vector3 first, Mounting mounting, SeatWatch seat, SeatModel model, double seatedChance) {
        this.origin = origin;
        this.originMs = origin.toEpochMilli();
        this.mounting = mounting;
        this.seat = seat;
        this.footing = new Footing(model, mounting, seatedChance);
        this.story = new Story(footing.belief(), model.trust());
        this.stretch = new Stretch(first, this::moment);
    }

    /** Takes the next sample, at milliseconds since 1970; its specific force, in g. Returns what it changes. */
    List<Told> on(long atMs, double x, double y, double z) {
        stretch.on(seconds(atMs), x, y, z);
        if (told.isEmpty()) {
            return List.of();
        }
        List<Told> news = List.copyOf(told);
        told.clear();
        return news;
    }

    /** Takes the wearer's word. */
    List<Told> corrected(Instant at, Posture posture) {
        Spoken.Turn word = new Spoken.Turn(
                Math.max(seconds(at), footing.belief().end() * Moment.SECONDS), new PostureState(posture, false, 1));
        fact = Optional.of(word);
        story.fact(word.seconds(), word.state());
        return tell(spoken.retell(story.turns()));
    }

    boolean hasHindsight() {
        return !hindsight.isEmpty();
    }

    /** What has become known of times long told of, since this was last asked. */
    List<Hindsight> hindsight() {
        if (hindsight.isEmpty()) {
            return List.of();
        }
        List<Hindsight> seen = List.copyOf(hindsight);
        hindsight.clear();
        return seen;
    }

    void shift(Duration by) {
        origin = origin.plus(by);
        originMs = origin.toEpochMilli();
        remounted = remounted.map(r -> r.shift(by));
    }

    /** How many steps have been weighed. */
    int steps() {
        return footing.belief().end();
    }

    /** The newest direction of gravity, about half a second old. */
    Optional<Vector3> gravity() {
        return stretch.gravity();
    }

    /** The chance that the wearer is seated now. */
    double seatedChance() {
        return footing.belief().seatedNow();
    }

    /** The last slip of the sensor that was noticed in this stretch. */
    Optional<Remounted> remounted() {
        return remounted;
    }

    private void moment(Moment moment) {
        Instant at = instant(moment.seconds());
        OptionalDouble turnedDeg = footing.learn(at, moment);
        if (turnedDeg.isPresent()) {
            remounted = Optional.of(new Remounted(at, turnedDeg.getAsDouble()));
        }
        boolean wasAbsent = absent;
        boolean inHand = watchWear(moment);
        if (absent) {
            footing.pass(moment);
        } else {
            footing.weigh(moment, ownWord(moment));
        }
        if (moment.step() % HINDSIGHT_STEPS == 0) {
            footing.belief().found().forEach(this::see);
        }
        if (wasAbsent && !absent) {
            story.forget();
        }
        boolean lying = footing.isLying();
        story.open(moment.transfer().isPresent() ? moment.transfer().get().seconds() : moment.seconds());
        story.mark(Story.Mark.MOVING, footing.movingSteps(), true);
        story.mark(Story.Mark.LYING, lying ? footing.levelSteps() : 1, lying || lyingSaid);
        story.mark(
                Story.Mark.VAGUE,
                lying ? footing.levelSteps() : 1,
                mounting.bearing().isEmpty());
        story.mark(Story.Mark.ABSENT, absent && !wasAbsent && !inHand ? wear.stillSteps() : 1, absent);
        watchSeat(moment);
        if (story.isNews()) {
            told.addAll(tell(spoken.retell(story.turns())));
        }
    }

    private void see(SeatBelief.Found found) {
        hindsight.add(new Hindsight(
                instant(found.fromStep() * Moment.SECONDS),
                instant(found.toStep() * Moment.SECONDS),
                found.seated() ? Posture.SITTING : Posture.STANDING,
                found.chance()));
    }

    /** Whether the sensor lies somewhere or is in a hand. Returns the latter. */
    private boolean watchWear(Moment moment) {
        boolean moved = moment.walking() || moment.transfer().isPresent();
        lyingSaid &= !moved;
        boolean wasAbsent = absent;
        boolean inHand = watchHand(moment.gravity());
        absent = wear.step(moment.gravity(), mounting.tiltDeg(moment.gravity()), moved) || inHand;
        if (wasAbsent && !absent && !wasInHand) {
            hands.touched();
        }
        wasInHand = inHand;
        return inHand;
    }

    private boolean watchHand(Vector3 gravity) {
        boolean inHand = hands.step(gravity, mounting.tiltDeg(gravity));
        if (inHand) {
            mounting.doubt();
            wear.handled();
        } else {
            mounting.settle(gravity);
        }
        return inHand;
    }

    private void watchSeat(Moment moment) {
        if (absent || footing.belief().seatedNow() <= 0.5) {
            sitDownSeen |= footing.belief().seatedNow() <= 0.5;
            seat.off();
        } else {
            seat.on(moment.gravity(), sitDownSeen, story);
        }
    }

    /** What the wearer said of the time this moment belongs to. */
    private Word ownWord(Moment moment) {
        boolean now = fact.filter(turn -> turn.seconds() < (moment.step() + 1) * Moment.SECONDS)
                .isPresent();
        if (!now) {
            return Word.NONE;
        }
        Posture posture = fact.get().state().posture();
        fact = Optional.empty();
        obey(posture, moment.gravity());
        if (posture.isUpright()) {
            return Word.ON_FEET;
        }
        return posture.isSeated() || posture == Posture.LYING ? Word.ON_SEAT : Word.NONE;
    }

    /** Makes those who watch something else believe the wearer too. */
    private void obey(Posture posture, Vector3 gravity) {
        lyingSaid = posture == Posture.LYING;
        if (posture == Posture.NOT_WORN) {
            wear.takenOff(gravity);
        } else {
            wear.worn();
        }
        if (footing.levelSteps() > 0 && posture != Posture.LYING) {
            mounting.forget();
        }
        if (posture == Posture.STANDING) {
            mounting.said(gravity);
        }
        seat.said(posture);
    }

    private List<Told> tell(List<Spoken.Turn> turns) {
        return turns.stream()
                .map(turn -> new Told(instant(turn.seconds()), turn.state()))
                .toList();
    }

    private double seconds(Instant at) {
        return seconds(at.toEpochMilli());
    }

    private double seconds(long atMs) {
        long since = atMs - originMs;
        if (since < wholeMs || since >= wholeMs + MS) {
            wholeSeconds = Math.floorDiv(since, MS);
            wholeMs = wholeSeconds * MS;
        }
        return wholeSeconds + (since - wholeMs) * 1_000_000 * 1e-9;
    }

    private Instant instant(double seconds) {
        // Samples stand at whole milliseconds. After 26 days seconds have no exact nanosecond any more, but a
        // microsecond
        // they have for 200 years; without this a history that keeps milliseconds would cut one off.
        return origin.plus(Math.round(seconds * 1e6), ChronoUnit.MICROS);
    }
}

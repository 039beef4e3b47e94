package plumbline.posture;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import plumbline.posture.belief.Matrix;
import plumbline.posture.belief.SeatBelief;
import plumbline.posture.belief.SeatEvidence;
import plumbline.posture.belief.SeatModel;
import plumbline.posture.belief.Trunk;
import plumbline.posture.belief.TrunkWatch;
import plumbline.posture.motion.Moment;
import plumbline.posture.motion.Stretch;
import plumbline.posture.motion.Transfer;
import plumbline.posture.mounting.Mounting;
import plumbline.posture.wear.HandWatch;
import plumbline.posture.wear.WearWatch;
import plumbline.sensor.Vector3;

/** The account given of one stretch of samples without a gap. */
final class Account {

    /** A lean counts as one to or from a seat from this rise and this depth on. */
    private static final double SEAT_RISE_METRES = 0.25;

    private static final double SEAT_LEAN_DEG = 15;

    /** What speaks against the wearer's own word counts so little. */
    private static final double DENIED = 1e-6;

    /** The chance that a desk worker is seated, where nothing else is known. */
    static final double AT_A_DESK = 0.6;

    private final Mounting mounting;
    private final SeatWatch seat;
    private final SeatEvidence evidence;
    private final Stretch stretch;
    private final SeatBelief belief;
    private final Story story;
    private final Spoken spoken = new Spoken();
    private final TrunkWatch trunks = new TrunkWatch();
    private final WalkWatch walks = new WalkWatch();
    private final WearWatch wear = new WearWatch();
    private final HandWatch hands = new HandWatch();
    private final List<Told> told = new ArrayList<>();
    private Instant origin;
    private boolean absent;
    private boolean wasInHand;
    private boolean sitDownSeen;
    private boolean lyingSaid;
    private Optional<Remounted> remounted = Optional.empty();
    private Optional<Spoken.Turn> fact = Optional.empty();

    Account(Instant origin, Vector3 first, Mounting mounting, SeatWatch seat, SeatModel model, double seatedChance) {
        this.origin = origin;
        this.mounting = mounting;
        this.seat = seat;
        this.evidence = new SeatEvidence(model);
        this.belief = new SeatBelief(seatedChance, Story.MEMORY);
        this.story = new Story(belief);
        this.stretch = new Stretch(first, this::moment);
    }

    /** Takes the next sample; returns what it changes. */
    List<Told> on(Instant at, Vector3 accelG) {
        told.clear();
        stretch.on(seconds(at), accelG);
        return told.isEmpty() ? List.of() : List.copyOf(told);
    }

    /** Takes the wearer's word. */
    List<Told> corrected(Instant at, Posture posture) {
        Spoken.Turn word = new Spoken.Turn(
                Math.max(seconds(at), belief.end() * Moment.SECONDS), new PostureState(posture, false, 1));
        fact = Optional.of(word);
        story.fact(word.seconds(), word.state());
        return tell(spoken.retell(story.turns()));
    }

    void shift(Duration by) {
        origin = origin.plus(by);
    }

    /** The newest direction of gravity, about half a second old. */
    Optional<Vector3> gravity() {
        return stretch.gravity();
    }

    /** The chance that the wearer is seated now. */
    double seatedChance() {
        return belief.seatedNow();
    }

    /** The last slip of the sensor that was noticed in this stretch. */
    Optional<Remounted> remounted() {
        return remounted;
    }

    private void moment(Moment moment) {
        Vector3 gravity = moment.gravity();
        watchMounting(moment);
        Trunk trunk = trunks.step(mounting.tiltDeg(gravity), mounting.leanDeg(gravity));
        boolean moved = moment.walking() || moment.transfer().isPresent();
        int walked = walks.step(moment.walking());
        boolean wasAbsent = absent;
        boolean inHand = watchHand(gravity);
        absent = wear.step(gravity, mounting.tiltDeg(gravity), moved) || inHand;
        if (wasAbsent && !absent && !wasInHand) {
            hands.touched();
        }
        wasInHand = inHand;
        belief.step(
                absent
                        ? Matrix.toBeginning(AT_A_DESK)
                        : evidence.of(moment, walks.isSure(), trunk).times(ownWord(moment)));
        if (wasAbsent && !absent) {
            story.forget();
        }
        story.open(moment.transfer().map(Transfer::seconds).orElse(moment.seconds()));
        story.mark(Story.Mark.MOVING, walked, true);
        lyingSaid &= !moved;
        story.mark(Story.Mark.LYING, trunk.isLying() ? trunks.levelSteps() : 1, trunk.isLying() || lyingSaid);
        story.mark(Story.Mark.ABSENT, absent && !wasAbsent && !inHand ? wear.stillSteps() : 1, absent);
        watchSeat(moment);
        told.addAll(tell(spoken.retell(story.turns())));
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

    private void watchMounting(Moment moment) {
        Instant at = instant(moment.seconds());
        OptionalDouble turned = mounting.step(at, moment.gravity(), moment.walking());
        if (turned.isPresent()) {
            remounted = Optional.of(new Remounted(at, turned.getAsDouble()));
        }
        moment.transfer()
                .filter(t -> !moment.walking()
                        && Math.abs(t.riseMetres()) >= SEAT_RISE_METRES
                        && t.leanDeg() >= SEAT_LEAN_DEG)
                .ifPresent(t -> mounting.leant(t.towards().unit()));
    }

    private void watchSeat(Moment moment) {
        if (absent || belief.seatedNow() <= 0.5) {
            sitDownSeen |= belief.seatedNow() <= 0.5;
            seat.off();
        } else {
            seat.on(moment.gravity(), sitDownSeen, story);
        }
    }

    /** What the wearer said of the time this moment belongs to. */
    private Matrix ownWord(Moment moment) {
        boolean now = fact.filter(turn -> turn.seconds() < (moment.step() + 1) * Moment.SECONDS)
                .isPresent();
        if (!now) {
            return Matrix.same();
        }
        Posture posture = fact.get().state().posture();
        fact = Optional.empty();
        obey(posture, moment.gravity());
        double seated = posture.isUpright() ? DENIED : 1;
        double upright = posture.isSeated() || posture == Posture.LYING ? DENIED : 1;
        return Matrix.weighing(seated, upright);
    }

    /** Makes those who watch something else believe the wearer too. */
    private void obey(Posture posture, Vector3 gravity) {
        lyingSaid = posture == Posture.LYING;
        if (posture == Posture.NOT_WORN) {
            wear.takenOff(gravity);
        } else {
            wear.worn();
        }
        if (trunks.levelSteps() > 0 && posture != Posture.LYING) {
            mounting.forget();
        }
        seat.said(posture);
    }

    private List<Told> tell(List<Spoken.Turn> turns) {
        return turns.stream()
                .map(turn -> new Told(instant(turn.seconds()), turn.state()))
                .toList();
    }

    private double seconds(Instant at) {
        Duration since = Duration.between(origin, at);
        return since.getSeconds() + since.getNano() * 1e-9;
    }

    private Instant instant(double seconds) {
        return origin.plusNanos(Math.round(seconds * 1e9));
    }
}

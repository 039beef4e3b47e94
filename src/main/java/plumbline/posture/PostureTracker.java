package plumbline.posture;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import plumbline.posture.belief.SeatModel;
import plumbline.posture.mounting.BodyFrame;
import plumbline.posture.mounting.Mounting;
import plumbline.posture.seat.Habit;
import plumbline.posture.seat.SlouchSettings;
import plumbline.sensor.Vector3;
import plumbline.sensor.time.Placed;

/**
 * Tells from placed samples what posture the wearer is in, while it happens.
 *
 * <p>What it says of a moment is decided from samples up to 3 s after it, and may be taken back for half a minute
 * ({@link PostureLog#REWRITE_LIMIT}). {@code src/site/detection.md} tells how.
 */
public final class PostureTracker {

    /** A gap longer than this is a fact of its own: posture becomes unknown, nothing is filled in. */
    public static final Duration LONGEST_GAP = Duration.ofSeconds(2);

    private static final long LONGEST_GAP_MS = LONGEST_GAP.toMillis();

    /** What was known before a gap fades with this time constant; a desk worker changes posture as often. */
    private static final double FADING_SECONDS = 900;

    /** After a gap no longer than this, one still seated is taken to sit in the same bout. */
    private static final double SAME_SEAT_SECONDS = 60;

    /** Turns of half a minute, at most. */
    private static final int KEPT = 300;

    /** No wearable reads so much, in g, and no wearer lives through it; such a sample is passed over. */
    private static final double ABSURD_G = 50;

    private final Mounting mounting;
    private final Habit habit;
    private final SeatWatch seat;
    private final SeatModel model;
    private Optional<Account> account = Optional.empty();
    private Optional<Remounted> remounted = Optional.empty();
    private final Deque<Told> latest = new ArrayDeque<>();
    private long lastMs;
    private double seatedChance = Footing.AT_A_DESK;

    /** Starts with what an earlier session learnt of the wearer, if anything. */
    public PostureTracker(SlouchSettings slouch, Optional<BodyFrame> remembered) {
        this(slouch, remembered, SeatModel.DEFAULT);
    }

    PostureTracker(SlouchSettings slouch, Optional<BodyFrame> remembered, SeatModel model) {
        this.mounting = new Mounting(remembered);
        this.habit = new Habit(remembered);
        this.seat = new SeatWatch(slouch, mounting, habit);
        this.model = model;
    }

    /**
     * Takes the next sample; one that is not later than the last is passed over. Returns what it changes, usually
     * nothing.
     */
    public List<Told> on(Placed placed) {
        Vector3 accelG = placed.sample().accelG();
        return on(placed.at().toEpochMilli(), accelG.x(), accelG.y(), accelG.z());
    }

    /** The same of a sample at milliseconds since 1970, with its specific force in g. */
    public List<Told> on(long atMs, double x, double y, double z) {
        if (account.isEmpty()) {
            begin(atMs, new Vector3(x, y, z));
            return List.of();
        }
        if (atMs <= lastMs || !(x * x + y * y + z * z <= ABSURD_G * ABSURD_G)) {
            return List.of();
        }
        if (atMs - lastMs > LONGEST_GAP_MS) {
            List<Told> told = silence(Instant.ofEpochMilli(atMs));
            begin(atMs, new Vector3(x, y, z));
            return told;
        }
        lastMs = atMs;
        List<Told> told = account.get().on(atMs, x, y, z);
        return told.isEmpty() ? told : remember(told);
    }

    /** Changes with each step of 0.2 s that has been weighed, and not else. */
    public int steps() {
        return account.isPresent() ? account.get().steps() : 0;
    }

    /** Time goes on without samples: more than 2 s of silence makes the posture unknown from the last sample on. */
    public List<Told> silence(Instant now) {
        if (account.isEmpty() || now.toEpochMilli() - lastMs <= LONGEST_GAP_MS) {
            return List.of();
        }
        seatedChance = account.get().seatedChance();
        remounted = remounted();
        account = Optional.empty();
        return remember(List.of(new Told(last(), PostureState.UNKNOWN)));
    }

    /**
     * Goes on from what an earlier run saw of the wearer last, as after a silence: who sat a moment ago sits more likely than
     * not, and the more time lies between the less that says. To be called before the first sample.
     */
    public void goOn(Spell seen) {
        double sure = seen.state().confidence();
        lastMs = seen.end().toEpochMilli();
        if (seen.state().posture().isSeated()) {
            seatedChance = sure;
        } else if (seen.state().posture().isUpright()) {
            seatedChance = 1 - sure;
        }
    }

    /** The wearer says how they are at this moment; a fact that outranks all inference. */
    public List<Told> corrected(Instant at, Posture posture) {
        if (account.isPresent()) {
            return remember(account.get().corrected(at, posture));
        }
        lastMs = Math.max(lastMs, at.toEpochMilli());
        seatedChance = posture.isSeated() ? 1 : posture.isUpright() ? 0 : Footing.AT_A_DESK;
        return remember(List.of(new Told(at, new PostureState(posture, false, 1))));
    }

    /** The wearer has just calibrated: what that told of them and the mounting is in force from now on. */
    public void calibrated(BodyFrame frame) {
        mounting.calibrated(frame);
        habit.calibrated(frame);
        seat.off();
    }

    /** Whether {@link #hindsight} has anything to say. */
    public boolean hasHindsight() {
        return account.isPresent() && account.get().hasHindsight();
    }

    /** What has become known of times long told of, since this was last asked, oldest first. */
    public List<Hindsight> hindsight() {
        return account.isPresent() ? account.get().hindsight() : List.of();
    }

    /** The host's clock was set: every remembered instant moves along. */
    public void shift(Duration by) {
        lastMs += by.toMillis();
        List<Told> moved = latest.stream()
                .map(word -> new Told(word.at().plus(by), word.state()))
                .toList();
        latest.clear();
        latest.addAll(moved);
        remounted = remounted.map(r -> r.shift(by));
        mounting.shift(by);
        account.ifPresent(a -> a.shift(by));
    }

    /** What it sees at this moment. */
    public Reading reading() {
        Optional<Vector3> gravity = account.flatMap(Account::gravity);
        Told word = latest.isEmpty() ? new Told(last(), PostureState.UNKNOWN) : latest.getLast();
        return new Reading(
                last(),
                word.state(),
                word.at(),
                gravity.map(mounting::tiltDeg).orElse(OptionalDouble.empty()),
                gravity.map(mounting::leanDeg).orElse(OptionalDouble.empty()),
                gravity.map(mounting::sideDeg).orElse(OptionalDouble.empty()),
                account.isPresent() ? seat.share() : OptionalDouble.empty());
    }

    /** How far the wearer leans: forward where forward is known, else from upright; empty until that is. */
    public OptionalDouble leanDeg() {
        Optional<Vector3> gravity = gravity();
        if (gravity.isEmpty()) {
            return OptionalDouble.empty();
        }
        OptionalDouble lean = mounting.leanDeg(gravity.get());
        return lean.isPresent() ? lean : mounting.tiltDeg(gravity.get());
    }

    /** The newest direction of gravity, as the sensor lies, about half a second old; empty while there is none. */
    public Optional<Vector3> gravity() {
        return account.isPresent() ? account.get().gravity() : Optional.empty();
    }

    /** How the wearer's right lies to the sensor; empty until upright and the forward axis are known. */
    public Optional<Vector3> right() {
        return mounting.upright()
                .flatMap(up -> mounting.forward().map(forward -> forward.cross(up)))
                .filter(axis -> axis.norm() > 0.5)
                .map(Vector3::unit);
    }

    /** What it has learnt of this wearer and mounting, to be kept for the next session. */
    public Optional<BodyFrame> bodyFrame() {
        return mounting.upright()
                .map(upright -> new BodyFrame(
                        upright, mounting.forward(), habit.uprightDeg(), habit.spanDeg(), mounting.confirmed()));
    }

    /** The last time walking showed that the sensor had slipped or was strapped on anew. */
    public Optional<Remounted> remounted() {
        return account.flatMap(Account::remounted).or(() -> remounted);
    }

    private Instant last() {
        return Instant.ofEpochMilli(lastMs);
    }

    private void begin(long atMs, Vector3 accelG) {
        double gap = Math.max(0, (atMs - lastMs) / 1000.0);
        double chance = Footing.AT_A_DESK + (seatedChance - Footing.AT_A_DESK) * Math.exp(-gap / FADING_SECONDS);
        if (gap > SAME_SEAT_SECONDS) {
            seat.off();
        }
        account = Optional.of(new Account(Instant.ofEpochMilli(atMs), accelG, mounting, seat, model, chance));
        lastMs = atMs;
    }

    private List<Told> remember(List<Told> told) {
        for (Told word : told) {
            remember(word);
        }
        return told;
    }

    /** Keeps when the present posture began, also where a word takes others back. */
    private void remember(Told word) {
        while (!latest.isEmpty() && !latest.getLast().at().isBefore(word.at())) {
            latest.removeLast();
        }
        boolean goesOn = !latest.isEmpty() && latest.getLast().state().sameAs(word.state());
        latest.addLast(goesOn ? new Told(latest.removeLast().at(), word.state()) : word);
        if (latest.size() > KEPT) {
            latest.removeFirst();
        }
    }
}

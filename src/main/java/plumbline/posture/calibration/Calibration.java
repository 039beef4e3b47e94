package plumbline.posture.calibration;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.posture.PostureTracker;
import plumbline.posture.motion.Moment;
import plumbline.posture.motion.Stretch;
import plumbline.sensor.Vector3;
import plumbline.sensor.time.Placed;

/**
 * A calibration under way: give it the samples, show the wearer its {@link #progress}, and take its {@link #outcome}.
 *
 * <p>In one go, its parts follow each other by the time alone. By parts, each waits until the wearer {@linkplain #begin
 * begins} it, and one that turns out badly ends at once and waits to be done again:
 *
 * <pre>
 *   waiting --begin--> taking the pose --5 s--> measured --good--> the next part waits
 *      ^                                           |
 *      +------------- moved, too few steps, silent-+
 * </pre>
 */
public final class Calibration {

    /** A pose may stray so far, in degrees, breath and all. */
    public static final double STEADY_DEG = 4;

    /** Steps to walk. */
    public static final int STEPS = 10;

    private final boolean byParts;
    private final Map<Part, Pose> poses = new EnumMap<>(Part.class);
    private final Map<Part, Quality> qualities = new EnumMap<>(Part.class);
    private final AxisCheck axes = new AxisCheck();
    private Optional<Stretch> stretch = Optional.empty();
    private Instant origin = Instant.EPOCH;
    private Instant now = Instant.EPOCH;
    private Optional<Instant> begun = Optional.empty();
    private Part part = Part.TALL;
    private boolean waiting;
    private boolean interrupted;
    private double steps;
    private Optional<Outcome> outcome = Optional.empty();

    private Calibration(boolean byParts) {
        this.byParts = byParts;
        this.waiting = byParts;
    }

    /** In one go, beginning with the first sample. */
    public static Calibration inOneGo() {
        return new Calibration(false);
    }

    /** Part by part, as the wearer begins them. */
    public static Calibration byParts() {
        return new Calibration(true);
    }

    /** The wearer begins the part that waits; where it had turned out badly, it is measured anew. */
    public void begin() {
        if (waiting) {
            waiting = false;
            interrupted = false;
            begun = stretch.map(s -> now);
            steps = 0;
            poses.remove(part);
            qualities.remove(part);
        }
    }

    /** Takes the next sample. */
    public Progress on(Placed placed) {
        Vector3 accelG = placed.sample().accelG();
        axes.on(placed);
        if (stretch.isPresent() && placed.at().isAfter(now.plus(PostureTracker.LONGEST_GAP))) {
            silence();
        }
        if (stretch.isEmpty()) {
            origin = placed.at();
            now = origin;
            begun = begun.or(() -> waiting ? Optional.empty() : Optional.of(origin));
            stretch = Optional.of(new Stretch(accelG, this::moment));
        } else if (placed.at().isAfter(now)) {
            now = placed.at();
            stretch.get().on(Duration.between(origin, now).toNanos() * 1e-9, accelG);
            stretch.get().gravity().ifPresent(this::hold);
        }
        while (isUnderWay() && isOver()) {
            finish();
        }
        return progress();
    }

    /** The wearer stops the part that is under way; by parts, it waits again as if it had never begun. */
    public void stop() {
        if (byParts && isUnderWay()) {
            waiting = true;
            poses.remove(part);
        }
    }

    /**
     * Nothing has come from the sensor for too long, or its time has jumped: what is measured now is spoilt. By parts it
     * is to be done again.
     */
    public void silence() {
        stretch = Optional.empty();
        if (isUnderWay()) {
            interrupted = true;
            if (byParts) {
                finish();
            }
        }
    }

    /** Whether a part is under way. */
    public boolean isUnderWay() {
        return part != Part.DONE && !waiting;
    }

    /** Where it stands. */
    public Progress progress() {
        return new Progress(
                part, stage(), part == Part.DONE ? Duration.ZERO : left(), measure(), List.copyOf(qualities.values()));
    }

    /** What came of it, once done. */
    public Optional<Outcome> outcome() {
        return outcome;
    }

    private Progress.Stage stage() {
        if (!isUnderWay()) {
            return Progress.Stage.WAITING;
        }
        return elapsed().compareTo(part.taking()) < 0 ? Progress.Stage.TAKING : Progress.Stage.MEASURING;
    }

    private double measure() {
        if (part == Part.WALK) {
            return Math.floor(steps);
        }
        Pose pose = poses.get(part);
        return pose == null || pose.isEmpty() ? 0 : pose.spreadDeg();
    }

    private Duration left() {
        return waiting ? part.length() : part.length().minus(elapsed());
    }

    private Duration elapsed() {
        return begun.map(at -> Duration.between(at, now)).orElse(Duration.ZERO);
    }

    private void hold(Vector3 gravity) {
        boolean pose = part == Part.TALL || part == Part.SLUMPED;
        if (pose && stage() == Progress.Stage.MEASURING) {
            pose(part).add(gravity);
        }
    }

    private void moment(Moment moment) {
        boolean inPart = begun.filter(at ->
                        !origin.plusNanos(Math.round(moment.seconds() * 1e9)).isBefore(at))
                .isPresent();
        if (part == Part.WALK && isUnderWay() && inPart && moment.walking()) {
            pose(part).add(moment.gravity());
            steps += Moment.SECONDS / moment.stepSeconds().orElse(1);
        }
    }

    private Pose pose(Part of) {
        return poses.computeIfAbsent(of, p -> new Pose());
    }

    private boolean isOver() {
        boolean walked = part == Part.WALK && steps >= STEPS;
        boolean moved = byParts && part != Part.WALK && measure() > STEADY_DEG;
        return left().isNegative() || walked || moved;
    }

    private void finish() {
        Quality quality = part == Part.WALK ? walked() : held();
        qualities.put(part, quality);
        if (byParts) {
            part = quality.good() ? part.next() : part;
            waiting = true;
        } else {
            begun = begun.map(at -> at.plus(part.length()));
            part = part.next();
        }
        interrupted = false;
        if (part == Part.DONE) {
            outcome = Optional.of(
                    Conclusion.of(poses, List.copyOf(qualities.values()), now).with(axes.mirrored()));
        }
    }

    private Quality walked() {
        if (interrupted) {
            return new Quality(part, Quality.Why.SILENT, 0);
        }
        boolean good = steps >= STEPS - 1;
        return new Quality(part, good ? Quality.Why.WALKED : Quality.Why.FEW_STEPS, Math.floor(steps));
    }

    private Quality held() {
        if (interrupted || pose(part).isEmpty()) {
            return new Quality(part, Quality.Why.SILENT, 0);
        }
        double spread = pose(part).spreadDeg();
        return new Quality(part, spread <= STEADY_DEG ? Quality.Why.HELD : Quality.Why.MOVED, spread);
    }
}

package plumbline.posture.calibration;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import plumbline.posture.motion.Moment;
import plumbline.posture.motion.Stretch;
import plumbline.sensor.Placed;
import plumbline.sensor.Vector3;

/** A calibration under way: give it the samples, show the wearer its {@link #progress}, and take its {@link #outcome}. */
public final class Calibration {

    /** The time to take a pose; the rest of its part is measured. */
    private static final Duration TAKE_POSE = Duration.ofSeconds(5);

    /** A pose may stray so far, in degrees, breath and all. */
    private static final double STEADY_DEG = 4;

    /** Steps to walk. */
    private static final int STEPS = 10;

    private final Map<Part, Pose> poses = new EnumMap<>(Part.class);
    private final List<Quality> qualities = new ArrayList<>();
    private Optional<Stretch> stretch = Optional.empty();
    private Instant start = Instant.EPOCH;
    private Instant now = Instant.EPOCH;
    private Instant partStart = Instant.EPOCH;
    private Part part = Part.TALL;
    private double steps;

    /** Takes the next sample. */
    public Progress on(Placed placed) {
        Vector3 accelG = placed.sample().accelG();
        if (stretch.isEmpty()) {
            start = placed.at();
            partStart = start;
            now = start;
            stretch = Optional.of(new Stretch(accelG, this::moment));
        } else if (placed.at().isAfter(now)) {
            now = placed.at();
            stretch.get().on(Duration.between(start, now).toNanos() * 1e-9, accelG);
            stretch.get().gravity().ifPresent(this::hold);
        }
        while (part != Part.DONE && (left().isNegative() || (part == Part.WALK && steps >= STEPS))) {
            finish();
        }
        return progress();
    }

    /** Where it stands. */
    public Progress progress() {
        return new Progress(part, part == Part.DONE ? Duration.ZERO : left(), List.copyOf(qualities));
    }

    /** What came of it, once done. */
    public Optional<Outcome> outcome() {
        return part == Part.DONE ? Optional.of(Conclusion.of(poses, List.copyOf(qualities), now)) : Optional.empty();
    }

    private Duration left() {
        return part.length().minus(Duration.between(partStart, now));
    }

    private void hold(Vector3 gravity) {
        boolean pose = part == Part.TALL || part == Part.SLUMPED;
        if (pose && !now.isBefore(partStart.plus(TAKE_POSE))) {
            pose(part).add(gravity);
        }
    }

    private void moment(Moment moment) {
        boolean inPart = !start.plusNanos(Math.round(moment.seconds() * 1e9)).isBefore(partStart);
        if (part == Part.WALK && inPart && moment.walking()) {
            pose(part).add(moment.gravity());
            steps += Moment.SECONDS / moment.stepSeconds().orElse(1);
        }
    }

    private Pose pose(Part of) {
        return poses.computeIfAbsent(of, p -> new Pose());
    }

    private void finish() {
        qualities.add(part == Part.WALK ? walked() : held());
        partStart = partStart.plus(part.length());
        part = part.next();
    }

    private Quality walked() {
        boolean good = steps >= STEPS - 1;
        String sentence = good
                ? "Walked well."
                : String.format(
                        Locale.ROOT,
                        "Only %.0f steps were seen; walk ten steps straight on, at your usual pace.",
                        steps);
        return new Quality(part, good, Math.floor(steps), sentence);
    }

    private Quality held() {
        if (pose(part).isEmpty()) {
            return new Quality(part, false, 0, "Nothing came from the sensor.");
        }
        double spread = pose(part).spreadDeg();
        boolean good = spread <= STEADY_DEG;
        return new Quality(
                part,
                good,
                spread,
                String.format(
                        Locale.ROOT,
                        good
                                ? "Held within %.1f degrees."
                                : "It moved by %.1f degrees; take the pose and hold it still.",
                        spread));
    }
}

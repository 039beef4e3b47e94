package plumbline.posture.calibration;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import plumbline.sensor.Sample;
import plumbline.sensor.Vector3;
import plumbline.sensor.time.Placed;

/**
 * Whether acceleration and rate of turn belong to the same axes. While a body turns by w, what points up turns in its axes
 * by du/dt = u x w; where one axis counts the other way round, what is seen is the mirror image, and does not agree.
 *
 * <p>A sensor without a gyroscope cannot be told so: its mirror image differs in nothing but left and right.
 */
final class AxisCheck {

    /** So much of a turn is looked at together, */
    private static final Duration WINDOW = Duration.ofMillis(200);

    /** and where samples are further apart nothing is. */
    private static final Duration LONGEST_GAP = Duration.ofMillis(120);

    /** Both are smoothed alike, as steps and jerks are acceleration too; time constant in seconds. Only directions count. */
    private static final double SMOOTH_S = 0.35;

    /** Slower turns than this, in degrees a second, drown in a gyroscope's bias. */
    private static final double LEAST_DPS = 8;

    /** So much has to have turned, in degrees, before anything is said. */
    private static final double LEAST_TURN_DEG = 40;

    /** One reading has to be so many times nearer than the one that is told. */
    private static final double CLEAR = 3;

    private final Map<MirroredAxis, Double> misfit = new EnumMap<>(MirroredAxis.class);
    private double misfitAsTold;
    private Optional<Instant> last = Optional.empty();
    private Vector3 force = Vector3.ZERO;
    private Vector3 rate = Vector3.ZERO;
    private Vector3 from = Vector3.ZERO;
    private Vector3 turned = Vector3.ZERO;
    private Duration window = Duration.ZERO;
    private double turnDeg;

    void on(Placed placed) {
        Sample sample = placed.sample();
        if (sample.rateDps().isEmpty()) {
            return;
        }
        Duration step = last.map(at -> Duration.between(at, placed.at())).orElse(LONGEST_GAP);
        last = Optional.of(placed.at());
        if (step.isNegative() || step.isZero() || step.compareTo(LONGEST_GAP) >= 0) {
            force = sample.accelG();
            rate = sample.rateDps().get();
            begin();
            return;
        }
        double seconds = step.toNanos() * 1e-9;
        double keep = Math.exp(-seconds / SMOOTH_S);
        force = force.times(keep).plus(sample.accelG().times(1 - keep));
        rate = rate.times(keep).plus(sample.rateDps().get().times(1 - keep));
        turned = turned.plus(rate.times(Math.toRadians(seconds)));
        window = window.plus(step);
        if (window.compareTo(WINDOW) >= 0) {
            compare();
            begin();
        }
    }

    private void begin() {
        from = force;
        turned = Vector3.ZERO;
        window = Duration.ZERO;
    }

    private void compare() {
        double seconds = window.toNanos() * 1e-9;
        if (Math.toDegrees(turned.norm()) < LEAST_DPS * seconds) {
            return;
        }
        turnDeg += Math.toDegrees(turned.norm());
        Vector3 before = from.unit();
        Vector3 now = force.unit();
        Vector3 middle = before.plus(now).times(0.5);
        Vector3 change = now.minus(before);
        misfitAsTold += misfit(change, middle);
        for (MirroredAxis axis : MirroredAxis.values()) {
            misfit.merge(axis, misfit(axis.mended(change), axis.mended(middle)), Double::sum);
        }
    }

    private double misfit(Vector3 change, Vector3 middle) {
        Vector3 off = change.minus(middle.cross(turned));
        return off.dot(off);
    }

    /** The axis that counts the other way round; empty where none does, or where it cannot be told. */
    Optional<MirroredAxis> mirrored() {
        return misfit.entrySet().stream()
                .filter(e -> turnDeg >= LEAST_TURN_DEG && e.getValue() * CLEAR < misfitAsTold)
                .min(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }
}

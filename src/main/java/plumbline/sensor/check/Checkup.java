package plumbline.sensor.check;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import plumbline.sensor.Flaw;
import plumbline.sensor.Vector3;
import plumbline.sensor.time.Placed;
import plumbline.sensor.time.Timed;

/**
 * Watches the samples of one sensor, a window after the other, and tells what is wrong with them. What it says of a window
 * holds until the next one is complete.
 */
public final class Checkup {

    /** Long enough to tell a rate of 1 Hz from none, short enough to be a help while somebody mends something. */
    private static final Duration WINDOW = Duration.ofSeconds(5);

    /** Below this a stand-up of 1.5 s has too few samples (posture: the tracker needs some 8 a second). */
    private static final double LEAST_HZ = 8;

    /** More than this of samples or bytes is no odd event any more. */
    private static final double MUCH = 0.02;

    /** Changes from one sample to the next that are less, in mg, are those of a sensor that lies still. */
    private static final double STILL_MG = 30;

    /** Zero-g offset and scale of a poor MPU-6050 together (PS-MPU-6000A: 80 mg, 3 %) stay within this, in g. */
    public static final double GRAVITY_OFF_G = 0.15;

    private final List<Placed> window = new ArrayList<>();
    private Instant windowEnd = Instant.MAX;
    private final List<Double> lateMs = new ArrayList<>();
    private final Repetition repetition = new Repetition();
    private Set<Flaw> flaws = Set.of();
    private Optional<Vitals> vitals = Optional.empty();
    private long lost;
    private long bytes;
    private long garbled;

    /** Takes what the timeline says of a sample that arrived then. */
    public void on(Timed timed, Instant arrival) {
        if (timed instanceof Timed.Lost gone) {
            lost += gone.samples();
        } else if (timed instanceof Timed.Stepped || timed instanceof Timed.Restarted) {
            clear();
        } else if (timed instanceof Placed placed) {
            if (!window.isEmpty() && !placed.at().isBefore(windowEnd)) {
                close();
            }
            if (window.isEmpty()) {
                windowEnd = placed.at().plus(WINDOW);
            }
            window.add(placed);
            lateMs.add((double) Duration.between(placed.at(), arrival).toMillis());
            repetition.on(placed.sample().accelG());
        }
    }

    /** Takes how many bytes came, and how many of them made no sense. */
    public void count(long all, long senseless) {
        bytes += all;
        garbled += senseless;
    }

    /** How it did in the last whole window. */
    public Optional<Vitals> vitals() {
        return vitals;
    }

    /** What was wrong in the last whole window. */
    public Set<Flaw> flaws() {
        return flaws;
    }

    private void close() {
        Vitals now = measure();
        EnumSet<Flaw> found = EnumSet.noneOf(Flaw.class);
        flag(found, Flaw.TOO_SLOW, now.rateHz() < LEAST_HZ);
        flag(found, Flaw.MANY_LOST, now.lostShare() > MUCH);
        flag(found, Flaw.MANY_GARBLED, now.garbledShare() > MUCH);
        flag(
                found,
                Flaw.ALL_ZERO,
                window.stream().allMatch(p -> p.sample().accelG().norm() == 0));
        flag(found, Flaw.FROZEN, repetition.isFrozen() && !found.contains(Flaw.ALL_ZERO));
        flag(found, Flaw.SATURATED, repetition.isSaturated() && !repetition.isFrozen());
        boolean wrong = now.gravityG().isPresent() && Math.abs(now.gravityG().getAsDouble() - 1) > GRAVITY_OFF_G;
        boolean explained = found.contains(Flaw.ALL_ZERO) || found.contains(Flaw.SATURATED);
        flag(found, Flaw.WRONG_GRAVITY, wrong && !explained);
        vitals = Optional.of(now);
        flaws = Set.copyOf(found);
        clear();
    }

    private void clear() {
        window.clear();
        lateMs.clear();
        lost = 0;
        bytes = 0;
        garbled = 0;
    }

    private static void flag(Set<Flaw> found, Flaw flaw, boolean there) {
        if (there) {
            found.add(flaw);
        }
    }

    private Vitals measure() {
        int count = window.size();
        Instant first = window.get(0).at();
        Instant last = window.get(count - 1).at();
        double spanMs = Duration.between(first, last).toMillis();
        double change = 0;
        double length = 0;
        for (int i = 1; i < count; i++) {
            Vector3 by = window.get(i)
                    .sample()
                    .accelG()
                    .minus(window.get(i - 1).sample().accelG());
            change += by.dot(by);
            length += window.get(i).sample().accelG().norm();
        }
        int steps = Math.max(1, count - 1);
        // Noise is in both samples of a difference, and there are three axes.
        double noiseMg = 1000 * Math.sqrt(change / steps / 6);
        boolean still = count > 2 && noiseMg < STILL_MG;
        return new Vitals(
                Duration.ofMillis(Math.round(spanMs)),
                count,
                spanMs > 0 ? (count - 1) * 1000 / spanMs : 1000.0 * count / WINDOW.toMillis(),
                deviation(lateMs),
                lost / (double) (lost + count),
                garbled / (double) Math.max(1, bytes),
                noiseMg,
                still ? OptionalDouble.of(length / steps) : OptionalDouble.empty());
    }

    private static double deviation(List<Double> values) {
        double mean = values.stream().mapToDouble(v -> v).average().orElse(0);
        return Math.sqrt(values.stream()
                .mapToDouble(v -> (v - mean) * (v - mean))
                .average()
                .orElse(0));
    }
}

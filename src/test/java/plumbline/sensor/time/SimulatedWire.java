package plumbline.sensor.time;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import plumbline.sensor.Sample;
import plumbline.sensor.Vector3;

/** A sensor with a clock of its own at the end of a wire that delays, seen by a host whose clock may be set. */
final class SimulatedWire {

    /** One sample as it arrives, and when it was really taken, by the host's clock as it stood then. */
    record Arrived(Instant arrival, Sample sample, double takenMs) {}

    static final long BOOT_MS = Instant.parse("2026-03-02T08:30:00Z").toEpochMilli();

    final long seed;
    private final Random random;
    double rateHz = 50;
    double driftShare;
    double jitterMs = 5;
    long firstClockMs;
    int firstSequence;
    boolean hasClock = true;
    boolean hasSequence = true;

    /** From true time in ms since boot to how long the wire holds back what is sent at that time. */
    DoubleUnaryOperator stallMs = t -> 0;

    /** From true time in ms since boot to how far the host's clock has been set. */
    DoubleUnaryOperator hostSetMs = t -> 0;

    /** From true time in ms since boot to how far the sensor's clock has been set. */
    DoubleUnaryOperator sensorSetMs = t -> 0;

    /** Whether a sample taken at this time never arrives. */
    DoublePredicate lost = t -> false;

    SimulatedWire(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
    }

    List<Arrived> run(double seconds) {
        List<Arrived> arrived = new ArrayList<>();
        double lastArrival = 0;
        for (int i = 0; i < seconds * rateHz; i++) {
            double taken = i * 1000 / rateHz;
            if (lost.test(taken)) {
                continue;
            }
            double delay = 1 + random.nextDouble() * jitterMs + stallMs.applyAsDouble(taken);
            lastArrival = Math.max(lastArrival, taken + delay);
            long clock = firstClockMs + Math.round(taken * (1 + driftShare) + sensorSetMs.applyAsDouble(taken));
            Sample sample = new Sample(
                    hasSequence ? OptionalInt.of((firstSequence + i) & 0xFFFF) : OptionalInt.empty(),
                    hasClock ? OptionalLong.of(Math.floorMod(clock, Sample.CLOCK_MODULUS_MS)) : OptionalLong.empty(),
                    new Vector3(0, 0, 1),
                    Optional.empty());
            double host = BOOT_MS + lastArrival + hostSetMs.applyAsDouble(lastArrival);
            arrived.add(new Arrived(
                    Instant.ofEpochSecond(0, (long) (host * 1e6)),
                    sample,
                    BOOT_MS + taken + hostSetMs.applyAsDouble(lastArrival)));
        }
        return arrived;
    }
}

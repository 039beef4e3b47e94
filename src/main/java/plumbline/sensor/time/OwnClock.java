package plumbline.sensor.time;

import java.util.OptionalInt;
import plumbline.sensor.Sample;

/**
 * The clock of a sensor that sends its milliseconds: unwrapped, told apart from one that began anew, and with its
 * running number looked through for what was lost.
 */
final class OwnClock implements SensorClock {

    /** Two clocks that differ by less than this, or by {@link #DRIFT}, still agree. */
    private static final double TOLERANCE_MS = 2000;

    /** Twice what a ceramic resonator is off at worst (0.5 %, Murata CSTCE data sheets). */
    private static final double DRIFT = 0.01;

    /** After this long a silence the drift has grown enough to look for the sensor's place anew. */
    private static final long GAP_MS = 10_000;

    /** How much one sample says of the usual spacing. */
    private static final double SPACING_GAIN = 0.1;

    private boolean running;
    private long nowMs;
    private double lastArrivalMs;
    private OptionalInt lastSequence = OptionalInt.empty();
    private double spacingMs;

    @Override
    public boolean isInMs() {
        return true;
    }

    @Override
    public Tick tick(Sample sample, double arrivalMs, double behindMs) {
        long raw = sample.deviceMs().orElse(nowMs);
        int passed = (int) (raw - nowMs);
        double waited = arrivalMs - lastArrivalMs;
        double slack = TOLERANCE_MS + DRIFT * passed;
        boolean ahead = waited > -TOLERANCE_MS && passed > Math.max(0, waited) + behindMs + slack;
        lastArrivalMs = arrivalMs;
        if (!running || passed < 0 || ahead) {
            return start(sample, raw);
        }
        nowMs += passed;
        int lost = lost(sample, passed);
        lastSequence = sample.sequence();
        boolean gap = passed > GAP_MS && Math.abs(waited - passed) <= slack;
        return new Tick(nowMs, lost, gap ? Course.GAP : Course.ON);
    }

    private Tick start(Sample sample, long raw) {
        Course course = running ? Course.RESTART : Course.ON;
        running = true;
        nowMs = raw;
        lastSequence = sample.sequence();
        return new Tick(nowMs, 0, course);
    }

    /** How many running numbers were passed over; where they went round meanwhile, time tells how often. */
    private int lost(Sample sample, int passedMs) {
        if (lastSequence.isEmpty() || sample.sequence().isEmpty()) {
            return 0;
        }
        int step = Math.floorMod(sample.sequence().getAsInt() - lastSequence.getAsInt(), Sample.SEQUENCE_MODULUS);
        if (step == 1) {
            spacingMs += (passedMs - spacingMs) * (spacingMs == 0 ? 1 : SPACING_GAIN);
        }
        if (step == 0 || spacingMs == 0) {
            return 0;
        }
        double expected = passedMs / spacingMs;
        long rounds = Math.max(0, Math.round((expected - step) / Sample.SEQUENCE_MODULUS));
        boolean explained = step <= 2 * expected + 2;
        return explained ? (int) (step + rounds * Sample.SEQUENCE_MODULUS - 1) : 0;
    }
}

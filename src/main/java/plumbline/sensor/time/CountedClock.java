package plumbline.sensor.time;

import java.util.OptionalInt;
import plumbline.sensor.Sample;

/** The clock of a sensor that has none: its running number, or else plainly how many samples have come. */
final class CountedClock implements SensorClock {

    /** Without a clock nobody knows how many samples a longer silence has swallowed. */
    private static final double GAP_MS = 1000;

    /** An arrival that goes back by more means that the host's clock was set. */
    private static final double TOLERANCE_MS = 2000;

    private boolean running;
    private long count;
    private double lastArrivalMs;
    private OptionalInt lastSequence = OptionalInt.empty();

    @Override
    public boolean isInMs() {
        return false;
    }

    @Override
    public Tick tick(Sample sample, double arrivalMs, double behindMs) {
        double waited = arrivalMs - lastArrivalMs;
        lastArrivalMs = arrivalMs;
        int step = step(sample);
        lastSequence = sample.sequence();
        boolean gap = running && (waited > GAP_MS || waited < -TOLERANCE_MS);
        running = true;
        if (step > Sample.SEQUENCE_MODULUS / 2) {
            return new Tick(++count, 0, Course.RESTART);
        }
        count += step;
        return new Tick(count, step - 1, gap ? Course.GAP : Course.ON);
    }

    private int step(Sample sample) {
        if (lastSequence.isEmpty() || sample.sequence().isEmpty()) {
            return 1;
        }
        int step = Math.floorMod(sample.sequence().getAsInt() - lastSequence.getAsInt(), Sample.SEQUENCE_MODULUS);
        return Math.max(1, step);
    }
}

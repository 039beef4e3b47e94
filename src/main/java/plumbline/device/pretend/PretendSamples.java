package plumbline.device.pretend;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Random;
import plumbline.device.pretend.motion.Motion;
import plumbline.device.pretend.motion.Script;
import plumbline.sensor.Sample;

/** The samples of a pretend sensor through a whole script, one by one. Not for use by two threads at once. */
public final class PretendSamples implements Iterator<Sample> {

    private final PretendSensor sensor;
    private final Motion motion;
    private final Random noise;
    private final double lengthS;
    private long number;

    /** The same script, sensor and seed give the same samples. */
    public PretendSamples(Script script, PretendSensor sensor, long seed) {
        this.sensor = sensor;
        this.motion = new Motion(script, sensor.mounting());
        this.noise = new Random(seed);
        this.lengthS = script.lengthS();
    }

    /** When the next sample is taken, in s from the start of the script. */
    public double nextS() {
        return number / sensor.rateHz();
    }

    @Override
    public boolean hasNext() {
        return nextS() < lengthS;
    }

    @Override
    public Sample next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the script ends after " + lengthS + " s");
        }
        motion.moveTo(nextS());
        return sensor.sample(number++, motion, noise);
    }
}

package plumbline.device.pretend.motion;

import java.util.Random;
import plumbline.sensor.Vector3;

/** Chance of one seed, in the forms in which movements want it. */
public final class Chance {

    private final Random random;

    public Chance(Random random) {
        this.random = random;
    }

    public Chance(long seed) {
        this(new Random(seed));
    }

    /** A number of a normal spread, cut off at twice the spread. */
    public double near(double middle, double spread) {
        return about(middle, spread, 2 * spread);
    }

    /** A number of a normal spread, cut off at {@code most} from the middle. */
    public double about(double middle, double spread, double most) {
        return middle + Math.max(-most, Math.min(most, random.nextGaussian() * spread));
    }

    /** Any number from {@code least} to {@code most}. */
    public double between(double least, double most) {
        return least + (most - least) * random.nextDouble();
    }

    /** Where in a turn something begins, in radians. */
    public double phase() {
        return 2 * Math.PI * random.nextDouble();
    }

    /** How long until something happens that happens every so often. */
    public double lull(double mean) {
        return -mean * Math.log(1 - random.nextDouble());
    }

    /** Whether something happens that happens so often, 0 to 1. */
    public boolean happens(double share) {
        return random.nextDouble() < share;
    }

    /** One of so many, from 0. */
    public int oneOf(int count) {
        return random.nextInt(count);
    }

    /** Any direction, length 1. */
    public Vector3 direction() {
        return new Vector3(random.nextGaussian(), random.nextGaussian(), random.nextGaussian()).unit();
    }
}

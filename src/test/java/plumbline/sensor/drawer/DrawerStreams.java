package plumbline.sensor.drawer;

import java.util.List;
import java.util.Random;

/** What everything in the drawer writes, for tests in other rooms. */
public final class DrawerStreams {

    private static final int ROUNDS = 120;

    private DrawerStreams() {}

    /** One stream of each kind; the same seed gives the same. */
    public static List<byte[]> all(long seed) {
        Random random = new Random(seed);
        return Sketch.all().stream()
                .map(sketch -> sketch.write(Worn.upright(360 * random.nextDouble()), seed, ROUNDS))
                .toList();
    }
}

package plumbline.sensor.drawer;

import java.util.List;
import java.util.Random;
import java.util.function.Function;

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

    /** What a WitMotion on RS-485 answers, one after the other. */
    public static List<byte[]> modbusAnswers() {
        return answers(Bytes::modbus);
    }

    /** What a BNO055 answers on its UART when it is asked for acceleration and rate. */
    public static List<byte[]> bno055Answers() {
        return answers(Bytes::bno055);
    }

    private static List<byte[]> answers(Function<List<Worn.Moment>, byte[]> bytes) {
        return Worn.upright(40).moments(1, ROUNDS).stream()
                .map(moment -> bytes.apply(List.of(moment)))
                .toList();
    }
}

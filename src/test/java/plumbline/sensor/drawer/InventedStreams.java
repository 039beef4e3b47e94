package plumbline.sensor.drawer;

import static plumbline.sensor.drawer.Sketch.f;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Streams of things on serial ports that are no tilt sensors: meters, clocks, printers, scales, GPS receivers, gyroscopes,
 * counters. Every third has been scaled so that three of its numbers are about as long as gravity in some unit, which is
 * worse than life.
 */
final class InventedStreams {

    private static final int LINES = 320;

    /** 1 g in every unit that Plumbline knows. */
    private static final double[] UNITS = {1, 9.80665, 1000, 256, 2048, 4096, 8192, 16384};

    /** A stream, and what it is. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Stream(String name, byte[] bytes) {}

    private InventedStreams() {}

    static List<Stream> of(long seed, int count) {
        List<Stream> streams = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            streams.add(one(i, new Random(seed * 1000 + i)));
        }
        return streams;
    }

    private static Stream one(int i, Random random) {
        return switch (i % 14) {
            case 0 -> stream(i, "meter", three(i, random, "%s,%s,%s", 2));
            case 1 -> stream(i, "meter with units", three(i, random, "U: %s V  I: %s A  P: %s W", 2));
            case 2 -> stream(i, "clock", n -> f("%02d:%02d:%02d", n / 3600, n / 60 % 60, n % 60));
            case 3 -> stream(i, "clock in columns", n -> f("%d,%d,%d", 9 + n / 3600, n / 60 % 60, n % 60));
            case 4 -> stream(i, "printer", three(i, random, "X:%s Y:%s Z:%s E:0.00", 2));
            case 5 -> stream(i, "stage", three(i, random, "x=%s y=%s z=%s", 3));
            case 6 -> stream(i, "scales", three(i, random, "%s\t%s\t%s", 3));
            case 7 -> stream(i, "scale", n -> f("ST,GS,+ %8.3f kg", 0.98 + 0.001 * random.nextInt(3)));
            case 8 -> stream(i, "gps", three(i, random, "%s %s %s", 4));
            case 9 -> stream(i, "gyroscope", gyroscope(random, "%.2f,%.2f,%.2f"));
            case 10 -> stream(i, "gyroscope by axes", gyroscope(random, "X: %.2f Y: %.2f Z: %.2f"));
            case 11 -> stream(i, "counters", counters(random));
            case 12 -> stream(i, "analogue inputs", three(i, random, "%s %s %s", 0));
            default -> stream(i, "json", three(i, random, "{\"x\":%s,\"y\":%s,\"z\":%s}", 3));
        };
    }

    private static Stream stream(int number, String name, IntFunction<String> line) {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, LINES).forEach(n -> text.append(line.apply(n)).append("\r\n"));
        return new Stream(number + " " + name, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Three quantities, each with a middle, a drift of its own kind, and noise. */
    private static IntFunction<String> three(int number, Random random, String pattern, int decimals) {
        double[] middle = new double[3];
        double length = 0;
        for (int i = 0; i < 3; i++) {
            middle[i] = random.nextDouble() * 2 - (random.nextBoolean() ? 0 : 1);
            length += middle[i] * middle[i];
        }
        double size = number % 3 == 0
                ? UNITS[random.nextInt(UNITS.length)] * (0.95 + 0.1 * random.nextDouble()) / Math.sqrt(length)
                : Math.pow(10, random.nextDouble() * 5 - 1);
        Drift[] drifts = new Drift[3];
        double most = size * Math.pow(10, -1 - 2 * random.nextDouble());
        for (int i = 0; i < 3; i++) {
            drifts[i] = new Drift(random, most * random.nextDouble());
        }
        double noise = random.nextInt(3) == 0 ? 0 : most * random.nextDouble() / 5;
        String number3 = "%." + decimals + "f";
        return n -> f(
                pattern,
                f(number3, middle[0] * size + drifts[0].at(n) + noise * random.nextGaussian()),
                f(number3, middle[1] * size + drifts[1].at(n) + noise * random.nextGaussian()),
                f(number3, middle[2] * size + drifts[2].at(n) + noise * random.nextGaussian()));
    }

    /** How a quantity changes: not at all, evenly, to and fro, at random, or in steps. */
    private static final class Drift {

        private final int kind;
        private final double size;
        private final double period;
        private final Random random;
        private double walk;

        Drift(Random random, double size) {
            this.kind = random.nextInt(5);
            this.size = size;
            this.period = 20 + random.nextInt(400);
            this.random = random;
        }

        double at(int n) {
            walk += kind == 3 ? random.nextGaussian() * size / 10 : 0;
            return switch (kind) {
                case 0 -> 0;
                case 1 -> size * n / LINES;
                case 2 -> size * Math.sin(2 * Math.PI * n / period);
                case 3 -> walk;
                default -> size * Math.floor(n / period);
            };
        }
    }

    /** A bias whose length is about 1, as it may well be, noise, and now and then a turn. */
    private static IntFunction<String> gyroscope(Random random, String pattern) {
        double x = random.nextGaussian();
        double y = random.nextGaussian();
        double z = random.nextGaussian();
        double length = Math.sqrt(x * x + y * y + z * z) / (random.nextInt(3) == 0 ? 9.8 : 1);
        double noise = Math.pow(10, -random.nextDouble() * 2.5) * (random.nextInt(3) == 0 ? 9.8 : 1);
        boolean turns = random.nextBoolean();
        return n -> {
            double turn = turns && n % 90 < 25 ? 20 * Math.sin(n % 90 / 8.0) : 0;
            return f(
                    pattern,
                    x / length + turn + noise * random.nextGaussian(),
                    y / length - turn / 3 + noise * random.nextGaussian(),
                    z / length + noise * random.nextGaussian());
        };
    }

    private static IntFunction<String> counters(Random random) {
        int from = random.nextInt(20_000);
        int step = 1 + random.nextInt(9);
        return n -> f("%d,%d,%d", from + n * step, n, random.nextInt(3) == 0 ? n / 7 : from);
    }
}

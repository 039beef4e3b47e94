package plumbline.sensor.drawer;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import plumbline.sensor.Stranger;
import plumbline.sensor.Vector3;
import plumbline.sensor.drawer.Worn.Moment;

/**
 * What a public sketch, board or device writes, made anew from its documented form.
 *
 * @param name of the folder
 * @param source whose words they are
 * @param right what Plumbline is to make of it
 * @param rounds how many samples, or rounds of lines, make it clear
 * @param bytes writes them
 */
record Sketch(String name, String source, Right right, int rounds, Function<List<Moment>, byte[]> bytes) {

    /** What is right. */
    sealed interface Right {

        /** Acceleration, read so. */
        record Force(String words) implements Right {}

        /** A direction, read so. */
        record Direction(String words) implements Right {}

        /** Not a sensor that can be read so far: any of these is said. */
        record Said(List<Stranger> any) implements Right {}
    }

    /** Named numbers are clear after some lines, unnamed ones once they turn. */
    static final int FEW = 48;

    static final int SOME = 80;

    static final int MANY = 200;

    static Sketch force(String name, String source, String words, int rounds, Function<Moment, String> line) {
        return lines(name, source, new Right.Force(words), rounds, "", line);
    }

    static Sketch direction(String name, String source, String words, Function<Moment, String> line) {
        return lines(name, source, new Right.Direction(words), FEW, "", line);
    }

    /** Numbers that are to be asked about, or refused. */
    static Sketch asked(String name, String source, String banner, Function<Moment, String> line) {
        return lines(name, source, ASKED, SOME, banner, line);
    }

    static final Right ASKED = new Right.Said(List.of(Stranger.UNCLEAR_COLUMNS, Stranger.TEXT_WITHOUT_TILT));

    static Sketch lines(
            String name, String source, Right right, int rounds, String banner, Function<Moment, String> line) {
        return new Sketch(name, source, right, rounds, moments -> {
            StringBuilder text = new StringBuilder(banner);
            for (Moment moment : moments) {
                String lines = line.apply(moment);
                text.append(lines).append(lines.endsWith("\n") ? "" : "\r\n");
            }
            return text.toString().getBytes(StandardCharsets.UTF_8);
        });
    }

    /** The same with other line ends. */
    Sketch ending(String end) {
        return new Sketch(
                name,
                source,
                right,
                rounds,
                moments -> new String(bytes.apply(moments), StandardCharsets.UTF_8)
                        .replace("\r\n", end)
                        .getBytes(StandardCharsets.UTF_8));
    }

    byte[] write(Worn worn, long seed, int count) {
        return bytes.apply(worn.moments(seed, count));
    }

    /** Everything that is made anew for the tests. */
    static List<Sketch> all() {
        return Stream.of(
                        ForceSketches.all(),
                        OpenSketches.all(),
                        DirectionSketches.all(),
                        DoubtfulSketches.all(),
                        StrangeDevices.all())
                .flatMap(List::stream)
                .toList();
    }

    static String f(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    /** Three numbers in this pattern. */
    static String f(String pattern, Vector3 v) {
        return String.format(Locale.ROOT, pattern, v.x(), v.y(), v.z());
    }

    /** Three whole numbers in this pattern. */
    static String d(String pattern, Vector3 v) {
        return String.format(Locale.ROOT, pattern, Math.round(v.x()), Math.round(v.y()), Math.round(v.z()));
    }
}

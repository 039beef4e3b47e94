package plumbline.sensor.drawer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static plumbline.sensor.drawer.Sketch.d;
import static plumbline.sensor.drawer.Sketch.f;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.lab.Grid;
import plumbline.sensor.Heard;
import plumbline.sensor.Sample;
import plumbline.sensor.Vector3;
import plumbline.sensor.drawer.Worn.Moment;
import plumbline.sensor.text.TextLines;
import plumbline.sensor.text.example.End;
import plumbline.sensor.text.example.Hitch;
import plumbline.sensor.text.example.Learnt;
import plumbline.sensor.text.example.Lesson;
import plumbline.sensor.text.example.Pose;
import plumbline.sensor.wire.LineDecoder;

/** Whatever a sketch prints: "tip it forward, then to the left" finds columns, signs, unit and zero. */
class LessonTest {

    private static final int WEARERS = Grid.of(4, 12);

    private static final int MOST_BY_CHANCE_OF_TWELVE = 1;
    private static final int MOST_BY_CHANCE_OF_SIXTY = 10;

    /**
     * A sketch that nobody has ever seen.
     *
     * @param mirrored whether what it says is the mirror image, so that no reading but a turned sign is right
     */
    record Printed(String name, Function<Moment, String> line, List<String> columns, boolean mirrored) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static Printed printed(String name, String columns, Function<Moment, String> line) {
        return new Printed(name, line, List.of(columns.split(" ", -1)), false);
    }

    private static Printed mirrored(String name, String columns, Function<Moment, String> line) {
        return new Printed(name, line, List.of(columns.split(" ", -1)), true);
    }

    static Stream<Printed> readable() {
        return Stream.of(
                printed("three numbers", "ax ay az", m -> f("%.3f,%.3f,%.3f", m.force())),
                printed("counts of no usual range", "ax ay az", m -> d("%d %d %d", m.counts(1365))),
                printed("a Latin sketch", "- ax ay az -", m -> m.number() + ";" + f("%.2f;%.2f;%.2f;21", m.metres())),
                printed(
                        "behind the rates",
                        "- - - ax ay az",
                        m -> f("%.2f %.2f %.2f ", m.rateDps()) + d("%d %d %d", m.milli())),
                printed("others between", "- ax - ay - az", m -> f("1 %.3f 2 %.3f 3 %.3f", m.force())),
                mirrored(
                        "a swapped sign",
                        "ax -ay az",
                        m -> f(
                                "%.3f,%.3f,%.3f",
                                new Vector3(
                                        m.force().x(), -m.force().y(), m.force().z()))),
                printed(
                        "analogue inputs",
                        "ax ay az",
                        m -> d("%d,%d,%d", m.counts(67).plus(new Vector3(335, 342, 327)))),
                printed(
                        "twelve bits",
                        "ax ay az",
                        m -> d("%d,%d,%d", m.counts(410).plus(new Vector3(2048, 2071, 1990)))),
                printed(
                        "w first",
                        "qw qx qy qz",
                        m -> f(
                                "%.4f,%.4f,%.4f,%.4f",
                                m.quaternion()[0], m.quaternion()[1], m.quaternion()[2], m.quaternion()[3])),
                printed(
                        "w last",
                        "qx qy qz qw -",
                        m -> f(
                                "%.3f %.3f %.3f %.3f 0.1",
                                m.quaternion()[1], m.quaternion()[2], m.quaternion()[3], m.quaternion()[0])),
                printed("three angles", "- pitch roll", m -> f("%.2f,%.2f,%.2f", m.compass(), m.pitch(), m.roll())),
                printed("nose up", "roll -pitch -", m -> f("%.1f %.1f %.1f", m.roll(), -m.pitch(), m.compass())),
                printed(
                        "radians",
                        "- pitch roll",
                        m -> f(
                                "%.4f,%.4f,%.4f",
                                Math.toRadians(m.compass()), Math.toRadians(m.pitch()), Math.toRadians(m.roll()))),
                printed(
                        "two kinds of lines",
                        "ax ay az",
                        m -> f("A %.2f %.2f %.2f\r\n", m.metres()) + f("G %.2f %.2f %.2f", m.rateDps())),
                printed("one axis a line", "ax ay az", m -> d("x:%d\r\ny:%d\r\nz:%d", m.milli())));
    }

    @ParameterizedTest
    @MethodSource("readable")
    void itLearnsWhatTheNumbersAre(Printed printed) {
        for (int wearer = 0; wearer < WEARERS; wearer++) {
            Lesson lesson = lesson(printed.line(), Tipped.any(new Random(wearer)), wearer);
            assertEquals(Optional.of(End.LEARNT), lesson.end(), printed.name() + ", wearer " + wearer);
            Learnt learnt = lesson.learnt().orElseThrow();
            List<Moment> worn = Worn.upright(40).moments(wearer, 100);
            List<Vector3> read = samples(printed.line(), worn, learnt);
            if (printed.mirrored()) {
                assertEquals(
                        1,
                        learnt.columns().stream()
                                .filter(c -> c.startsWith("-") && c.length() > 1)
                                .count());
            } else {
                assertEquals(printed.columns(), learnt.columns());
                Vector3 off =
                        mean(read).minus(mean(worn.stream().map(Moment::up).toList()));
                assertTrue(
                        off.norm() < (learnt.zero().isEmpty() ? 0.1 : 0.25),
                        () -> printed.name() + " is off by " + off + ": " + learnt);
            }
        }
    }

    @Test
    void whatIsNoTiltIsNotLearnt() {
        List<Function<Moment, String>> lines = List.of(
                m -> f("%.2f\t%.2f\t%.2f", m.rateDps()),
                m -> f("%.2f,%.1f,%.2f", 21.4, 40.2, 1013.2),
                m -> f("x:%d y:%d z:%d", 707 + m.number() % 2, 707, 12),
                m -> f("%d,%d,%d", m.number(), 3 * m.number(), 17),
                m -> f("%.2f %.2f %.2f", Worn.noise(new Random(m.number()), 0.05)));
        for (Function<Moment, String> line : lines) {
            for (int wearer = 0; wearer < WEARERS; wearer++) {
                Lesson lesson = lesson(line, Tipped.any(new Random(wearer)), wearer);
                assertTrue(lesson.learnt().isEmpty(), () -> lesson.learnt().toString());
            }
        }
    }

    @Test
    void levelIsOverOnlyOnceItIsHeld() {
        for (int wearer = 0; wearer < WEARERS; wearer++) {
            for (Function<Moment, String> line : List.<Function<Moment, String>>of(
                    m -> f("%.3f,%.3f,%.3f", m.force()),
                    m -> d("%d,%d,%d", m.counts(16384)),
                    m -> f("%.2f,%.2f,%.2f", m.compass(), m.pitch(), m.roll()))) {
                Lesson lesson = new Lesson(Duration.ZERO);
                double until = 8 + wearer;
                waved(until, wearer).forEach(m -> feed(lesson, line.apply(m), m));
                assertEquals(Pose.LEVEL, lesson.pose(), "still in the hand, wearer " + wearer);
                Tipped.any(new Random(wearer))
                        .moments(wearer)
                        .forEach(m -> feed(lesson, line.apply(m), later(m, until)));
                assertEquals(Optional.of(End.LEARNT), lesson.end(), "wearer " + wearer);
            }
        }
    }

    @Test
    void itSaysWhatIsWaitedForWhereAPoseTakesLong() {
        Function<Moment, String> line = m -> f("%.3f,%.3f,%.3f", m.force());
        Lesson silent = new Lesson(Duration.ZERO);
        silent.feed(ByteBuffer.allocate(0), Duration.ofSeconds(11));
        assertEquals(Optional.empty(), silent.hitch());
        silent.feed(ByteBuffer.allocate(0), Duration.ofSeconds(13));
        assertEquals(Optional.of(Hitch.NO_NUMBERS), silent.hitch());
        Lesson waved = new Lesson(Duration.ZERO);
        waved(20, 1).forEach(m -> feed(waved, line.apply(m), m));
        assertEquals(Optional.of(Hitch.MOVING), waved.hitch());
        Lesson left = new Lesson(Duration.ZERO);
        held(left, line, 0, 0, 0, 22);
        assertEquals(Pose.FORWARD, left.pose());
        assertEquals(Optional.of(Hitch.LIKE_LEVEL), left.hitch());
        waved(5, 2).forEach(m -> feed(left, line.apply(m), later(m, 22)));
        assertEquals(Optional.of(Hitch.UNSTEADY), left.hitch());
        held(left, line, 50, 0, 27, 45);
        assertEquals(Pose.LEFT, left.pose());
        assertEquals(Optional.of(Hitch.LIKE_FORWARD), left.hitch());
    }

    @Test
    void whereItIsNeverLaidDownItIsOverAfterAMinute() {
        Lesson lesson = new Lesson(Duration.ZERO);
        waved(62, 4).forEach(m -> feed(lesson, f("%.3f,%.3f,%.3f", m.force()), m));
        assertEquals(Optional.of(End.NOT_LEVEL), lesson.end());
    }

    @Test
    void anInputThatNeverComesToRestIsLeftAside() {
        Lesson lesson = new Lesson(Duration.ZERO);
        // An open input beats with the mains.
        Function<Moment, String> line =
                m -> f("%.3f,%.3f,%.3f,", m.force()) + Math.round(500 + 200 * Math.sin(m.seconds()));
        held(lesson, line, 0, 0, 0, 31);
        assertEquals(Pose.FORWARD, lesson.pose());
        new Tipped(50, 0, 0, 10, 50).moments(3).forEach(m -> feed(lesson, line.apply(m), later(m, 31)));
        assertEquals(
                Optional.of(List.of("ax", "ay", "az", "-")), lesson.learnt().map(Learnt::columns));
    }

    /** An open analogue input goes like a random walk, which a pose is taken for now and then. */
    @Test
    void anInputThatWandersSeldomEndsAPose() {
        int ended = 0;
        for (int wearer = 0; wearer < WEARERS; wearer++) {
            Random walk = new Random(wearer);
            double[] at = {300 + walk.nextInt(400), 1 + walk.nextInt(12)};
            Function<Moment, String> line = m -> {
                at[0] += at[1] * walk.nextGaussian();
                return d("%d,%d,%d", m.counts(16384)) + "," + Math.round(at[0]);
            };
            Lesson lesson = new Lesson(Duration.ZERO);
            held(lesson, line, 0, 0, 0, 55);
            ended += lesson.pose() == Pose.LEFT ? 1 : 0;
        }
        assertTrue(ended <= MOST_BY_CHANCE_OF_TWELVE, ended + " of " + WEARERS);
    }

    @Test
    void threeInputsThatWanderAreNeverLearntAndSeldomEndAPose() {
        int ended = 0;
        for (int wearer = 0; wearer < 60; wearer++) {
            Random walk = new Random(wearer);
            double[] at = {300 + walk.nextInt(400), 500, 600};
            double step = 1 + walk.nextInt(12);
            Lesson lesson = new Lesson(Duration.ZERO);
            boolean third = false;
            // Until it is over, or the poses are asked for again.
            for (int i = 0; lesson.end().isEmpty() && !(third && lesson.pose() == Pose.LEVEL); i++) {
                IntStream.range(0, 3).forEach(k -> at[k] += step * walk.nextGaussian());
                String line = Math.round(at[0]) + "," + Math.round(at[1]) + "," + Math.round(at[2]) + "\n";
                lesson.feed(ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII)), Duration.ofMillis(20L * i));
                third |= lesson.pose() == Pose.LEFT;
            }
            assertTrue(lesson.learnt().isEmpty(), () -> lesson.learnt().toString());
            ended += third ? 1 : 0;
        }
        assertTrue(ended <= MOST_BY_CHANCE_OF_SIXTY, ended + " of 60");
    }

    @Test
    void analogueInputsThatAreJerkedOnTheWayAreLearntByTheirHeldEnds() {
        for (int wearer = 0; wearer < WEARERS; wearer++) {
            Random random = new Random(wearer);
            Lesson lesson = new Lesson(Duration.ZERO);
            Tipped tipped = Tipped.any(new Random(wearer));
            for (Moment m : tipped.moments(wearer)) {
                // A stop of the hand after a fifth of a second at a walking pace: half a g and more, along the way.
                double moves = m.force().minus(m.up()).norm();
                Vector3 jerk = moves > 0.05 ? Worn.noise(random, 0.5) : Vector3.ZERO;
                feed(lesson, d("%d,%d,%d", m.force().plus(jerk).times(67).plus(new Vector3(335, 342, 327))), m);
            }
            assertEquals(
                    Optional.of(List.of("ax", "ay", "az")), lesson.learnt().map(Learnt::columns), "wearer " + wearer);
            List<String> zero = lesson.learnt().orElseThrow().zero();
            assertEquals(335, Double.parseDouble(zero.get(0)), 20, zero.toString());
            assertEquals(342, Double.parseDouble(zero.get(1)), 20, zero.toString());
            assertEquals(327, Double.parseDouble(zero.get(2)), 20, zero.toString());
        }
    }

    /** A sensor in a hand that looks for a place to lay it down. */
    private static List<Moment> waved(double seconds, long seed) {
        Random random = new Random(seed);
        double[] phase = random.doubles(4, 0, 6.28).toArray();
        List<Moment> moments = new ArrayList<>();
        for (int i = 0; i / 50.0 < seconds; i++) {
            double t = i / 50.0;
            double pitch = 25 * Math.sin(t * 2.1 + phase[0]) + 15 * Math.sin(t * 3.4 + phase[1]);
            double roll = 30 * Math.sin(t * 1.3 + phase[2]) + 10 * Math.sin(t * 4.1 + phase[3]);
            Vector3 up = Worn.up(roll, pitch);
            moments.add(
                    new Moment(i, t, up, up.plus(Worn.noise(random, 0.03)), Vector3.ZERO, roll, pitch, 40 + 3 * pitch));
        }
        return moments;
    }

    private static void held(
            Lesson lesson, Function<Moment, String> line, double pitch, double roll, double from, double to) {
        Worn hand = new Worn(roll, pitch, 40, 0, 0.004, 50);
        hand.moments(1, (int) Math.round(50 * (to - from))).forEach(m -> feed(lesson, line.apply(m), later(m, from)));
    }

    private static Moment later(Moment m, double seconds) {
        return new Moment(
                m.number(), m.seconds() + seconds, m.up(), m.force(), m.rateDps(), m.roll(), m.pitch(), m.yaw());
    }

    @Test
    void whereNobodyTipsItIsOverAfterAMinute() {
        Lesson lesson = new Lesson(Duration.ZERO);
        Random random = new Random(1);
        for (int i = 0; i < 70 * 20; i++) {
            String line = f("%.3f,%.3f,%.3f\n", new Vector3(0.1, 0.2, 0.97).plus(Worn.noise(random, 0.004)));
            lesson.feed(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)), Duration.ofMillis(50L * i));
        }
        assertEquals(Optional.of(End.NOT_TIPPED), lesson.end());
    }

    @Test
    void whereNoNumbersComeItIsOverAfterAMinute() {
        Lesson lesson = new Lesson(Duration.ZERO);
        for (int i = 0; i < 70; i++) {
            lesson.feed(ByteBuffer.wrap("ready\n".getBytes(StandardCharsets.UTF_8)), Duration.ofSeconds(i));
        }
        assertEquals(Optional.of(End.NO_NUMBERS), lesson.end());
    }

    @Test
    void itShowsTheLastLinesAndWhichColumnsChange() {
        Lesson lesson = new Lesson(Duration.ZERO);
        boolean[] changed = new boolean[4];
        for (Moment m : new Tipped(50, 0, 0, 10, 50).moments(3)) {
            feed(lesson, m.number() + "," + f("%.3f,%.3f,%.3f", m.force()), m);
            if (lesson.pose() == Pose.FORWARD) {
                for (int i = 0; i < changed.length; i++) {
                    changed[i] |= lesson.columns().get(i).changed();
                }
            }
        }
        assertEquals(4, lesson.lines().size());
        assertEquals(List.of(false, true, false, true), List.of(changed[0], changed[1], changed[2], changed[3]));
    }

    @Test
    void anyBytesAreBorne() {
        Random random = new Random(5);
        Lesson lesson = new Lesson(Duration.ZERO);
        for (int i = 0; i < 2000; i++) {
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            lesson.feed(ByteBuffer.wrap(bytes), Duration.ofMillis(20L * i));
        }
        assertTrue(lesson.learnt().isEmpty());
    }

    private static Lesson lesson(Function<Moment, String> line, Tipped tipped, long seed) {
        Lesson lesson = new Lesson(Duration.ZERO);
        tipped.moments(seed).forEach(m -> feed(lesson, line.apply(m), m));
        return lesson;
    }

    private static void feed(Lesson lesson, String line, Moment m) {
        byte[] bytes = (line + "\r\n").getBytes(StandardCharsets.UTF_8);
        lesson.feed(ByteBuffer.wrap(bytes), Duration.ofMillis(Math.round(1000 * m.seconds())));
    }

    private static List<Vector3> samples(Function<Moment, String> line, List<Moment> worn, Learnt learnt) {
        LineDecoder decoder = new LineDecoder(new TextLines(learnt.hints()));
        List<Heard> heard = new ArrayList<>();
        worn.forEach(m ->
                heard.addAll(decoder.feed(ByteBuffer.wrap((line.apply(m) + "\r\n").getBytes(StandardCharsets.UTF_8)))));
        heard.addAll(decoder.reset());
        return heard.stream()
                .filter(Sample.class::isInstance)
                .map(Sample.class::cast)
                .map(Sample::accelG)
                .toList();
    }

    private static Vector3 mean(List<Vector3> all) {
        return all.stream().reduce(Vector3.ZERO, Vector3::plus).times(1.0 / Math.max(1, all.size()));
    }
}

package plumbline.sensor.drawer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import plumbline.lab.Grid;
import plumbline.sensor.Vector3;
import plumbline.sensor.text.example.End;
import plumbline.sensor.text.example.Hitch;
import plumbline.sensor.text.example.Learnt;
import plumbline.sensor.text.example.Lesson;
import plumbline.sensor.text.example.Pose;

/** A pose of the lesson that was over by chance is noticed, asked for again, and nothing wrong is learnt of it. */
class AskedAgainTest {

    private static final int ROWS_PER_SECOND = 50;
    private static final double STEP_DEG = 1.5;
    private static final double READS_FOR_S = 3;
    private static final int WEARERS = Grid.of(6, 60);

    /** Does what is said, some seconds after it is said; beside the sensor is an input with nothing on it. */
    private static final class Wearer {

        private final Random random;
        private final Lesson lesson = new Lesson(Duration.ZERO);
        private final List<Pose> asked = new ArrayList<>(List.of(Pose.LEVEL));
        private final List<Optional<Hitch>> hitches = new ArrayList<>();
        private Pose doing = Pose.LEVEL;
        private double askedAt;
        private double pitch;
        private double roll;
        private double input = 512;

        Wearer(long seed) {
            random = new Random(seed);
        }

        /** Until it is over; what is asked for may be misunderstood. */
        void learn(UnaryOperator<Pose> understands, double stepOfInput, double jump) {
            boolean jumped = false;
            for (int i = 0; lesson.end().isEmpty(); i++) {
                double t = (double) i / ROWS_PER_SECOND;
                if (lesson.pose() != asked.get(asked.size() - 1)) {
                    asked.add(lesson.pose());
                    askedAt = t;
                }
                boolean read = t - askedAt > READS_FOR_S;
                doing = read ? understands.apply(lesson.pose()) : doing;
                boolean now = jump > 0 && !jumped && lesson.pose() == Pose.FORWARD && t - askedAt > 1;
                input += stepOfInput * random.nextGaussian() + (now ? jump : 0);
                jumped |= now;
                pitch += toward(doing == Pose.FORWARD ? 55 : 0, pitch);
                roll += toward(doing == Pose.LEFT ? -60 : 0, roll);
                Vector3 g = Worn.up(roll, pitch).plus(Worn.noise(random, 0.004));
                String line = String.format(Locale.ROOT, "%.3f,%.3f,%.3f,%d\n", g.x(), g.y(), g.z(), Math.round(input));
                lesson.feed(
                        ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII)),
                        Duration.ofMillis(Math.round(1000 * t)));
                if (hitches.isEmpty() || !hitches.get(hitches.size() - 1).equals(lesson.hitch())) {
                    hitches.add(lesson.hitch());
                }
            }
        }

        private static double toward(double to, double from) {
            return Math.max(-STEP_DEG, Math.min(STEP_DEG, to - from));
        }
    }

    @Test
    void aPoseThatWasOverBeforeTheSensorWasMovedIsNoticed() {
        Wearer wearer = new Wearer(1);
        wearer.learn(pose -> pose, 0, 150);
        assertEquals(
                List.of(
                        Pose.LEVEL,
                        Pose.FORWARD,
                        Pose.LEFT, // of which the second was over by chance
                        Pose.LEVEL,
                        Pose.FORWARD,
                        Pose.LEFT,
                        Pose.BACK),
                wearer.asked);
        assertTrue(wearer.hitches.contains(Optional.of(Hitch.ONCE_MORE)), wearer.hitches.toString());
        assertEquals(Optional.of(End.LEARNT), wearer.lesson.end());
        assertEquals(
                Optional.of(List.of("ax", "ay", "az", "-")),
                wearer.lesson.learnt().map(Learnt::columns));
    }

    @Test
    void whatIsNotReadAsAtFirstOnceItLiesLevelAgainIsNotBelieved() {
        Wearer wearer = new Wearer(2);
        wearer.learn(pose -> pose == Pose.BACK ? Pose.LEFT : pose, 0, 0);
        assertEquals(Optional.of(End.UNCLEAR), wearer.lesson.end());
        assertEquals(Optional.empty(), wearer.lesson.learnt());
        assertEquals(3, wearer.asked.stream().filter(Pose.BACK::equals).count(), wearer.asked.toString());
        assertTrue(wearer.hitches.contains(Optional.of(Hitch.NOT_BACK)), wearer.hitches.toString());
    }

    /** Inputs with nothing on them go like a random walk, by 1 to 12 a fiftieth of a second. */
    @Test
    void besideAnInputThatWandersNothingWrongIsEverLearnt() {
        int learnt = 0;
        for (int seed = 0; seed < WEARERS; seed++) {
            Wearer wearer = new Wearer(seed);
            wearer.learn(pose -> pose, 1 + seed % 12, 0);
            List<String> columns = wearer.lesson.learnt().map(Learnt::columns).orElse(List.of());
            assertTrue(columns.isEmpty() || columns.equals(List.of("ax", "ay", "az", "-")), columns::toString);
            learnt += columns.isEmpty() ? 0 : 1;
        }
        assertTrue(learnt >= WEARERS - 1, learnt + " of " + WEARERS);
    }
}

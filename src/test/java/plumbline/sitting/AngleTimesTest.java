package plumbline.sitting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AngleTimesTest {

    @Test
    void putsEveryAngleIntoTheClassBelowIt() {
        assertEquals(-5, AngleTimes.classOf(-0.1));
        assertEquals(0, AngleTimes.classOf(0));
        assertEquals(5, AngleTimes.classOf(9.99));
        assertEquals(-180, AngleTimes.classOf(-180));
    }

    @Test
    void readsWhatItWrites() {
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            TreeMap<Integer, Duration> times = new TreeMap<>();
            for (int i = random.nextInt(10); i > 0; i--) {
                times.put(5 * (random.nextInt(73) - 36), Duration.ofMillis(random.nextInt(86_400_000)));
            }
            AngleTimes angles = new AngleTimes(times);
            assertEquals(angles, AngleTimes.of(angles.text()), "seed " + seed);
        }
    }

    @Test
    void refusesWhatIsNoTimeAtAnAngle() {
        for (String text : new String[] {"5", "x:5", "5:y", "3:10", "200:10", "5:-1", ":"}) {
            assertThrows(IllegalArgumentException.class, () -> AngleTimes.of(text), text);
        }
    }
}

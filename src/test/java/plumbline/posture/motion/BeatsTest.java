package plumbline.posture.motion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BeatsTest {

    private record Beat(double x, boolean blind) {}

    private final List<Beat> heard = new ArrayList<>();

    private Beats beats(double first) {
        return new Beats(first, 0, 0, (x, y, z, blind) -> heard.add(new Beat(x, blind)));
    }

    @Test
    void aBeatIsTheMeanOfTheLineThroughTheSamples() {
        Beats beats = beats(0);
        beats.add(0.08, 8, 0, 0);
        assertEquals(2, heard.size());
        assertEquals(2, heard.get(0).x(), 1e-12);
        assertEquals(6, heard.get(1).x(), 1e-12);
    }

    @Test
    void anyRateGivesTheSameBeats() {
        Beats beats = beats(0);
        Random random = new Random(5);
        double t = 0;
        while (t < 2) {
            t += 0.003 + 0.09 * random.nextDouble();
            beats.add(t, 3 * t, 0, 0);
        }
        for (int i = 0; i < 45; i++) {
            assertEquals(3 * (i + 0.5) * Beats.SECONDS, heard.get(i).x(), 1e-9, "beat " + i);
        }
    }

    @Test
    void aHoleIsBridgedAndKnownToBeBlind() {
        Beats beats = beats(1);
        beats.add(0.04, 1, 0, 0);
        beats.add(0.44, 5, 0, 0);
        beats.add(0.48, 5, 0, 0);
        beats.add(0.52, 5, 0, 0);
        assertEquals(new Beat(1, false), heard.get(0));
        assertEquals(2.8, heard.get(5).x(), 1e-9);
        assertEquals(true, heard.get(5).blind());
        assertEquals(5, heard.get(12).x(), 1e-9);
        assertEquals(false, heard.get(12).blind());
    }
}

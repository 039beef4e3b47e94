package plumbline.sensor.drawer;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.sensor.drawer.InventedStreams.Stream;

/** Meters, clocks, printers, scales, GPS receivers, gyroscopes and counters are no tilt sensors. */
class InventedStreamsTest {

    private static final int STREAMS = 200;
    private static final int MOST_TAKEN = 2;

    @Test
    void ofTwoHundredTwoAtTheMostAreTakenForATiltSensor() {
        List<String> taken = taken(0);
        assertTrue(taken.size() <= MOST_TAKEN, taken::toString);
    }

    private static List<String> taken(long seed) {
        List<String> taken = new ArrayList<>();
        for (Stream stream : InventedStreams.of(seed, STREAMS)) {
            Verdicts verdicts = Verdicts.of(stream.bytes(), stream.bytes().length);
            if (verdicts.samples() > 0) {
                taken.add(stream.name() + ": " + verdicts.words());
            }
        }
        return taken;
    }

    /** Prints the figures of {@code src/site/drawer.md}: how many of 200 are taken, for forty sets from the one named on. */
    public static void main(String[] args) {
        int[] counts = new int[STREAMS + 1];
        long first = args.length > 0 ? Long.parseLong(args[0]) : 0;
        for (long seed = first; seed < first + 40; seed++) {
            counts[taken(seed).size()]++;
        }
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                System.out.println(i + " taken: " + counts[i] + " sets");
            }
        }
    }
}

package plumbline.posture.belief;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LikelihoodTest {

    private static final int STATES = SeatBelief.STATES;

    /** The cells that a step without a transfer fills. */
    private static final int[][] RESTING = {
        {0, 0}, {0, 1}, {0, 4}, {1, 1}, {1, 0}, {1, 3}, {2, 2}, {2, 0}, {3, 3}, {3, 4}, {3, 0}, {4, 4}, {4, 0}, {4, 1}
    };

    private static double[] stored(Random random, boolean sparse) {
        Likelihood likelihood = new Likelihood();
        likelihood.clear(sparse);
        Random same = new Random(random.nextLong());
        for (int[] cell : RESTING) {
            likelihood.set(cell[0], cell[1], Math.exp(-20 * same.nextDouble()));
        }
        double[] stored = new double[Likelihood.STORED];
        likelihood.store(stored, 0);
        return stored;
    }

    private static double[] chances(Random random) {
        return random.doubles(STATES).map(x -> Math.exp(-30 * x)).toArray();
    }

    @Test
    void passingOverTheEmptyCellsOfARestChangesNoBitOfEitherSum() {
        for (int seed = 0; seed < 500; seed++) {
            double[] sparse = stored(new Random(seed), true);
            double[] full = stored(new Random(seed), false);
            double[] now = chances(new Random(-seed));
            double[] one = new double[STATES];
            double[] other = new double[STATES];
            Likelihood.forward(sparse, 0, now, 0, one, 0);
            Likelihood.forward(full, 0, now, 0, other, 0);
            assertArrayEquals(other, one, 0, "forward, seed " + seed);
            double[] later = now.clone();
            Likelihood.before(sparse, 0, now);
            Likelihood.before(full, 0, later);
            assertArrayEquals(later, now, 0, "backward, seed " + seed);
        }
    }
}

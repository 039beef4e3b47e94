package plumbline.posture.belief;

import java.util.Arrays;

/**
 * How likely the wearer is seated, now and at each step of the last half minute.
 *
 * <p>A hidden Markov chain over five states. The forward sums give the present; the backward sums over the remembered
 * steps let later evidence correct earlier steps (Rabiner 1989, section III A).
 */
public final class SeatBelief {

    /** On the feet, trunk up. */
    public static final int UPRIGHT = 0;

    /** On the feet and low: crouching, kneeling, bent to the floor. Counts as upright. */
    public static final int LOW = 1;

    /** On the feet and high: on a stool, a ladder, a kerb. Counts as upright. */
    public static final int HIGH = 2;

    /** Sat down some seconds ago. */
    public static final int FRESH = 3;

    /** Seated for longer. */
    public static final int SEATED = 4;

    private final int memory;
    private final Matrix[] matrices;
    private final double[][] forward;
    private final double[] seated;
    private double[] now;
    private int end;

    /** Starts with the chance of being seated, and remembers some steps. */
    public SeatBelief(double seatedChance, int memory) {
        this.memory = memory;
        this.matrices = new Matrix[memory];
        this.forward = new double[memory][];
        this.seated = new double[memory];
        this.now = new double[] {1 - seatedChance, 0, 0, 0, seatedChance};
    }

    /** Goes on by one step and weighs all remembered steps anew. */
    public void step(Matrix evidence) {
        double[] next = new double[Matrix.SIZE];
        double sum = 0;
        for (int to = 0; to < Matrix.SIZE; to++) {
            for (int from = 0; from < Matrix.SIZE; from++) {
                next[to] += now[from] * evidence.at(from, to);
            }
            sum += next[to];
        }
        if (!(sum > 0)) {
            throw new IllegalArgumentException("evidence that no state allows");
        }
        for (int i = 0; i < Matrix.SIZE; i++) {
            next[i] /= sum;
        }
        now = next;
        matrices[end % memory] = evidence;
        forward[end % memory] = next;
        end++;
        lookBack();
    }

    /** The step that comes next. */
    public int end() {
        return end;
    }

    /** The oldest step remembered. */
    public int first() {
        return Math.max(0, end - memory);
    }

    /** How likely the wearer was seated at a remembered step. */
    public double seatedAt(int step) {
        return seated[step % memory];
    }

    /** How likely the wearer is seated at the newest step. */
    public double seatedNow() {
        return now[FRESH] + now[SEATED];
    }

    private void lookBack() {
        double[] later = new double[Matrix.SIZE];
        double[] spare = new double[Matrix.SIZE];
        Arrays.fill(later, 1);
        for (int step = end - 1; step >= first(); step--) {
            double[] here = forward[step % memory];
            double onSeat = here[FRESH] * later[FRESH] + here[SEATED] * later[SEATED];
            double onFeet = here[UPRIGHT] * later[UPRIGHT] + here[LOW] * later[LOW] + here[HIGH] * later[HIGH];
            seated[step % memory] = onSeat / (onSeat + onFeet);
            matrices[step % memory].before(later, spare);
            double[] swap = later;
            later = spare;
            spare = swap;
        }
    }
}

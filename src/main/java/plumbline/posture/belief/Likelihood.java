package plumbline.posture.belief;

import static plumbline.posture.belief.SeatBelief.FRESH;
import static plumbline.posture.belief.SeatBelief.HIGH;
import static plumbline.posture.belief.SeatBelief.LOW;
import static plumbline.posture.belief.SeatBelief.SEATED;
import static plumbline.posture.belief.SeatBelief.UPRIGHT;

import java.util.Arrays;

/**
 * How likely what was seen in a step is, for every old state (row) and new state (column). Written anew at every step, so
 * that nothing is allocated.
 *
 * <p>Nine steps in ten hold no transfer, and eleven cells of theirs are 0: {@link #before} and {@link #forward} pass them
 * over, for these two are most of what a day's belief costs. They add up in the same order as all cells would, so the sums
 * are the same to the last bit.
 */
final class Likelihood {

    static final int SIZE = SeatBelief.STATES;

    /** Doubles that one takes up among others: its cells, and whether any but those of a rest are in it. */
    static final int STORED = SIZE * SIZE + 1;

    private static final int FULL = SIZE * SIZE;

    private final double[] cells = new double[STORED];
    private final double[] spare = new double[SIZE * SIZE];

    /** Nothing is possible until it is {@link #set}; where only the cells of a rest will be, it is sparse. */
    void clear(boolean sparse) {
        Arrays.fill(cells, 0);
        cells[FULL] = sparse ? 0 : 1;
    }

    void set(int from, int to, double value) {
        cells[from * SIZE + to] = value;
    }

    /** The newer state speaks so much for it. */
    void weigh(int to, double factor) {
        for (int from = 0; from < SIZE; from++) {
            cells[from * SIZE + to] *= factor;
        }
    }

    /** Something else comes first, in the same step. */
    void after(Likelihood first) {
        System.arraycopy(cells, 0, spare, 0, spare.length);
        for (int from = 0; from < SIZE; from++) {
            for (int to = 0; to < SIZE; to++) {
                double sum = 0;
                for (int by = 0; by < SIZE; by++) {
                    sum += first.cells[from * SIZE + by] * spare[by * SIZE + to];
                }
                cells[from * SIZE + to] = sum;
            }
        }
        cells[FULL] = 1;
    }

    void copyFrom(Likelihood other) {
        System.arraycopy(other.cells, 0, cells, 0, cells.length);
    }

    /** Writes itself among others. */
    void store(double[] into, int slot) {
        System.arraycopy(cells, 0, into, slot * STORED, STORED);
    }

    /** The chances after the step stored at {@code c}, from those before it, at {@code b}; their sum is not 1 yet. */
    static void forward(double[] m, int c, double[] before, int b, double[] next, int n) {
        double upright = before[b + UPRIGHT];
        double low = before[b + LOW];
        double high = before[b + HIGH];
        double fresh = before[b + FRESH];
        double seated = before[b + SEATED];
        if (m[c + FULL] == 0) {
            next[n + UPRIGHT] = upright * m[c]
                    + low * m[c + LOW * SIZE]
                    + high * m[c + HIGH * SIZE]
                    + fresh * m[c + FRESH * SIZE]
                    + seated * m[c + SEATED * SIZE];
            next[n + LOW] = upright * m[c + LOW] + low * m[c + LOW * SIZE + LOW] + seated * m[c + SEATED * SIZE + LOW];
            next[n + HIGH] = high * m[c + HIGH * SIZE + HIGH];
            next[n + FRESH] = low * m[c + LOW * SIZE + FRESH] + fresh * m[c + FRESH * SIZE + FRESH];
            next[n + SEATED] = upright * m[c + SEATED]
                    + fresh * m[c + FRESH * SIZE + SEATED]
                    + seated * m[c + SEATED * SIZE + SEATED];
            return;
        }
        for (int to = 0; to < SIZE; to++) {
            next[n + to] = upright * m[c + to]
                    + low * m[c + LOW * SIZE + to]
                    + high * m[c + HIGH * SIZE + to]
                    + fresh * m[c + FRESH * SIZE + to]
                    + seated * m[c + SEATED * SIZE + to];
        }
    }

    /** How well each state before the step stored at {@code c} fits to what came later, from how well each after it does. */
    static void before(double[] m, int c, double[] later) {
        double upright = later[UPRIGHT];
        double low = later[LOW];
        double high = later[HIGH];
        double fresh = later[FRESH];
        double seated = later[SEATED];
        if (m[c + FULL] == 0) {
            later[UPRIGHT] = m[c] * upright + m[c + LOW] * low + m[c + SEATED] * seated;
            later[LOW] =
                    m[c + LOW * SIZE] * upright + m[c + LOW * SIZE + LOW] * low + m[c + LOW * SIZE + FRESH] * fresh;
            later[HIGH] = m[c + HIGH * SIZE] * upright + m[c + HIGH * SIZE + HIGH] * high;
            later[FRESH] = m[c + FRESH * SIZE] * upright
                    + m[c + FRESH * SIZE + FRESH] * fresh
                    + m[c + FRESH * SIZE + SEATED] * seated;
            later[SEATED] = m[c + SEATED * SIZE] * upright
                    + m[c + SEATED * SIZE + LOW] * low
                    + m[c + SEATED * SIZE + SEATED] * seated;
            return;
        }
        for (int from = 0; from < SIZE; from++) {
            int row = c + from * SIZE;
            later[from] = m[row] * upright
                    + m[row + LOW] * low
                    + m[row + HIGH] * high
                    + m[row + FRESH] * fresh
                    + m[row + SEATED] * seated;
        }
    }
}

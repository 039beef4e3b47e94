package plumbline.posture.belief;

import java.util.Arrays;

/**
 * How likely what was seen in a step is, for every old state (row) and new state (column). Written anew at every step, so
 * that nothing is allocated.
 */
final class Likelihood {

    static final int SIZE = SeatBelief.STATES;

    private final double[] cells = new double[SIZE * SIZE];
    private final double[] spare = new double[SIZE * SIZE];

    /** Nothing is possible until it is {@link #set}. */
    void clear() {
        Arrays.fill(cells, 0);
    }

    void set(int from, int to, double value) {
        cells[from * SIZE + to] = value;
    }

    double at(int from, int to) {
        return cells[from * SIZE + to];
    }

    /** The newer state speaks so much for it. */
    void weigh(int to, double factor) {
        for (int from = 0; from < SIZE; from++) {
            cells[from * SIZE + to] *= factor;
        }
    }

    /** Something else comes first, in the same step. */
    void after(Likelihood first) {
        System.arraycopy(cells, 0, spare, 0, cells.length);
        for (int from = 0; from < SIZE; from++) {
            for (int to = 0; to < SIZE; to++) {
                double sum = 0;
                for (int by = 0; by < SIZE; by++) {
                    sum += first.cells[from * SIZE + by] * spare[by * SIZE + to];
                }
                cells[from * SIZE + to] = sum;
            }
        }
    }

    void copyFrom(Likelihood other) {
        System.arraycopy(other.cells, 0, cells, 0, cells.length);
    }

    /** Writes itself among others. */
    void store(double[] into, int slot) {
        System.arraycopy(cells, 0, into, slot * SIZE * SIZE, SIZE * SIZE);
    }
}

package plumbline.posture.belief;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Remembers the steps that the belief has let go of, a minute in a piece, so that what becomes known later can be told
 * backwards: a walk after forty minutes of standing still shows that they were standing.
 *
 * <p>Of each minute it keeps the product of its likelihoods and the forward sums at its start, half a kilobyte. What was
 * told of it stays as it was; {@link #known} only says what is known of it now.
 */
final class Retrospect {

    /** Steps in a piece: a minute. */
    static final int PIECE = 300;

    /** Twelve hours. */
    private static final int MOST = 720;

    private static final int STATES = SeatBelief.STATES;
    private static final int CELLS = STATES * STATES;

    /**
     * What is known now of a minute that was told of long ago.
     *
     * @param fromStep its first step
     * @param toldSeated the mean chance of a seat as it was told then
     * @param seatedAtStart the chance of a seat at its first step as it is known now
     * @param seatedAtEnd the same at the first step of the next minute
     */
    record Known(int fromStep, double toldSeated, double seatedAtStart, double seatedAtEnd) {}

    private static final class Piece {
        private final int fromStep;
        private final double[] forward;
        private final double[] product;
        private final double toldSeated;

        Piece(int fromStep, double[] forward, double[] product, double toldSeated) {
            this.fromStep = fromStep;
            this.forward = forward;
            this.product = product;
            this.toldSeated = toldSeated;
        }
    }

    private final Deque<Piece> pieces = new ArrayDeque<>();
    private final double[] product = new double[CELLS];
    private final double[] spare = new double[CELLS];
    private final double[] start = new double[STATES];
    private double told;
    private int steps;

    /** Takes a step that the belief lets go of: its likelihoods, what was believed right before it, and what was told. */
    void take(int step, double[] likelihoods, int at, double[] before, int beforeAt, double toldSeated) {
        if (steps == 0) {
            System.arraycopy(before, beforeAt, start, 0, STATES);
            System.arraycopy(likelihoods, at, product, 0, CELLS);
        } else {
            multiply(likelihoods, at);
        }
        told += toldSeated;
        steps++;
        if (steps == PIECE) {
            pieces.addLast(new Piece(step - PIECE + 1, start.clone(), product.clone(), told / PIECE));
            if (pieces.size() > MOST) {
                pieces.removeFirst();
            }
            steps = 0;
            told = 0;
        }
    }

    /** What is known now of each minute remembered, oldest first, where the steps since have spoken so for each state. */
    List<Known> known(double[] laterOfMemory) {
        double[] later = laterOfMemory.clone();
        if (steps > 0) {
            before(product, later);
        }
        List<Known> known = new ArrayList<>();
        for (Piece piece : (Iterable<Piece>) pieces::descendingIterator) {
            double[] atEnd = forwardAtEnd(piece);
            double end = seated(atEnd, later);
            before(piece.product, later);
            known.add(0, new Known(piece.fromStep, piece.toldSeated, seated(piece.forward, later), end));
        }
        return known;
    }

    /** How many minutes are remembered. */
    int size() {
        return pieces.size();
    }

    /** All that was remembered has been told. */
    void clear() {
        pieces.clear();
    }

    private void multiply(double[] likelihoods, int at) {
        for (int from = 0; from < CELLS; from += STATES) {
            Likelihood.forward(likelihoods, at, product, from, spare, from);
        }
        double largest = 0;
        for (double each : spare) {
            largest = Math.max(largest, each);
        }
        for (int i = 0; i < CELLS; i++) {
            product[i] = spare[i] / largest;
        }
    }

    private static double[] forwardAtEnd(Piece piece) {
        double[] end = new double[STATES];
        for (int from = 0; from < STATES; from++) {
            for (int to = 0; to < STATES; to++) {
                end[to] += piece.forward[from] * piece.product[from * STATES + to];
            }
        }
        double sum = Arrays.stream(end).sum();
        for (int i = 0; i < STATES; i++) {
            end[i] /= sum;
        }
        return end;
    }

    private static void before(double[] product, double[] later) {
        double[] earlier = new double[STATES];
        double largest = 0;
        for (int from = 0; from < STATES; from++) {
            for (int to = 0; to < STATES; to++) {
                earlier[from] += product[from * STATES + to] * later[to];
            }
            largest = Math.max(largest, earlier[from]);
        }
        for (int i = 0; i < STATES; i++) {
            later[i] = earlier[i] / largest;
        }
    }

    private static double seated(double[] forward, double[] later) {
        double on = 0;
        double all = 0;
        for (int i = 0; i < STATES; i++) {
            double chance = forward[i] * later[i];
            all += chance;
            on += i == SeatBelief.FRESH || i == SeatBelief.SEATED ? chance : 0;
        }
        return on / all;
    }
}

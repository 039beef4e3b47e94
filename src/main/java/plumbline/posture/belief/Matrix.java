package plumbline.posture.belief;

/** Five by five likelihoods, old state by row and new state by column. */
public final class Matrix {

    static final int SIZE = 5;

    private final double[] cells = new double[SIZE * SIZE];

    private Matrix() {}

    static Matrix zero() {
        return new Matrix();
    }

    /** Every state stays what it is. */
    public static Matrix same() {
        Matrix same = new Matrix();
        for (int i = 0; i < SIZE; i++) {
            same.with(i, i, 1);
        }
        return same;
    }

    /** Every state goes to one state with a chance, and to none other beside itself. */
    static Matrix toward(int state, double chance) {
        Matrix toward = new Matrix();
        for (int i = 0; i < SIZE; i++) {
            toward.with(i, i, 1 - chance).with(i, state, i == state ? 1 : chance);
        }
        return toward;
    }

    /** Whatever was, all begins anew with this chance of being seated. */
    public static Matrix toBeginning(double seatedChance) {
        Matrix matrix = new Matrix();
        for (int i = 0; i < SIZE; i++) {
            matrix.with(i, SeatBelief.UPRIGHT, 1 - seatedChance).with(i, SeatBelief.SEATED, seatedChance);
        }
        return matrix;
    }

    /** Every state stays what it is, those seated with one chance and those upright with another. */
    public static Matrix weighing(double seated, double upright) {
        return new Matrix()
                .with(SeatBelief.UPRIGHT, SeatBelief.UPRIGHT, upright)
                .with(SeatBelief.LOW, SeatBelief.LOW, upright)
                .with(SeatBelief.HIGH, SeatBelief.HIGH, upright)
                .with(SeatBelief.FRESH, SeatBelief.FRESH, seated)
                .with(SeatBelief.SEATED, SeatBelief.SEATED, seated);
    }

    /** Sets a cell, for building. */
    public Matrix with(int from, int to, double value) {
        cells[from * SIZE + to] = value;
        return this;
    }

    double at(int from, int to) {
        return cells[from * SIZE + to];
    }

    /** How well each old state fits to what came later, so that the best is 1; one step of the backward sums. */
    void before(double[] later, double[] into) {
        double largest = 0;
        for (int from = 0; from < SIZE; from++) {
            double sum = 0;
            for (int to = 0; to < SIZE; to++) {
                sum += cells[from * SIZE + to] * later[to];
            }
            into[from] = sum;
            largest = Math.max(largest, sum);
        }
        for (int i = 0; i < SIZE; i++) {
            into[i] /= largest;
        }
    }

    /** First this, then the other. */
    public Matrix times(Matrix other) {
        Matrix product = new Matrix();
        for (int from = 0; from < SIZE; from++) {
            for (int to = 0; to < SIZE; to++) {
                double sum = 0;
                for (int by = 0; by < SIZE; by++) {
                    sum += at(from, by) * other.at(by, to);
                }
                product.with(from, to, sum);
            }
        }
        return product;
    }
}

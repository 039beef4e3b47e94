package plumbline.posture.motion;

/** How much the trunk is shaken: the specific force's length, less its own mean over a second, over two seconds. */
final class Unrest {

    /** Beats on either side of the moment of interest. */
    private static final int REACH = 25;

    /** Beats on either side of each over which the mean is taken that is taken off. */
    private static final int SMOOTH = 12;

    private final double[] lengths = new double[2 * (REACH + SMOOTH)];
    private final double[] sums = new double[2 * (REACH + SMOOTH) + 1];

    /** The root mean square around a beat, in g; of what there is, at the beginning of a stretch. */
    double at(int beat, Trace length) {
        int from = Math.max(length.first(), beat - REACH - SMOOTH);
        int to = Math.min(length.end(), beat + REACH + SMOOTH);
        length.copy(from, to - from, lengths);
        sums[0] = 0;
        for (int i = 0; i < to - from; i++) {
            sums[i + 1] = sums[i] + lengths[i];
        }
        int first = Math.max(from, beat - REACH);
        int last = Math.min(to, beat + REACH);
        double squares = 0;
        for (int i = first; i < last; i++) {
            int a = Math.max(from, i - SMOOTH);
            int b = Math.min(to, i + SMOOTH + 1);
            double mean = (sums[b - from] - sums[a - from]) / (b - a);
            double off = lengths[i - from] - mean;
            squares += off * off;
        }
        return Math.sqrt(squares / Math.max(1, last - first));
    }
}

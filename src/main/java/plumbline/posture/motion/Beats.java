package plumbline.posture.motion;

/**
 * Turns samples at any rate, evenly spaced or not, into even beats of {@link #SECONDS}.
 *
 * <p>A beat is the mean over its 40 ms of the straight lines between samples. All that follows works on beats and so
 * does not know the sensor's rate.
 */
final class Beats {

    /** Length of a beat: 25 a second hold all of a trunk's movement, which ends below 10 Hz. */
    static final double SECONDS = 0.04;

    /** Samples further apart than this leave the beats between them blind. */
    private static final double BLIND_SECONDS = 0.25;

    /** Takes the beats as they become complete. */
    interface Sink {
        /** The mean specific force over the beat, in g, and whether too few samples stood behind it. */
        void beat(double x, double y, double z, boolean blind);
    }

    private final Sink sink;
    private double lastSeconds;
    private double lastX;
    private double lastY;
    private double lastZ;
    private double sumX;
    private double sumY;
    private double sumZ;
    private boolean blind;
    private long cell;

    /** Starts with a first sample at second 0. */
    Beats(double x, double y, double z, Sink sink) {
        this.lastX = x;
        this.lastY = y;
        this.lastZ = z;
        this.sink = sink;
    }

    /** Takes the next sample, at more seconds than the last; its specific force, in g. */
    void add(double seconds, double x, double y, double z) {
        double span = seconds - lastSeconds;
        blind |= span > BLIND_SECONDS;
        double from = lastSeconds;
        while (seconds >= (cell + 1) * SECONDS) {
            double to = (cell + 1) * SECONDS;
            addLine(from, to, span, x, y, z);
            sink.beat(sumX / SECONDS, sumY / SECONDS, sumZ / SECONDS, blind);
            sumX = 0;
            sumY = 0;
            sumZ = 0;
            blind = span > BLIND_SECONDS;
            cell++;
            from = to;
        }
        addLine(from, seconds, span, x, y, z);
        lastSeconds = seconds;
        lastX = x;
        lastY = y;
        lastZ = z;
    }

    /** Adds the area under the straight line from the last sample to the next, between two instants. */
    private void addLine(double from, double to, double span, double x, double y, double z) {
        double share = ((from + to) / 2 - lastSeconds) / span;
        double width = to - from;
        sumX += (lastX + share * (x - lastX)) * width;
        sumY += (lastY + share * (y - lastY)) * width;
        sumZ += (lastZ + share * (z - lastZ)) * width;
    }
}

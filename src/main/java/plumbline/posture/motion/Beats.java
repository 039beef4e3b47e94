package plumbline.posture.motion;

import plumbline.sensor.Vector3;

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
    private Vector3 last;
    private double sumX;
    private double sumY;
    private double sumZ;
    private boolean blind;
    private long cell;

    /** Starts with a first sample at second 0. */
    Beats(Vector3 first, Sink sink) {
        this.last = first;
        this.sink = sink;
    }

    /** Takes the next sample, at more seconds than the last. */
    void add(double seconds, Vector3 accelG) {
        double span = seconds - lastSeconds;
        blind |= span > BLIND_SECONDS;
        double from = lastSeconds;
        while (seconds >= (cell + 1) * SECONDS) {
            double to = (cell + 1) * SECONDS;
            addLine(from, to, span, accelG);
            sink.beat(sumX / SECONDS, sumY / SECONDS, sumZ / SECONDS, blind);
            sumX = 0;
            sumY = 0;
            sumZ = 0;
            blind = span > BLIND_SECONDS;
            cell++;
            from = to;
        }
        addLine(from, seconds, span, accelG);
        lastSeconds = seconds;
        last = accelG;
    }

    /** Adds the area under the straight line from the last sample to the next, between two instants. */
    private void addLine(double from, double to, double span, Vector3 next) {
        double share = ((from + to) / 2 - lastSeconds) / span;
        double width = to - from;
        sumX += (last.x() + share * (next.x() - last.x())) * width;
        sumY += (last.y() + share * (next.y() - last.y())) * width;
        sumZ += (last.z() + share * (next.z() - last.z())) * width;
    }
}

package plumbline.device.recording;

import java.util.Optional;
import plumbline.sensor.Saying;

/**
 * The samples of a recording, read through as fast as it goes. Nothing is made of a row on the way, neither an event nor a
 * sample: a day is millions of rows. To be read once; what comes of one of ours is the same as when a {@link RecordingLink}
 * plays, and those of other makers come the same way.
 */
public interface RecordingRows {

    /** Reads all of it. */
    Outcome read(Sink sink);

    /** Takes the samples, in order of time. */
    interface Sink {

        /** The next samples; they stand there until it returns. */
        void samples(Samples next);
    }

    /**
     * Some samples as plain numbers. Reading and weighing take turns by the thousand, not row by row: the JVM compiles each
     * by itself so, where the way of a row through both was compiled as one and often, which took longer than a day's rows.
     */
    final class Samples {

        private static final int MOST = 1024;

        private final long[] atMs = new long[MOST];
        private final double[] x = new double[MOST];
        private final double[] y = new double[MOST];
        private final double[] z = new double[MOST];
        private int count;

        /** How many there are. */
        public int count() {
            return count;
        }

        /** Adds one; there is room. Returns whether there is room for another. */
        public boolean add(long atMs, double x, double y, double z) {
            int i = count++;
            this.atMs[i] = atMs;
            this.x[i] = x;
            this.y[i] = y;
            this.z[i] = z;
            return count < MOST;
        }

        /** There are none any more. */
        public void clear() {
            count = 0;
        }

        /** When one was, in milliseconds since 1970, later than the one before. */
        public long atMs(int i) {
            return atMs[i];
        }

        /** Its specific force along the sensor's first axis, in g. */
        public double x(int i) {
            return x[i];
        }

        /** The same along the second. */
        public double y(int i) {
            return y[i];
        }

        /** The same along the third. */
        public double z(int i) {
            return z[i];
        }
    }

    /**
     * What came of it.
     *
     * @param garbledBytes bytes that made no sense
     * @param restarts how often the sensor's clock began anew
     * @param unreadable why this is no recording, if it is none
     * @param trouble what is wrong with the file, if anything; what could be read was used
     */
    record Outcome(
            long samples, long garbledBytes, long restarts, Optional<Saying> unreadable, Optional<Saying> trouble) {}
}

package plumbline.sensor.foreign;

/** Finds the samples in the bytes of a recording of one maker. Nothing is made of a sample on the way but a call. */
public interface ForeignDecoder {

    /** The most bytes that one needs to see together; whoever hands them on has room for twice as many. */
    int MOST_TOGETHER = 1 << 17;

    /** Takes what is found, in the order of the file. */
    interface Sink {

        /**
         * A sample.
         *
         * @param micros its time in microseconds since 1970, by the clock of the sensor, which knows of no zone
         * @param x specific force along the sensor's first axis, in g
         */
        void sample(long micros, double x, double y, double z);

        /** So many bytes made no sense and were passed over. */
        void garbled(int bytes);
    }

    /**
     * Takes as many as it can use of the bytes from one place up to another; the rest comes again, with more behind it.
     *
     * @return how many were used
     */
    int take(byte[] bytes, int from, int to, Sink out);

    /** The recording has ended with these bytes, which are no whole anything; all of them are told of. */
    default void end(byte[] bytes, int from, int to, Sink out) {
        if (to > from) {
            out.garbled(to - from);
        }
    }

    /** Whether bytes at the end that make no sense show that the recording breaks off; in a text they may be a line like others. */
    default boolean endShowsABreak() {
        return true;
    }

    /** Whether more than one wearer was named; what is of others than the first was passed over. */
    default boolean isOfSeveral() {
        return false;
    }
}

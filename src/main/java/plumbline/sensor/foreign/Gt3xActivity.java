package plumbline.sensor.foreign;

/**
 * {@code activity.bin} of ActiGraph's first {@code .gt3x} (NEO and MRA up to firmware 2.5, as the files of NHANES), as its
 * makers describe it: nothing but samples of twelve bits in the order y, x, z, at the set rate from the start on, 341 a g.
 */
public final class Gt3xActivity implements ForeignDecoder {

    private static final double PER_G = 341;
    private static final int PAIR = 9;
    private static final double MICROS = 1e6;

    private final long startMicros;
    private final double rateHz;
    private long index;

    /**
     * One.
     *
     * @param startMicros when the first sample was, by the sensor's clock
     */
    public Gt3xActivity(long startMicros, double rateHz) {
        this.startMicros = startMicros;
        this.rateHz = rateHz;
    }

    @Override
    public int take(byte[] bytes, int from, int to, Sink out) {
        int at = from;
        for (; to - at >= PAIR; at += PAIR) {
            one(bytes, at, 0, out);
            one(bytes, at, 3, out);
        }
        return at - from;
    }

    /** An odd number of samples leaves half a pair. */
    @Override
    public void end(byte[] bytes, int from, int to, Sink out) {
        if (to - from >= 5) {
            one(bytes, from, 0, out);
        } else if (to > from) {
            out.garbled(to - from);
        }
    }

    private void one(byte[] bytes, int at, int first, Sink out) {
        double y = TwelveBits.get(bytes, at, first) / PER_G;
        double x = TwelveBits.get(bytes, at, first + 1) / PER_G;
        double z = TwelveBits.get(bytes, at, first + 2) / PER_G;
        out.sample(startMicros + (long) (index * MICROS / rateHz), x, y, z);
        index++;
    }
}

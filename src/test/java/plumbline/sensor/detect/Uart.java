package plumbline.sensor.detect;

import java.io.ByteArrayOutputStream;

/**
 * What a serial port makes of bytes that were sent at another speed than it listens at: eight bits, no parity, one stop
 * bit, sampled in the middle of where the port takes each bit to be.
 */
public final class Uart {

    private static final int FRAME = 10;

    private Uart() {}

    /** The bytes that are heard at {@code heardBaud} when these are sent at {@code sentBaud}, without a pause. */
    public static byte[] hear(byte[] sent, int sentBaud, int heardBaud) {
        if (sentBaud == heardBaud) {
            return sent.clone();
        }
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        double step = sentBaud / (double) heardBaud;
        long bits = (long) sent.length * FRAME;
        long at = nextFall(sent, 0);
        while (at < bits) {
            int value = 0;
            for (int bit = 0; bit < 8; bit++) {
                value |= level(sent, at + (bit + 1.5) * step) << bit;
            }
            heard.write(value);
            at = nextFall(sent, (long) Math.ceil(at + 9.5 * step));
        }
        return heard.toByteArray();
    }

    /** The first bit from here on that is low and follows one that is high. */
    private static long nextFall(byte[] sent, long from) {
        long bits = (long) sent.length * FRAME;
        long at = Math.max(from, 0);
        while (at < bits && !(level(sent, (double) at) == 0 && level(sent, (double) at - 1) == 1)) {
            at++;
        }
        return at;
    }

    private static int level(byte[] sent, double position) {
        long bit = (long) Math.floor(position);
        if (bit < 0 || bit >= (long) sent.length * FRAME) {
            return 1;
        }
        int place = (int) (bit % FRAME);
        if (place == 0) {
            return 0;
        }
        return place == FRAME - 1 ? 1 : (sent[(int) (bit / FRAME)] >> (place - 1)) & 1;
    }
}

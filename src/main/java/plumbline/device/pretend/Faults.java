package plumbline.device.pretend;

import java.nio.ByteBuffer;
import java.util.Random;

/**
 * What goes wrong on a pretend wire.
 *
 * @param lost share of samples that never arrive, 0 to 1
 * @param damaged share of sentences in which some byte arrives as another, 0 to 1
 * @param noisy share of sentences before which there is noise, 0 to 1
 */
public record Faults(double lost, double damaged, double noisy) {

    /** A wire without faults. */
    public static final Faults NONE = new Faults(0, 0, 0);

    private static final int MOST_NOISE = 40;

    public Faults {
        if (!isShare(lost) || !isShare(damaged) || !isShare(noisy)) {
            throw new IllegalArgumentException("shares are 0 to 1: " + lost + ", " + damaged + ", " + noisy);
        }
    }

    private static boolean isShare(double share) {
        return share >= 0 && share <= 1;
    }

    /** Puts what comes out at the other end of the wire. */
    void pass(ByteBuffer sentence, ByteBuffer wire, Random random) {
        if (noisy > 0 && random.nextDouble() < noisy) {
            byte[] noise = new byte[1 + random.nextInt(MOST_NOISE)];
            random.nextBytes(noise);
            wire.put(noise);
        }
        if (lost > 0 && random.nextDouble() < lost) {
            return;
        }
        if (damaged > 0 && random.nextDouble() < damaged) {
            int at = sentence.position() + random.nextInt(sentence.remaining());
            sentence.put(at, (byte) (sentence.get(at) ^ (1 + random.nextInt(255))));
        }
        wire.put(sentence);
    }

    /** Room that one sentence and its noise need at most. */
    static int room(int sentence) {
        return sentence + MOST_NOISE;
    }
}

package plumbline.sensor.rate;

import java.nio.ByteBuffer;
import java.util.OptionalInt;

/**
 * Finds what a WitMotion sensor says its rate is: {@code 55 5F}, four registers and a sum; or of the Bluetooth 5 family
 * {@code 55 71}, the first register and more of them, without a sum.
 */
public final class WitReply {

    private static final int LENGTH = 11;
    private static final int START = 0x55;
    private static final int REPLY = 0x5F;
    private static final int REPLY_BLE = 0x71;

    /** Codes of rates are small; the sensor never says more. */
    private static final int MOST_CODE = 0x0F;

    private final byte[] last = new byte[LENGTH];
    private OptionalInt code = OptionalInt.empty();

    /** Takes what has come. */
    public void feed(ByteBuffer bytes) {
        while (bytes.hasRemaining()) {
            System.arraycopy(last, 1, last, 0, LENGTH - 1);
            last[LENGTH - 1] = bytes.get();
            look();
        }
    }

    private void look() {
        if (at(0) != START || at(1) < REPLY) {
            return;
        }
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += at(i);
        }
        if (at(1) == REPLY && (sum & 0xFF) == at(LENGTH - 1)) {
            say(2);
        } else if (at(1) == REPLY_BLE && at(2) == RateOrder.WIT_RATE && at(3) == 0) {
            say(4);
        }
    }

    private void say(int from) {
        int value = at(from) | at(from + 1) << 8;
        code = value <= MOST_CODE ? OptionalInt.of(value) : code;
    }

    private int at(int index) {
        return Byte.toUnsignedInt(last[index]);
    }

    /** The code of the rate that was told last. */
    public OptionalInt code() {
        return code;
    }
}

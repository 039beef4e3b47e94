package plumbline.app.firmware.sketch;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * A BNO085 in UART-RVC mode: a hundred frames a second of 19 bytes, with acceleration in mg (BNO080/085 data sheet 1000-3927,
 * 1.3.5; Adafruit_BNO08x_RVC). It needs no setting up, so that one which starts anew is a pause and a few lines of text.
 */
final class RvcModule {

    private static final int FRAME_MS = 10;

    private final double silentFromMs;
    private final double silentToMs;
    private final int garblesEvery;
    private int frames;
    private boolean restarted;

    RvcModule(double silentFromMs, double silentToMs, int garblesEvery) {
        this.silentFromMs = silentFromMs;
        this.silentToMs = silentToMs;
        this.garblesEvery = garblesEvery;
    }

    /** What has come since it was asked last. */
    byte[] until(double ms) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (; (frames + 1) * FRAME_MS <= ms; frames++) {
            double at = (frames + 1) * FRAME_MS;
            if (at >= silentFromMs && at < silentToMs) {
                restarted = true;
            } else {
                if (restarted) {
                    restarted = false;
                    bytes.writeBytes("\r\n%Hillcrest Labs 10003608\r\n".getBytes(StandardCharsets.US_ASCII));
                }
                bytes.writeBytes(frame(frames, Feeling.at(at)));
            }
        }
        return bytes.toByteArray();
    }

    private byte[] frame(int number, Feeling felt) {
        ByteBuffer frame = ByteBuffer.allocate(19).order(ByteOrder.LITTLE_ENDIAN);
        frame.put((byte) 0xAA).put((byte) 0xAA).put((byte) number);
        // The low byte of the heading looks like another start.
        frame.putShort((short) 0x10AA).putShort((short) -4300).putShort((short) -17000);
        frame.putShort((short) felt.ax()).putShort((short) felt.ay()).putShort((short) felt.az());
        frame.put(new byte[3]);
        byte sum = 0;
        for (int i = 2; i < frame.position(); i++) {
            sum += frame.get(i);
        }
        frame.put(sum);
        if (garblesEvery > 0 && number % garblesEvery == garblesEvery - 1) {
            frame.put(10, (byte) (frame.get(10) ^ 0x40));
        }
        return frame.array();
    }
}

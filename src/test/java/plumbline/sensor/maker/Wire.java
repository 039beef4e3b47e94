package plumbline.sensor.maker;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Bytes as a sensor would send them, one after the other. */
final class Wire {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Wire put(int value) {
        bytes.write(value);
        return this;
    }

    Wire put(byte[] more) {
        bytes.writeBytes(more);
        return this;
    }

    Wire text(String text) {
        return put(text.getBytes(StandardCharsets.US_ASCII));
    }

    Wire line(String text) {
        return text(text + "\r\n");
    }

    Wire int16Low(int value) {
        return put(value).put(value >> 8);
    }

    Wire int16High(int value) {
        return put(value >> 8).put(value);
    }

    Wire uint64Low(long value) {
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            put((int) (value >> shift));
        }
        return this;
    }

    Wire float32Low(double value) {
        int bits = Float.floatToIntBits((float) value);
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            put(bits >> shift);
        }
        return this;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}

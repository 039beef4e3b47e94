package plumbline.sensor.plumbline;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import plumbline.sensor.Identity;
import plumbline.sensor.Sample;
import plumbline.sensor.SensorFault;
import plumbline.sensor.Vector3;
import plumbline.sensor.wire.Crc16;

/**
 * Writes Plumbline sentences ({@code firmware-notes/protocol.md}): what a sensor says, and what a host asks of it.
 *
 * <p>Not for use by two threads at once.
 */
public final class PlumblineEncoder {

    /** Room for any sentence. */
    public static final int MAX_LENGTH = SentenceFrame.MAX_LENGTH;

    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);
    private static final double MG_PER_G = 1000;
    private static final double DECI = 10;

    private final byte[] sentence = new byte[MAX_LENGTH];
    private int length;

    /**
     * Writes a sample, rounded to mg and tenths of a degree a second, clipped as a sensor clips at its range.
     *
     * @throws IllegalArgumentException when it lacks running number or clock, which every Plumbline sentence carries
     */
    public void write(Sample sample, ByteBuffer out) {
        begin("PLB");
        number(sample.sequence().orElseThrow(() -> incomplete(sample)));
        number(sample.deviceMs().orElseThrow(() -> incomplete(sample)));
        vector(sample.accelG(), PlumblineDecoder.MAX_ACCEL_MG, MG_PER_G);
        sample.rateDps().ifPresent(rate -> vector(rate, PlumblineDecoder.MAX_RATE_DECI_DPS, DECI));
        end(out);
    }

    private static IllegalArgumentException incomplete(Sample sample) {
        return new IllegalArgumentException("a sentence carries running number and clock: " + sample);
    }

    /**
     * Writes who the sensor is.
     *
     * @throws IllegalArgumentException when a text is too long or holds what a sentence cannot carry
     */
    public void write(Identity identity, ByteBuffer out) {
        begin("PLI");
        text(identity.device());
        text(identity.serial());
        text(identity.version());
        end(out);
    }

    /**
     * Writes what is wrong with the sensor.
     *
     * @throws IllegalArgumentException when the code is too long or holds what a sentence cannot carry
     */
    public void write(SensorFault fault, ByteBuffer out) {
        begin("PLE");
        text(fault.code());
        end(out);
    }

    /** Writes what the host asks for. */
    public void write(Command command, ByteBuffer out) {
        if (command instanceof Command.Vibrate vibrate) {
            begin("PLV");
            number(vibrate.length().toMillis());
        } else if (command instanceof Command.Rate rate) {
            begin("PLR");
            number(rate.hz());
        } else {
            begin("PLQ");
        }
        end(out);
    }

    private void begin(String type) {
        length = 0;
        put('$');
        for (int i = 0; i < type.length(); i++) {
            put(type.charAt(i));
        }
    }

    private void vector(Vector3 vector, int limit, double perUnit) {
        number(clipped(vector.x() * perUnit, limit));
        number(clipped(vector.y() * perUnit, limit));
        number(clipped(vector.z() * perUnit, limit));
    }

    private static long clipped(double value, int limit) {
        return Math.max(-limit, Math.min(limit, Math.round(value)));
    }

    private void number(long value) {
        put(',');
        if (value < 0) {
            put('-');
        }
        long rest = Math.abs(value);
        int digits = 1;
        for (long power = 10; rest >= power; power *= 10) {
            digits++;
        }
        length += digits;
        for (int i = 1; i <= digits; i++) {
            sentence[length - i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
    }

    private void text(String text) {
        if (text.length() > PlumblineDecoder.MAX_TEXT || !text.chars().allMatch(SentenceFields::isPlain)) {
            throw new IllegalArgumentException("no sentence can carry this text: " + text);
        }
        put(',');
        for (int i = 0; i < text.length(); i++) {
            put(text.charAt(i));
        }
    }

    private void end(ByteBuffer out) {
        int crc = Crc16.IBM_3740.of(sentence, 1, length);
        put('*');
        for (int shift = 12; shift >= 0; shift -= 4) {
            sentence[length++] = HEX[crc >> shift & 0xF];
        }
        put('\r');
        put('\n');
        out.put(sentence, 0, length);
    }

    private void put(char character) {
        sentence[length++] = (byte) character;
    }
}

package plumbline.sensor.plumbline;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import plumbline.sensor.Decoder;
import plumbline.sensor.Heard;
import plumbline.sensor.Identity;
import plumbline.sensor.Sample;
import plumbline.sensor.SensorFault;
import plumbline.sensor.Vector3;

/**
 * Reads the sentences of a Plumbline sensor: samples, who it is, what is wrong with it ({@code
 * firmware-notes/protocol.md}).
 *
 * <p>A sentence is taken whole or not at all: one with the right check but with values that no sensor can measure, with
 * a field too many or one missing, is garbled like any other damage. Memory is one sentence.
 */
public final class PlumblineDecoder implements Decoder {

    /** The widest range of any small accelerometer sold today is 16 g; twice that, in mg. */
    public static final int MAX_ACCEL_MG = 32_000;

    /** The widest range of any small gyroscope sold today is 4000 degrees a second; in tenths. */
    public static final int MAX_RATE_DECI_DPS = 40_000;

    /** The longest text in an identity or a fault. */
    static final int MAX_TEXT = 24;

    private static final double MG_PER_G = 1000;
    private static final double DECI = 10;

    private final SentenceFrame frame = new SentenceFrame();
    private long messages;

    @Override
    public List<Heard> feed(ByteBuffer bytes) {
        List<Heard> heard = new ArrayList<>();
        while (bytes.hasRemaining()) {
            if (frame.take(bytes.get(), heard)) {
                Optional<Heard> message = read(frame.fields());
                if (message.isPresent()) {
                    frame.accept(heard);
                    messages++;
                    heard.add(message.get());
                } else {
                    frame.discard(heard);
                }
            }
        }
        return heard;
    }

    @Override
    public List<Heard> reset() {
        List<Heard> heard = new ArrayList<>();
        frame.reset(heard);
        return heard;
    }

    @Override
    public long messages() {
        return messages;
    }

    private static Optional<Heard> read(SentenceFields fields) {
        if (fields.isType("PLB")) {
            return sample(fields);
        }
        if (fields.isType("PLI")) {
            Identity identity = new Identity(fields.text(MAX_TEXT), fields.text(MAX_TEXT), fields.text(MAX_TEXT));
            return fields.broken() || identity.device().isEmpty() ? Optional.empty() : Optional.of(identity);
        }
        if (fields.isType("PLE")) {
            SensorFault fault = new SensorFault(fields.text(MAX_TEXT));
            return fields.broken() || fault.code().isEmpty() ? Optional.empty() : Optional.of(fault);
        }
        return Optional.empty();
    }

    private static Optional<Heard> sample(SentenceFields fields) {
        int sequence = (int) fields.number(0, Sample.SEQUENCE_MODULUS - 1);
        long deviceMs = fields.number(0, Sample.CLOCK_MODULUS_MS - 1);
        Vector3 accelG = vector(fields, MAX_ACCEL_MG, MG_PER_G);
        Optional<Vector3> rateDps =
                fields.atEnd() ? Optional.empty() : Optional.of(vector(fields, MAX_RATE_DECI_DPS, DECI));
        if (fields.broken()) {
            return Optional.empty();
        }
        return Optional.of(new Sample(OptionalInt.of(sequence), OptionalLong.of(deviceMs), accelG, rateDps));
    }

    private static Vector3 vector(SentenceFields fields, int limit, double perUnit) {
        double x = fields.number(-limit, limit) / perUnit;
        double y = fields.number(-limit, limit) / perUnit;
        double z = fields.number(-limit, limit) / perUnit;
        return new Vector3(x, y, z);
    }
}

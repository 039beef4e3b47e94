package plumbline.sensor.rate;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import plumbline.sensor.Protocol;
import plumbline.sensor.plumbline.Command;
import plumbline.sensor.plumbline.PlumblineEncoder;

/**
 * What is written to a sensor so that it sends another number of samples a second.
 *
 * @param writes one after the other
 * @param question asks what is set now; empty where the sensor cannot be asked
 * @param code what the answer holds where it was understood
 * @param isKept whether the sensor keeps it without power
 * @param onlyForce whether it sends acceleration alone from then on, as the speed of its port carries no more
 */
public record RateOrder(
        List<Write> writes, Optional<ByteBuffer> question, int code, boolean isKept, boolean onlyForce) {

    /** The rates that every sensor which can be told knows, samples a second. */
    public static final List<Integer> RATES = List.of(10, 20, 50, 100);

    /** Bytes, and how long the sensor needs for them. */
    public record Write(ByteBuffer bytes, Duration pause) {
        public Write {
            bytes = bytes.asReadOnlyBuffer();
        }

        @Override
        public ByteBuffer bytes() {
            return bytes.duplicate();
        }
    }

    /**
     * Register 0x03, RRATE, by WIT Standard Communication Protocol 2020 and the data sheets of WT901BLECL (v23) and
     * BWT901CL (v20). Codes from 0x0A on mean other rates on other models, and are never written.
     */
    private static final Map<Integer, Integer> WIT_CODES = Map.of(10, 0x06, 20, 0x07, 50, 0x08, 100, 0x09);

    private static final int WIT_CONTENT = 0x02;
    static final int WIT_RATE = 0x03;

    /** In a round: acceleration; and rate of turn; and angles and magnetic field, as from the factory. */
    private static final int FORCE_ONLY = 0x02;

    private static final int FORCE_AND_TURN = 0x06;
    private static final int FRAME = 11;
    private static final int ALL_FRAMES = 4;

    /** A byte is ten bits on the line, and a tenth of the line is left free. */
    private static final double BITS = 10 / 0.9;

    /** The vendor's own program waits as long (wit_c_sdk.c); after saving a unit is busy for 0.3 s (RGu0/WT901). */
    private static final Duration PAUSE = Duration.ofMillis(120);

    private static final Duration SAVING = Duration.ofMillis(500);

    public RateOrder {
        writes = List.copyOf(writes);
        question = question.map(ByteBuffer::asReadOnlyBuffer);
    }

    /** The question, to be written; each time a fresh view. */
    @Override
    public Optional<ByteBuffer> question() {
        return question.map(ByteBuffer::duplicate);
    }

    /**
     * How to tell it; empty where it cannot be told, or where its port is too slow for it.
     *
     * @param hz one of {@link #RATES}
     * @param baud of the port, in bits a second
     */
    public static Optional<RateOrder> of(Protocol protocol, int hz, int baud) {
        return switch (protocol) {
            case PLUMBLINE -> Optional.of(plumbline(hz));
            case WITMOTION -> content(hz, baud).flatMap(content -> witMotion(hz, content));
            case WITMOTION_BLE -> witMotion(hz, OptionalInt.empty());
            case RAZOR, X_IMU3, TEAPOT, ADAFRUIT, BNO08X_RVC, GY25, HIPNUC, WITMOTION_MODBUS, BNO055, TEXT ->
                Optional.empty();
        };
    }

    private static RateOrder plumbline(int hz) {
        ByteBuffer sentence = ByteBuffer.allocate(PlumblineEncoder.MAX_LENGTH);
        new PlumblineEncoder().write(new Command.Rate(hz), sentence);
        Write write = new Write(sentence.flip(), PAUSE);
        return new RateOrder(List.of(write), Optional.empty(), hz, false, false);
    }

    /** What a round may hold at most: nothing to be changed, or a value of the register; empty where nothing fits. */
    private static Optional<OptionalInt> content(int hz, int baud) {
        double frames = baud / BITS / FRAME / hz;
        if (frames >= ALL_FRAMES) {
            return Optional.of(OptionalInt.empty());
        }
        if (frames >= 2) {
            return Optional.of(OptionalInt.of(FORCE_AND_TURN));
        }
        return frames >= 1 ? Optional.of(OptionalInt.of(FORCE_ONLY)) : Optional.empty();
    }

    private static Optional<RateOrder> witMotion(int hz, OptionalInt content) {
        return Optional.ofNullable(WIT_CODES.get(hz)).map(code -> {
            List<Write> writes = new ArrayList<>();
            writes.add(new Write(frame(0x69, 0x88, 0xB5), PAUSE));
            content.ifPresent(what -> writes.add(new Write(frame(WIT_CONTENT, what, 0), PAUSE)));
            writes.add(new Write(frame(WIT_RATE, code, 0), PAUSE));
            writes.add(new Write(frame(0, 0, 0), SAVING));
            boolean onlyForce = content.isPresent() && content.getAsInt() == FORCE_ONLY;
            return new RateOrder(writes, Optional.of(frame(0x27, WIT_RATE, 0)), code, true, onlyForce);
        });
    }

    private static ByteBuffer frame(int register, int low, int high) {
        return ByteBuffer.wrap(new byte[] {(byte) 0xFF, (byte) 0xAA, (byte) register, (byte) low, (byte) high});
    }
}

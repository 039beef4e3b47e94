package plumbline.sensor.foreign;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Locale;
import java.util.Optional;

/**
 * The binary signal of a Unisens recording ({@code acc.bin} of Movisens): the channels of one moment beside each other, at
 * the set rate from the start on; a value is (what stands there - baseline) times the value of a step.
 */
public final class UnisensSignal implements ForeignDecoder {

    /** What a number is written as. */
    public enum Kind {
        INT8(1),
        UINT8(1),
        INT16(2),
        UINT16(2),
        INT32(4),
        UINT32(4),
        FLOAT(4),
        DOUBLE(8);

        private final int bytes;

        Kind(int bytes) {
            this.bytes = bytes;
        }

        /** How many bytes one takes. */
        public int bytes() {
            return bytes;
        }

        /** The kind that the specification calls so; empty where there is none. */
        public static Optional<Kind> of(String name) {
            for (Kind kind : values()) {
                if (kind.name().equals(name.toUpperCase(Locale.ROOT))) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    /**
     * How it is written.
     *
     * @param channels how many stand beside each other
     * @param x which of them is the first axis, from 0
     * @param stepG what a step is, in g
     */
    public record Layout(
            Kind kind, boolean bigEndian, int channels, int x, int y, int z, double stepG, double baseline) {}

    private static final double MICROS = 1e6;

    private final Layout layout;
    private final long startMicros;
    private final double rateHz;
    private long index;

    /** A signal that begins at this moment of the sensor's clock. */
    public UnisensSignal(Layout layout, long startMicros, double rateHz) {
        this.layout = layout;
        this.startMicros = startMicros;
        this.rateHz = rateHz;
    }

    @Override
    public int take(byte[] bytes, int from, int to, Sink out) {
        int frame = layout.channels() * layout.kind().bytes;
        ByteBuffer in =
                ByteBuffer.wrap(bytes).order(layout.bigEndian() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        int at = from;
        for (; to - at >= frame; at += frame) {
            double x = value(in, at, layout.x());
            double y = value(in, at, layout.y());
            double z = value(in, at, layout.z());
            if (Double.isFinite(x + y + z)) {
                out.sample(startMicros + (long) (index * MICROS / rateHz), x, y, z);
            } else {
                out.garbled(frame);
            }
            index++;
        }
        return at - from;
    }

    private double value(ByteBuffer in, int frame, int channel) {
        int at = frame + channel * layout.kind().bytes;
        double raw = switch (layout.kind()) {
            case INT8 -> in.get(at);
            case UINT8 -> in.get(at) & 0xFF;
            case INT16 -> in.getShort(at);
            case UINT16 -> in.getShort(at) & 0xFFFF;
            case INT32 -> in.getInt(at);
            case UINT32 -> in.getInt(at) & 0xFFFFFFFFL;
            case FLOAT -> in.getFloat(at);
            case DOUBLE -> in.getDouble(at);
        };
        return (raw - layout.baseline()) * layout.stepG();
    }
}

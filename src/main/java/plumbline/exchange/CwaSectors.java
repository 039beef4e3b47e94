package plumbline.exchange;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The data sectors of Axivity's {@code .cwa} files (AX3 and AX6), as its makers describe them in the OpenMovement project:
 * sectors of 512 bytes, little-endian, those of data begin with {@code AX}. A sector whose sum is wrong is passed over.
 */
final class CwaSectors {

    static final int LENGTH = 512;

    private static final int TAG = 'A' | 'X' << 8;
    private static final int PAYLOAD = LENGTH - 4;
    private static final int DATA = 30;
    private static final int AX6_AXES = 6;

    private final InputStream in;

    CwaSectors(InputStream in) {
        this.in = in;
    }

    /**
     * The samples of one sector.
     *
     * @param start of the first sample, by the sensor's clock
     * @param rateHz samples a second, as set
     * @param xyz in g
     */
    record Sector(LocalDateTime start, double rateHz, List<double[]> xyz) {

        /** From sample to sample, where the next sector begins then; as set where there is a gap between. */
        double spacingTo(LocalDateTime next) {
            double seen = Duration.between(start, next).toNanos() / 1e9 / xyz.size();
            return Math.abs(seen * rateHz - 1) < 0.1 ? seen : 1 / rateHz;
        }
    }

    /** The next sector with data; nothing at the end. */
    Optional<Sector> next() throws IOException {
        while (true) {
            byte[] bytes = in.readNBytes(LENGTH);
            if (bytes.length == 0) {
                return Optional.empty();
            }
            if (bytes.length < LENGTH) {
                throw new EOFException("a sector is cut");
            }
            ByteBuffer sector = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
            if (unsigned(sector, 0) == TAG && unsigned(sector, 2) == PAYLOAD && sum(sector) == 0) {
                return Optional.of(read(sector));
            }
        }
    }

    private static int sum(ByteBuffer sector) {
        int sum = 0;
        for (int i = 0; i < LENGTH; i += 2) {
            sum += unsigned(sector, i);
        }
        return sum & 0xFFFF;
    }

    private static Sector read(ByteBuffer sector) {
        double rate = 3200.0 / (1 << (15 - (sector.get(24) & 0x0F)));
        int fraction = unsigned(sector, 4);
        int sixteenths = (fraction & 0x8000) == 0 ? 0 : (fraction & 0x7FFF) << 1;
        int stampedSample = sector.getShort(26) + (int) (((long) sixteenths * (long) rate) >> 16);
        double stamp = sixteenths / 65_536.0 - stampedSample / rate;
        return new Sector(time(sector.getInt(14)).plusNanos(Math.round(stamp * 1e9)), rate, samples(sector));
    }

    /** Years since 2000, month, day, hour, minute, second in 6, 4, 5, 5, 6 and 6 bits. */
    private static LocalDateTime time(int packed) {
        return LocalDateTime.of(
                2000 + (packed >>> 26),
                packed >>> 22 & 0x0F,
                packed >>> 17 & 0x1F,
                packed >>> 12 & 0x1F,
                packed >>> 6 & 0x3F,
                packed & 0x3F);
    }

    private static List<double[]> samples(ByteBuffer sector) {
        int format = sector.get(25) & 0xFF;
        int axes = format >> 4;
        boolean packed = (format & 0x0F) == 0;
        double unit = 1.0 / (1 << (8 + (unsigned(sector, 18) >> 13)));
        int stride = packed ? 4 : 2 * axes;
        int first = axes >= AX6_AXES ? 6 : 0;
        int count = Math.min(unsigned(sector, 28), (LENGTH - 2 - DATA) / stride);
        List<double[]> samples = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int at = DATA + i * stride;
            samples.add(
                    packed
                            ? unpacked(sector.getInt(at))
                            : new double[] {
                                sector.getShort(at + first) * unit,
                                sector.getShort(at + first + 2) * unit,
                                sector.getShort(at + first + 4) * unit
                            });
        }
        return samples;
    }

    /** Ten bits an axis and an exponent common to all three, in units of 1/256 g. */
    private static double[] unpacked(int word) {
        int shift = 6 - (word >>> 30);
        return new double[] {
            ((short) (word << 6 & 0xFFC0) >> shift) / 256.0,
            ((short) (word >> 4 & 0xFFC0) >> shift) / 256.0,
            ((short) (word >> 14 & 0xFFC0) >> shift) / 256.0
        };
    }

    private static int unsigned(ByteBuffer sector, int at) {
        return sector.getShort(at) & 0xFFFF;
    }
}

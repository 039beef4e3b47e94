package plumbline.sensor.maker;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;
import plumbline.sensor.wire.LittleEndian;

/** The date in WitMotion's frames: year of the century, month, day, hour, minute, second, and 16 bits of milliseconds. */
final class WitMotionDate {

    private static final int CENTURY = 2000;
    private static final int NANOS_PER_MS = 1_000_000;

    private WitMotionDate() {}

    /** The date in the eight bytes from there on; empty where there is no such day. */
    static Optional<LocalDateTime> read(byte[] bytes, int at) {
        try {
            return Optional.of(LocalDateTime.of(
                    CENTURY + bytes[at],
                    bytes[at + 1],
                    bytes[at + 2],
                    bytes[at + 3],
                    bytes[at + 4],
                    bytes[at + 5],
                    LittleEndian.int16(bytes, at + 6) * NANOS_PER_MS));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}

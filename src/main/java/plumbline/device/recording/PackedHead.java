package plumbline.device.recording;

import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * The first {@value #BYTES} bytes of a packed recording: a mark of eight bytes, of which the first is no letter and which a
 * change of line ends would spoil; the version, a byte; the moment of time zero in milliseconds since 1970, eight bytes, the
 * largest first; the CRC-32 of these nine.
 *
 * @param version {@value #VERSION}, or that of a later Plumbline
 * @param origin the moment of time zero
 */
record PackedHead(int version, Instant origin) {

    /** How long it is. */
    public static final int BYTES = 21;

    /** The version that is written, and read. */
    public static final int VERSION = 1;

    private static final byte[] MARK = {(byte) 0x8b, 'P', 'L', 'M', '\r', '\n', 0x1a, '\n'};
    private static final int TOLD = 9;

    /** Whether these bytes begin as a packed recording does, however it goes on. */
    public static boolean isMark(byte[] bytes) {
        if (bytes.length < MARK.length) {
            return false;
        }
        for (int i = 0; i < MARK.length; i++) {
            if (bytes[i] != MARK[i]) {
                return false;
            }
        }
        return true;
    }

    /** Reads it; empty where the bytes are another thing, or damaged. */
    public static Optional<PackedHead> read(byte[] bytes) {
        if (bytes.length < BYTES || !isMark(bytes)) {
            return Optional.empty();
        }
        ByteBuffer in = ByteBuffer.wrap(bytes, MARK.length, BYTES - MARK.length);
        int version = Byte.toUnsignedInt(in.get());
        long originMs = in.getLong();
        CRC32 sum = new CRC32();
        sum.update(bytes, MARK.length, TOLD);
        if (in.getInt() != (int) sum.getValue()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PackedHead(version, Instant.ofEpochMilli(originMs)));
        } catch (DateTimeException never) {
            return Optional.empty();
        }
    }

    /** Its bytes. */
    public byte[] bytes() {
        ByteBuffer out =
                ByteBuffer.allocate(BYTES).put(MARK).put((byte) version).putLong(origin.toEpochMilli());
        CRC32 sum = new CRC32();
        sum.update(out.array(), MARK.length, TOLD);
        return out.putInt((int) sum.getValue()).array();
    }
}

package plumbline.control;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Lines out of what comes in pieces. Keeps no more than one line of the longest length that is allowed. */
final class Lines {

    private static final int FIRST_ROOM = 1024;

    private final int longest;
    private byte[] kept = new byte[FIRST_ROOM];
    private int length;
    private int searched;

    /**
     * Nothing yet.
     *
     * @param longest how many bytes a line may have, its end not counted
     */
    Lines(int longest) {
        this.longest = longest;
    }

    /**
     * Takes what has come; lines are to be asked for until there are none before more is taken.
     *
     * @throws IOException when a line is longer than is allowed
     */
    void take(ByteBuffer bytes) throws IOException {
        if (length + bytes.remaining() > kept.length) {
            kept = Arrays.copyOf(kept, Math.max(length + bytes.remaining(), 2 * kept.length));
        }
        int more = bytes.remaining();
        bytes.get(kept, length, more);
        length += more;
        if (end() < 0 && length > longest) {
            throw new IOException("a line is longer than " + longest + " bytes");
        }
    }

    /** The next whole line, without its end; bytes that are no UTF-8 stand in it as question marks do. */
    Optional<String> next() {
        int end = end();
        if (end < 0) {
            return Optional.empty();
        }
        String line = new String(kept, 0, end, StandardCharsets.UTF_8);
        System.arraycopy(kept, end + 1, kept, 0, length - end - 1);
        length -= end + 1;
        searched = 0;
        return Optional.of(line);
    }

    /** Whether a line has begun and is not whole. */
    boolean isMidway() {
        return length > 0;
    }

    private int end() {
        for (; searched < length; searched++) {
            if (kept[searched] == '\n') {
                return searched;
            }
        }
        return -1;
    }
}

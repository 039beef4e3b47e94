package plumbline.device.unwrapping;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import plumbline.device.LinkEvent.Reason;
import plumbline.device.LinkException;
import plumbline.sensor.Saying;

/**
 * What is unpacked of a file, up to a bound: {@value #MOST_RATIO} times its packed size, since no recording is packed so well
 * (a sensor that lies still, as text, comes to 1 in 20), once that is more than {@value #FREE} bytes.
 */
final class BoundedStream extends InputStream {

    static final int MOST_RATIO = 200;
    static final int FREE = 1 << 24;

    private final Path file;
    private final InputStream in;
    private final long most;
    private final Closeable below;
    private long read;

    /**
     * Bounds a stream.
     *
     * @param packed how many bytes are unpacked
     * @param below what is closed with it
     */
    BoundedStream(Path file, InputStream in, long packed, Closeable below) {
        this.file = file;
        this.in = in;
        this.most = Math.max(FREE, packed * MOST_RATIO);
        this.below = below;
    }

    @Override
    public int read() throws IOException {
        int next = in.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int count = in.read(bytes, from, length);
        count(Math.max(count, 0));
        return count;
    }

    private void count(int bytes) throws IOException {
        read += bytes;
        if (read > most) {
            throw new LinkException(
                    Reason.UNUSABLE,
                    Saying.of(
                            "file.bomb",
                            "%s unpacks to more than %d times its size, as no recording does; it was not read on.",
                            file,
                            MOST_RATIO));
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
        below.close();
    }
}

package plumbline.sensor;

import java.util.List;

/**
 * Counts bytes that made no sense and tells of them in an order that does not depend on how the bytes were cut: before
 * the next message that made sense, on request, or whenever {@link #LUMP} of them have gathered.
 */
public final class GarbleCount {

    /** A sensor that babbles at 9600 baud is told of twice a second. */
    public static final int LUMP = 512;

    private int pending;

    /** Counts bytes; tells of them once there are enough. */
    public void add(long bytes, List<Heard> heard) {
        long left = bytes;
        while (pending + left >= LUMP) {
            left -= LUMP - pending;
            pending = 0;
            heard.add(new Garbled(LUMP));
        }
        pending += (int) left;
    }

    /** Tells of what has gathered, if anything. */
    public void tell(List<Heard> heard) {
        if (pending > 0) {
            heard.add(new Garbled(pending));
            pending = 0;
        }
    }
}

package plumbline.device;

import java.nio.ByteBuffer;
import java.util.function.Consumer;
import plumbline.sensor.Decoder;
import plumbline.sensor.time.Timeline;

/**
 * Where the bytes of one sensor come from: a serial port, a recording, a pretend wearer. All three are driven alike.
 *
 * <p>A link starts no thread and reads no clock of its own. {@code app} gives it a thread for {@link #run} and a {@link
 * LinkClock} to live by; what the link has to say goes to one consumer, on that thread. Whoever consumes may block: a
 * recording then waits, a serial port loses what its driver cannot hold.
 */
public interface Link {

    /** What it is called for the wearer: {@code /dev/ttyUSB0}, {@code monday.csv.gz}, {@code the pretend wearer}. */
    String name();

    /** A fresh decoder for its bytes. To be {@linkplain Decoder#reset reset} whenever the link goes down. */
    Decoder decoder();

    /** A fresh timeline for its samples. To be {@linkplain Timeline#flush flushed} whenever the link goes down. */
    Timeline timeline();

    /**
     * Hands out what happens until the clock says stop or there is nothing more to come; the last event is {@link
     * LinkEvent.Ended}. It returns within a quarter of a second of the stop. A link runs once; one that reads
     * a port may be run again where it has ended by a fault.
     */
    void run(LinkClock clock, Consumer<LinkEvent> out);

    /**
     * Sends a command to the sensor, soon and from any thread.
     *
     * @return whether it is on its way; not so when there is no sensor to hear it, or too many wait already
     */
    boolean send(ByteBuffer command);
}

package plumbline.sensor.time;

import java.time.Duration;
import java.time.Instant;

/** What a {@link Timeline} says of one sample's place in time. */
public sealed interface Timed permits Placed, Timed.Lost, Timed.Restarted, Timed.Stepped {

    /** The sensor's running number shows that this many samples never arrived before {@code at}. */
    record Lost(Instant at, int samples) implements Timed {}

    /** The sensor's clock began anew: it was switched off and on, or its watchdog bit. */
    record Restarted(Instant at) implements Timed {}

    /**
     * The host's clock was set while the sensor ran on: all later instants stand {@code by} later (or earlier, when
     * negative) than the sensor's own time tells. Lived time did not jump; whoever keeps a "since" moves it along.
     */
    record Stepped(Instant at, Duration by) implements Timed {}
}

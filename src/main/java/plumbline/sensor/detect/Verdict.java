package plumbline.sensor.detect;

import plumbline.sensor.Protocol;
import plumbline.sensor.Stranger;

/** What a {@link ProtocolDetector} makes of what it has heard so far. */
public sealed interface Verdict {

    /**
     * It cannot be told yet.
     *
     * @param promise how near something is to being recognised, 0 to 1; worth listening on from about a half
     */
    record Undecided(double promise) implements Verdict {}

    /**
     * It is a tilt sensor.
     *
     * @param detail how its text is read, where that was inferred; else empty
     */
    record Sensor(Protocol protocol, String detail) implements Verdict {}

    /** It is something else, or cannot be read. */
    record Strange(Stranger stranger) implements Verdict {}
}

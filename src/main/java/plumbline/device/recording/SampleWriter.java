package plumbline.device.recording;

import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.time.Instant;
import plumbline.sensor.Sample;

/** A way of writing samples down. */
interface SampleWriter extends Closeable, Flushable {

    /** Writes what stands above the rows, once; the first sample tells whether there is a gyroscope. */
    void header(Instant origin, Sample first) throws IOException;

    /** Writes one sample, so many ms after the origin. */
    void row(long ms, Sample sample) throws IOException;
}

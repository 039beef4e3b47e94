package plumbline.sensor.time;

import java.time.Instant;
import java.util.List;
import plumbline.sensor.Sample;

/**
 * Places samples in host time. Placed instants are whole milliseconds and each is later than the one before, but for a
 * {@link Timed.Stepped} between them, which says by how much the host's clock was set back.
 */
public interface Timeline {

    /**
     * Takes the next sample, in the order in which samples came. What is returned may lag: samples are held back for a
     * moment where their place is not clear yet.
     *
     * @param arrival when the last byte of it was read, by the host's clock; the samples of one read share one arrival
     */
    List<Timed> place(Instant arrival, Sample sample);

    /** Places what is held back: the link was lost or has ended. */
    List<Timed> flush();

    /** For a sensor that is worn now: its clock is mapped to the host's by when samples arrive. */
    static Timeline live() {
        return new LiveTimeline();
    }

    /**
     * For a recording: every sample lies exactly its own time after the origin, whenever it arrives. Where the recorded
     * clock goes back, it was started anew, and what follows is placed right behind.
     *
     * @param origin the moment of the sensor's time zero
     */
    static Timeline recorded(Instant origin) {
        return new RecordedTimeline(origin);
    }
}

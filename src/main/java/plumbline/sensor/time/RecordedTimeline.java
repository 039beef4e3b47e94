package plumbline.sensor.time;

import java.time.Instant;
import java.util.List;
import plumbline.sensor.Sample;

/** The timeline of a recording: the origin and the recorded time, nothing estimated. */
final class RecordedTimeline implements Timeline {

    private final RecordedClock clock;

    RecordedTimeline(Instant origin) {
        this.clock = new RecordedClock(origin);
    }

    @Override
    public List<Timed> place(Instant arrival, Sample sample) {
        long restarts = clock.restarts();
        long atMs =
                sample.deviceMs().isPresent() ? clock.place(sample.deviceMs().getAsLong()) : clock.placeUntimed();
        Placed placed = new Placed(Instant.ofEpochMilli(atMs), sample);
        return clock.restarts() == restarts ? List.of(placed) : List.of(new Timed.Restarted(placed.at()), placed);
    }

    @Override
    public List<Timed> flush() {
        return List.of();
    }
}

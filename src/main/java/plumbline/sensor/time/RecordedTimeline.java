package plumbline.sensor.time;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import plumbline.sensor.Sample;

/** The timeline of a recording: the origin and the recorded time, nothing estimated. */
final class RecordedTimeline implements Timeline {

    /** The usual spacing of samples, 50 Hz: how far behind the last sample a recording that starts anew goes on. */
    private static final long USUAL_SPACING_MS = 20;

    private long originMs;
    private long clockMs;
    private OptionalLong lastMs = OptionalLong.empty();

    RecordedTimeline(Instant origin) {
        this.originMs = origin.toEpochMilli();
    }

    @Override
    public List<Timed> place(Instant arrival, Sample sample) {
        long raw = sample.deviceMs().orElse(clockMs + USUAL_SPACING_MS);
        List<Timed> timed = new ArrayList<>(1);
        if (lastMs.isEmpty()) {
            clockMs = (int) raw;
        } else {
            int passed = (int) (raw - clockMs);
            clockMs += passed;
            if (passed < 0) {
                originMs = lastMs.getAsLong() + USUAL_SPACING_MS - clockMs;
                timed.add(new Timed.Restarted(Instant.ofEpochMilli(lastMs.getAsLong() + USUAL_SPACING_MS)));
            }
        }
        long at = Math.max(originMs + clockMs, lastMs.orElse(Long.MIN_VALUE) + 1);
        lastMs = OptionalLong.of(at);
        timed.add(new Placed(Instant.ofEpochMilli(at), sample));
        return timed;
    }

    @Override
    public List<Timed> flush() {
        return List.of();
    }
}

package plumbline.exchange.people;

import java.util.List;
import plumbline.device.recording.RecordingRows;

/** What is left of a recording outside of the time of others, so that no moment of a person is counted twice. */
public final class RestOf implements RecordingRows {

    private final RecordingRows rows;
    private final long[] startsMs;
    private final long[] endsMs;
    private final Samples left = new Samples();

    /** All samples but those that lie within one of these, or at its ends. */
    public RestOf(RecordingRows rows, List<TakenRecording> others) {
        this.rows = rows;
        this.startsMs =
                others.stream().mapToLong(other -> other.start().toEpochMilli()).toArray();
        this.endsMs =
                others.stream().mapToLong(other -> other.end().toEpochMilli()).toArray();
    }

    @Override
    public Outcome read(Sink sink) {
        long[] handed = new long[1];
        Outcome outcome = rows.read(next -> {
            for (int i = 0; i < next.count(); i++) {
                if (isLeft(next.atMs(i))) {
                    left.add(next.atMs(i), next.x(i), next.y(i), next.z(i));
                }
            }
            handed[0] += left.count();
            if (left.count() > 0) {
                sink.samples(left);
            }
            left.clear();
        });
        return new Outcome(
                handed[0], outcome.garbledBytes(), outcome.restarts(), outcome.unreadable(), outcome.trouble());
    }

    private boolean isLeft(long atMs) {
        for (int i = 0; i < startsMs.length; i++) {
            if (atMs >= startsMs[i] && atMs <= endsMs[i]) {
                return false;
            }
        }
        return true;
    }
}

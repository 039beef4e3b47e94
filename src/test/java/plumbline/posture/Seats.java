package plumbline.posture;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import plumbline.posture.score.Claim;
import plumbline.posture.seat.Move;
import plumbline.posture.seat.ShiftWatch;
import plumbline.posture.seat.SlouchSettings;
import plumbline.sensor.Sample;
import plumbline.sensor.time.Placed;

/**
 * Test support: what is counted of a recording, whose labels say when the wearer sat.
 *
 * @param seconds labelled as sitting
 * @param unshifted the longest time without a shift, in seconds
 */
record Seats(double seconds, int shifts, int fidgets, long unshifted) {

    private static final Instant START = Instant.parse("2025-01-01T00:00:00Z");

    /** A second or two of getting up and sitting down is neither. */
    private static final double EDGE_SECONDS = 5;

    static final Seats NONE = new Seats(0, 0, 0, 0);

    static Seats of(Recorded recording) {
        PostureTracker tracker = new PostureTracker(SlouchSettings.DEFAULT, Optional.empty());
        ShiftWatch watch = new ShiftWatch();
        Seats seats = NONE;
        double before = recording.rows().get(0).seconds();
        int steps = 0;
        for (Recorded.Row row : recording.rows()) {
            Instant at = START.plusNanos(Math.round(row.seconds() * 1e9));
            tracker.on(new Placed(
                    at, new Sample(OptionalInt.empty(), OptionalLong.empty(), row.accelG(), Optional.empty())));
            if (isSeated(recording.labels(), row.seconds()) && tracker.gravity().isPresent()) {
                if (watch.isNewSecond(at.toEpochMilli())) {
                    watch.right(tracker.right());
                }
                boolean stepped = tracker.steps() != steps;
                Move move =
                        stepped ? watch.on(at.toEpochMilli(), tracker.gravity().orElseThrow()) : Move.NONE;
                seats = seats.plus(Math.min(2, row.seconds() - before), move, watch.unshiftedSeconds());
            } else {
                watch.cut();
            }
            before = row.seconds();
            steps = tracker.steps();
        }
        return seats;
    }

    private static boolean isSeated(List<Claim> labels, double second) {
        return labels.stream()
                .anyMatch(c -> c.isSeated()
                        && second >= c.startSeconds() + (c.startSeconds() > EDGE_SECONDS ? EDGE_SECONDS : 0)
                        && second < c.endSeconds() - EDGE_SECONDS);
    }

    private Seats plus(double more, Move move, long since) {
        return new Seats(
                seconds + more,
                shifts + (move == Move.SHIFT ? 1 : 0),
                fidgets + (move == Move.FIDGET ? 1 : 0),
                Math.max(unshifted, since));
    }

    Seats plus(Seats other) {
        return new Seats(
                seconds + other.seconds,
                shifts + other.shifts,
                fidgets + other.fidgets,
                Math.max(unshifted, other.unshifted));
    }

    /** Such a count in a quarter of an hour. */
    double inFifteenMinutes(int count) {
        return count * 900 / Math.max(1, seconds);
    }
}

package plumbline.trend.day;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Cuts pieces to a day and joins those that are alike and touch. */
final class SegmentJoiner {

    private final Instant from;
    private final Instant to;
    private final List<Segment> joined = new ArrayList<>();

    SegmentJoiner(Instant from, Instant to) {
        this.from = from;
        this.to = to;
    }

    /** Takes the next piece; time that an earlier piece already has is not given twice. */
    void add(Segment piece) {
        Instant free = joined.isEmpty() ? from : last().end();
        Instant start = piece.start().isBefore(free) ? free : piece.start();
        Instant end = piece.end().isAfter(to) ? to : piece.end();
        if (!end.isAfter(start)) {
            return;
        }
        if (!joined.isEmpty() && last().isLike(piece) && last().end().equals(start)) {
            joined.set(joined.size() - 1, piece.within(last().start(), end));
        } else {
            joined.add(piece.within(start, end));
        }
    }

    List<Segment> segments() {
        return List.copyOf(joined);
    }

    private Segment last() {
        return joined.get(joined.size() - 1);
    }
}

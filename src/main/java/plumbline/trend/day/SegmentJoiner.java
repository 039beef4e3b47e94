package plumbline.trend.day;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Cuts pieces to a day and joins those of one shade that touch. */
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
        if (!joined.isEmpty() && last().shade() == piece.shade() && last().end().equals(start)) {
            joined.set(joined.size() - 1, new Segment(last().start(), end, piece.shade()));
        } else {
            joined.add(new Segment(start, end, piece.shade()));
        }
    }

    List<Segment> segments() {
        return List.copyOf(joined);
    }

    private Segment last() {
        return joined.get(joined.size() - 1);
    }
}

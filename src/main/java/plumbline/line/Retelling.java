package plumbline.line;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import plumbline.posture.Hindsight;
import plumbline.sitting.Amendment;

/**
 * Makes amendments of what has become known of time long told of: pieces that follow each other are joined, and there is
 * none of a guided stretch, in which posture is not judged, nor of the time before the host's clock was set, which was
 * written down by another clock.
 */
final class Retelling {

    /** Further back nothing becomes known: the tracker remembers twelve hours. */
    private static final Duration REACH = Duration.ofHours(13);

    private final List<Rest> rests = new ArrayList<>();
    private Instant clockSetAt = Instant.MIN;

    /** A guided stretch is on, or is over now. */
    void on(Rest rest) {
        rests.removeIf(before -> before.since().equals(rest.since()) || isOutOfReach(before, rest.since()));
        rests.add(rest);
    }

    private static boolean isOutOfReach(Rest rest, Instant now) {
        return rest.until().filter(end -> end.plus(REACH).isBefore(now)).isPresent();
    }

    /** The host's clock was set; by the new one it is this moment. */
    void clockSet(Instant now) {
        rests.clear();
        clockSetAt = now;
    }

    /** What became known at a moment, as amendments in order of time. */
    List<Amendment> of(List<Hindsight> pieces, Instant knownAt) {
        List<Amendment> amendments = new ArrayList<>();
        for (Hindsight piece : pieces) {
            for (Amendment amendment : judged(amendmentOf(piece, knownAt))) {
                add(amendments, amendment);
            }
        }
        return amendments;
    }

    private static Amendment amendmentOf(Hindsight piece, Instant knownAt) {
        return new Amendment(piece.from(), piece.to(), piece.posture(), knownAt, Amendment.By.HINDSIGHT);
    }

    /** The parts of it that lie in no guided stretch and after the clock was set. */
    private List<Amendment> judged(Amendment amendment) {
        List<Amendment> parts = part(amendment, later(amendment.from(), clockSetAt), amendment.to());
        for (Rest rest : rests) {
            List<Amendment> left = new ArrayList<>();
            for (Amendment part : parts) {
                left.addAll(part(part, part.from(), earlier(part.to(), rest.since())));
                rest.until().ifPresent(end -> left.addAll(part(part, later(part.from(), end), part.to())));
            }
            parts = left;
        }
        return parts;
    }

    private static List<Amendment> part(Amendment of, Instant from, Instant to) {
        return to.isAfter(from)
                ? List.of(new Amendment(from, to, of.posture(), of.saidAt(), of.by()))
                : List.of();
    }

    private static void add(List<Amendment> amendments, Amendment next) {
        int last = amendments.size() - 1;
        boolean goesOn = last >= 0
                && amendments.get(last).to().equals(next.from())
                && amendments.get(last).posture() == next.posture();
        if (goesOn) {
            Amendment before = amendments.get(last);
            amendments.set(last, new Amendment(before.from(), next.to(), next.posture(), next.saidAt(), next.by()));
        } else {
            amendments.add(next);
        }
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}

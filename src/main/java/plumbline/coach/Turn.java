package plumbline.coach;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When a prompt has its turn: as it is due, a notice before it; and what had to be held back comes with the notice that all
 * others get, once the coach may speak.
 *
 * @param notice how long before it is announced; zero for no notice
 * @param noticedAt when it was announced
 */
record Turn(Duration notice, Optional<Instant> noticedAt, Gate gate) {

    /** Whether a prompt that was due then had to wait for the end of a quiet, a call or the like. */
    boolean isHeldBack(Instant due) {
        return gate.reopens().filter(t -> due.isBefore(t.plus(notice))).isPresent();
    }

    /** When it comes, were it {@code at} now; empty where nobody can tell. */
    Optional<Instant> askAt(Instant at, Instant due) {
        if (!isHeldBack(due)) {
            return gate.opensAt(due);
        }
        return isNoticed()
                ? noticedAt.map(t -> t.plus(notice)).flatMap(gate::opensAt)
                : gate.opensAt(later(at, gate.reopens().orElse(at))).map(t -> t.plus(notice));
    }

    /** When it comes, from now on. */
    Optional<Instant> nextAsk(Instant at, Instant due) {
        return askAt(at, due).flatMap(t -> gate.opensAt(later(at, t)));
    }

    /** When it is announced, from now on; or comes, where it has been announced, or is not to be. */
    Optional<Instant> nextWord(Instant at, Instant due) {
        return isNoticed() ? nextAsk(at, due) : askAt(at, due).flatMap(t -> gate.opensAt(later(at, t.minus(notice))));
    }

    /** Whether it is to be announced now, where it comes then. */
    boolean isNoticeDue(Instant at, Optional<Instant> ask) {
        return !isNoticed() && ask.filter(t -> !at.isBefore(t.minus(notice))).isPresent();
    }

    private boolean isNoticed() {
        return noticedAt
                .filter(t -> gate.reopens().filter(t::isBefore).isEmpty())
                .isPresent();
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}

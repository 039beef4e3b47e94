package plumbline.coach;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Asks a wearer of whom it is not sure whether they sit or stand, when they would be asked for a break were it sure that
 * they sit: once in each wearing of the sensor, for they are to be asked for nothing twice.
 *
 * @param plan when a break would be due, and for how long the question stays
 * @param askedIn when the sensor was put on with whose wearer it has been asked
 * @param shownAt since when it is on the screen, while it is
 */
record QuestionPolicy(BreakPlan plan, Optional<Instant> askedIn, Optional<Instant> shownAt) {

    record Step(QuestionPolicy next, List<Advice> advice) {}

    static QuestionPolicy start(BreakPlan plan) {
        return new QuestionPolicy(plan, Optional.empty(), Optional.empty());
    }

    /**
     * The wearer is seen so.
     *
     * @param earliest before when no break may be asked for; empty while one is asked for on the screen
     */
    Step seen(Instant at, Sight sight, Gate gate, Optional<Instant> earliest) {
        if (shownAt.isPresent()) {
            boolean over = sight.doubt().isEmpty() || !isAsked(sight) || !at.isBefore(hidesAt(shownAt.get()));
            return over ? over() : new Step(this, List.of());
        }
        boolean due = gate.isOpen(at)
                && dueAt(at, sight, earliest).filter(t -> !t.isAfter(at)).isPresent();
        return due
                ? new Step(
                        new QuestionPolicy(plan, sight.doubt().map(Sight.Doubt::putOn), Optional.of(at)),
                        List.of(new Advice.SitOrStand()))
                : new Step(this, List.of());
    }

    /** The wearer has answered, or what is seen of them has. */
    Step over() {
        return new Step(
                new QuestionPolicy(plan, askedIn, Optional.empty()),
                shownAt.isPresent() ? List.of(new Advice.SitOrStandOver()) : List.of());
    }

    /** When {@link #seen} should be called at the latest, were the wearer to stay as seen last. */
    Optional<Instant> deadline(Instant at, Sight sight, Gate gate, Optional<Instant> earliest) {
        return shownAt.map(this::hidesAt)
                .or(() -> dueAt(at, sight, earliest).flatMap(t -> gate.opensAt(t.isAfter(at) ? t : at)));
    }

    QuestionPolicy with(BreakPlan other) {
        return new QuestionPolicy(other, askedIn, shownAt);
    }

    QuestionPolicy shift(Duration by) {
        return new QuestionPolicy(plan, askedIn.map(t -> t.plus(by)), shownAt.map(t -> t.plus(by)));
    }

    /** A question that gets no answer goes as a prompt does. */
    private Instant hidesAt(Instant shown) {
        return shown.plus(plan.missedAfter());
    }

    /** When they may have sat for as long as one may: by the bout, or since it has been not sure. */
    private Optional<Instant> dueAt(Instant at, Sight sight, Optional<Instant> earliest) {
        if (sight.doubt().isEmpty() || isAsked(sight)) {
            return Optional.empty();
        }
        Instant byDoubt = sight.doubt().get().since().plus(plan.moveEvery());
        Instant byBout = at.plus(plan.moveEvery()).minus(sight.seated());
        Instant due = sight.posture().isSeated() && byBout.isBefore(byDoubt) ? byBout : byDoubt;
        return earliest.map(first -> first.isAfter(due) ? first : due);
    }

    private boolean isAsked(Sight sight) {
        return askedIn.isPresent() && askedIn.equals(sight.doubt().map(Sight.Doubt::putOn));
    }
}

package plumbline.coach;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import plumbline.coach.kept.Memory.Question;
import plumbline.posture.Posture;

/**
 * Asks a wearer of whom it is not sure whether they sit or stand, when they would be asked for a break were it sure that
 * they sit: once in each wearing of the sensor, for they are to be asked for nothing twice.
 *
 * @param plan when a break would be due, and for how long the question stays
 * @param asked when and of whom it was asked
 * @param goesOn whether it was asked in an earlier run: the sensor that is worn now is the same one then
 */
record QuestionPolicy(BreakPlan plan, Question asked, boolean goesOn) {

    record Step(QuestionPolicy next, List<Advice> advice) {}

    static QuestionPolicy start(BreakPlan plan) {
        return new QuestionPolicy(plan, Question.NONE, false);
    }

    /**
     * The wearer is seen so.
     *
     * @param earliest before when no break may be asked for; empty while one is asked for on the screen
     */
    Step seen(Instant at, Sight sight, Gate gate, Optional<Instant> earliest) {
        if (goesOn && sight.doubt().isPresent()) {
            Question same = new Question(sight.doubt().map(Sight.Doubt::putOn), asked.askedAt(), asked.showing());
            return new QuestionPolicy(plan, same, false).seen(at, sight, gate, earliest);
        }
        if (asked.showing()) {
            // A run that has just begun has seen nobody yet.
            boolean isAnswered = sight.doubt().isEmpty() && !(goesOn && sight.posture() == Posture.UNKNOWN);
            boolean over = isAnswered || (!isAsked(sight) && !goesOn) || !at.isBefore(hidesAt());
            return over ? over() : new Step(this, List.of());
        }
        boolean due = gate.isOpen(at)
                && dueAt(at, sight, earliest).filter(t -> !t.isAfter(at)).isPresent();
        return due
                ? new Step(
                        new QuestionPolicy(
                                plan,
                                new Question(sight.doubt().map(Sight.Doubt::putOn), Optional.of(at), true),
                                false),
                        List.of(new Advice.SitOrStand()))
                : new Step(this, List.of());
    }

    /** The wearer has answered, or what is seen of them has. */
    Step over() {
        return new Step(
                new QuestionPolicy(plan, new Question(asked.putOn(), asked.askedAt(), false), goesOn),
                asked.showing() ? List.of(new Advice.SitOrStandOver()) : List.of());
    }

    /** Goes on from where an earlier run stood; what is on the screen is shown again, and an hour later it may be asked anew. */
    Step goingOn(Question earlier, Instant at) {
        boolean isLong = earlier.askedAt()
                .filter(t -> t.plus(plan.moveEvery()).isAfter(at))
                .isEmpty();
        return isLong && !earlier.showing()
                ? new Step(new QuestionPolicy(plan, earlier, false), List.of())
                : new Step(
                        new QuestionPolicy(plan, earlier, true),
                        earlier.showing() ? List.of(new Advice.SitOrStand()) : List.of());
    }

    /** When {@link #seen} should be called at the latest, were the wearer to stay as seen last. */
    Optional<Instant> deadline(Instant at, Sight sight, Gate gate, Optional<Instant> earliest) {
        return asked.showing()
                ? Optional.of(hidesAt())
                : dueAt(at, sight, earliest).flatMap(t -> gate.opensAt(t.isAfter(at) ? t : at));
    }

    QuestionPolicy with(BreakPlan other) {
        return new QuestionPolicy(other, asked, goesOn);
    }

    QuestionPolicy shift(Duration by) {
        return new QuestionPolicy(
                plan,
                new Question(asked.putOn().map(t -> t.plus(by)), asked.askedAt().map(t -> t.plus(by)), asked.showing()),
                goesOn);
    }

    /** A question that gets no answer goes as a prompt does. */
    private Instant hidesAt() {
        return asked.askedAt().orElseThrow().plus(plan.missedAfter());
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
        return asked.putOn().isPresent() && asked.putOn().equals(sight.doubt().map(Sight.Doubt::putOn));
    }
}

package plumbline.coach;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import plumbline.posture.Posture;

/**
 * Says a word about a slouch, seldom, and falls silent where it does no good.
 *
 * @param plan the figures
 * @param saidAt when the last word was said
 * @param showing whether it is still on the screen
 * @param unanswered how many words in a row had no effect in this bout
 */
record NudgePolicy(NudgePlan plan, Optional<Instant> saidAt, boolean showing, int unanswered) {

    record Step(NudgePolicy next, List<Advice> advice) {}

    static NudgePolicy start(NudgePlan plan) {
        return new NudgePolicy(plan, Optional.empty(), false, 0);
    }

    Step seen(Instant at, Sight sight, boolean maySpeak) {
        if (showing) {
            return isSlouched(sight) ? keepShowing(at) : hide(isSeen(sight) ? 0 : unanswered);
        }
        if (sight.seated().isZero()) {
            return new Step(new NudgePolicy(plan, saidAt, false, 0), List.of());
        }
        if (maySpeak && isSlouched(sight) && !at.isBefore(dueAt(sight))) {
            return unanswered < plan.maxUnanswered()
                    ? new Step(
                            new NudgePolicy(plan, Optional.of(at), true, unanswered),
                            List.of(new Advice.Nudge(Duration.between(sight.since(), at))))
                    : new Step(this, List.of());
        }
        return new Step(this, List.of());
    }

    /** When the word on the screen has been there long enough; empty while there is none. */
    Optional<Instant> hidesAt() {
        return saidAt.filter(t -> showing).map(t -> t.plus(plan.shownFor()));
    }

    Optional<Instant> deadline(Instant at, Sight sight, Gate gate) {
        if (showing) {
            return hidesAt();
        }
        if (!isSlouched(sight) || unanswered >= plan.maxUnanswered()) {
            return Optional.empty();
        }
        Instant due = dueAt(sight);
        return gate.opensAt(due.isAfter(at) ? due : at);
    }

    NudgePolicy shift(Duration by) {
        return new NudgePolicy(plan, saidAt.map(t -> t.plus(by)), showing, unanswered);
    }

    private Step keepShowing(Instant at) {
        boolean noEffect = !at.isBefore(saidAt.orElseThrow().plus(plan.shownFor()));
        return noEffect ? hide(unanswered + 1) : new Step(this, List.of());
    }

    private Step hide(int unansweredNow) {
        return new Step(new NudgePolicy(plan, saidAt, false, unansweredNow), List.of(new Advice.NudgeOver()));
    }

    private Instant dueAt(Sight sight) {
        Instant due = sight.since().plus(plan.dwell());
        Instant spaced = saidAt.map(t -> t.plus(plan.space(unanswered))).orElse(due);
        Instant latest = due.isAfter(spaced) ? due : spaced;
        return latest.isAfter(plan.notBefore()) ? latest : plan.notBefore();
    }

    /** Where nothing is seen, nobody can tell whether the word did any good. */
    private static boolean isSeen(Sight sight) {
        return sight.posture() != Posture.UNKNOWN && sight.posture() != Posture.NOT_WORN;
    }

    private static boolean isSlouched(Sight sight) {
        return sight.posture() == Posture.SITTING && sight.slouched();
    }
}

package plumbline.coach;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Asks for movement breaks and decides from what the sensor saw how each ended.
 *
 * <pre>
 *               seated long enough                   snooze, meeting
 *   Counting -----------------------> Asking -----------------------------> Off
 *      ^    (a notice shortly before)    |  ^                                |
 *      |                                 |  `------ the time is over --------'
 *      `-- upright for the goal: TAKEN --'
 *          seated again sooner: PARTLY       (the same ends hold in Off)
 *          button, not seen: CLAIMED; no answer: MISSED; no: SKIPPED; out of sight: UNSEEN
 * </pre>
 */
record BreakPolicy(BreakPlan plan, Function<Sight, String> stretchFor, State state) {

    sealed interface State {
        /** No prompt; the next one not before a moment. */
        record Counting(Instant notBefore, boolean noticed) implements State {}

        /** A prompt is on the screen since {@code shownAt}. */
        record Asking(Prompt prompt, Advice.Stage stage, Instant shownAt) implements State {}

        /** A prompt waits to be shown again. */
        record Off(Prompt prompt, Instant until) implements State {}
    }

    record Step(BreakPolicy next, List<Advice> advice) {}

    static BreakPolicy start(BreakPlan plan, Function<Sight, String> stretchFor) {
        return new BreakPolicy(plan, stretchFor, new State.Counting(Instant.MIN, false));
    }

    Step seen(Instant at, Sight sight, Gate gate) {
        if (state instanceof State.Counting counting) {
            return count(counting, at, sight, gate);
        }
        if (state instanceof State.Asking asking) {
            return ask(asking, at, sight);
        }
        return wait((State.Off) state, at, sight, gate);
    }

    Step said(Instant at, Answer answer, Sight sight) {
        if (!(state instanceof State.Asking asking)) {
            return stay();
        }
        Prompt prompt = asking.prompt();
        if (answer instanceof Answer.Snooze snooze) {
            return prompt.snoozes() < plan.maxSnoozes() ? putOff(prompt.snoozed(), at.plus(snooze.length())) : stay();
        }
        if (answer instanceof Answer.Quiet quiet) {
            return putOff(prompt, at.plus(quiet.length()));
        }
        if (answer instanceof Answer.Skip skip) {
            return over(prompt.ended(at, Outcome.SKIPPED, skip.reason()), at.plus(plan.moveEvery()));
        }
        if (answer instanceof Answer.Done) {
            return sight.upright().isZero()
                    ? over(prompt.ended(at, seenOr(Outcome.CLAIMED, prompt), ""), at.plus(plan.againAfter()))
                    : putOff(prompt, at.plus(plan.goal()));
        }
        return stay();
    }

    /** Whether {@link #said} has any use for the answer now. */
    boolean listensTo(Answer answer) {
        return answer instanceof Answer.Quiet || answer instanceof Answer.Resume || state instanceof State.Asking;
    }

    Optional<Prompt> prompt() {
        return state instanceof State.Asking asking ? Optional.of(asking.prompt()) : Optional.empty();
    }

    /** The prompt that is open, on the screen or put off. */
    Optional<Standing.Pending> pending() {
        if (state instanceof State.Asking asking) {
            return Optional.of(new Standing.Pending(asking.prompt(), true, asking.shownAt()));
        }
        return state instanceof State.Off off
                ? Optional.of(new Standing.Pending(off.prompt(), false, off.until()))
                : Optional.empty();
    }

    /** Before when the next prompt does not come, where that was said. */
    Optional<Instant> notBefore() {
        return state instanceof State.Counting counting && !counting.notBefore().equals(Instant.MIN)
                ? Optional.of(counting.notBefore())
                : Optional.empty();
    }

    /** Before when no break is asked for; empty while one is, on the screen. */
    Optional<Instant> earliest() {
        if (state instanceof State.Off off) {
            return Optional.of(off.until());
        }
        return state instanceof State.Counting counting ? Optional.of(counting.notBefore()) : Optional.empty();
    }

    /** Goes on from where an earlier run stood; a prompt that was on the screen is shown again. */
    Step goingOn(Standing standing, Instant at) {
        if (standing.pending().isEmpty()) {
            return new Step(with(new State.Counting(standing.notBefore().orElse(Instant.MIN), false)), List.of());
        }
        Standing.Pending pending = standing.pending().get();
        if (!pending.shown()) {
            return new Step(with(new State.Off(pending.prompt(), pending.at())), List.of());
        }
        Advice.Stage stage = stageAt(Duration.between(pending.at(), at));
        return new Step(
                with(new State.Asking(pending.prompt(), stage, pending.at())),
                List.of(new Advice.Ask(pending.prompt(), stage)));
    }

    BreakPolicy shift(Duration by) {
        if (state instanceof State.Asking a) {
            return with(new State.Asking(
                    a.prompt().shift(by), a.stage(), a.shownAt().plus(by)));
        }
        if (state instanceof State.Off off) {
            return with(new State.Off(off.prompt().shift(by), off.until().plus(by)));
        }
        State.Counting c = (State.Counting) state;
        return c.notBefore().equals(Instant.MIN)
                ? this
                : with(new State.Counting(c.notBefore().plus(by), c.noticed()));
    }

    /** When {@link #seen} should be called at the latest, were the wearer to stay as seen last. */
    Optional<Instant> deadline(Instant at, Sight sight, Gate gate) {
        if (state instanceof State.Counting counting) {
            if (!sight.isSurelySeated()) {
                return Optional.empty();
            }
            Instant due = dueAt(counting, at, sight);
            boolean notice = !counting.noticed() && !plan.notice().isZero();
            return gate.opensAt(later(at, notice ? due.minus(plan.notice()) : due));
        }
        Stream<Instant> ends = sight.posture().isUpright()
                ? Stream.of(at.plus(plan.goal()).minus(sight.upright()))
                : Stream.of(sight.since().plus(plan.unseenAfter()));
        if (!sight.posture().isSeated()) {
            return ends.findFirst();
        }
        if (state instanceof State.Asking asking) {
            return Stream.of(plan.windowAfter(), plan.countAfter(), plan.missedAfter())
                    .map(asking.shownAt()::plus)
                    .filter(t -> t.isAfter(at))
                    .findFirst();
        }
        return sight.isSurelySeated() ? nextAsk(at, sight, gate) : Optional.empty();
    }

    /** When the next prompt comes, were the wearer to stay seated. */
    Optional<Instant> nextAsk(Instant at, Sight sight, Gate gate) {
        if (state instanceof State.Counting counting) {
            return gate.opensAt(later(at, dueAt(counting, at, sight)));
        }
        return state instanceof State.Off off ? gate.opensAt(later(at, off.until())) : Optional.empty();
    }

    private Instant dueAt(State.Counting counting, Instant at, Sight sight) {
        return later(at.plus(plan.moveEvery()).minus(sight.seated()), counting.notBefore());
    }

    private Step count(State.Counting counting, Instant at, Sight sight, Gate gate) {
        if (sight.seated().isZero()) {
            return new Step(with(new State.Counting(Instant.MIN, false)), List.of());
        }
        if (!sight.isSurelySeated() || !gate.isOpen(at)) {
            return stay();
        }
        Instant due = dueAt(counting, at, sight);
        if (!due.isAfter(at)) {
            return show(
                    new Prompt(at, sight.seated(), stretchFor.apply(sight), 0, Duration.ZERO, Optional.empty()), at);
        }
        Duration ahead = Duration.between(at, due);
        if (!counting.noticed() && ahead.compareTo(plan.notice()) <= 0) {
            return new Step(with(new State.Counting(counting.notBefore(), true)), List.of(new Advice.Notice(ahead)));
        }
        return stay();
    }

    private Step ask(State.Asking asking, Instant at, Sight sight) {
        Prompt prompt = asking.prompt().seenUpright(sight.upright());
        Optional<Step> end = endSeen(prompt, at, sight);
        if (end.isPresent()) {
            return end.orElseThrow();
        }
        if (!sight.posture().isSeated()) {
            return new Step(with(new State.Asking(prompt, asking.stage(), asking.shownAt())), List.of());
        }
        if (!at.isBefore(asking.shownAt().plus(plan.missedAfter()))) {
            return over(prompt.ended(at, seenOr(Outcome.MISSED, prompt), ""), at.plus(plan.againAfter()));
        }
        Advice.Stage stage = sight.isSurelySeated() ? stageAt(Duration.between(asking.shownAt(), at)) : asking.stage();
        return new Step(
                with(new State.Asking(prompt, stage, asking.shownAt())),
                stage == asking.stage() ? List.of() : List.of(new Advice.Ask(prompt, stage)));
    }

    private Step wait(State.Off off, Instant at, Sight sight, Gate gate) {
        Prompt prompt = off.prompt().seenUpright(sight.upright());
        Optional<Step> end = endSeen(prompt, at, sight);
        if (end.isPresent()) {
            return end.orElseThrow();
        }
        if (sight.isSurelySeated() && gate.isOpen(at) && !at.isBefore(off.until())) {
            return show(prompt, at);
        }
        return new Step(with(new State.Off(prompt, off.until())), List.of());
    }

    /** The ends that the sensor alone decides. */
    private Optional<Step> endSeen(Prompt prompt, Instant at, Sight sight) {
        if (prompt.upright().compareTo(plan.goal()) >= 0) {
            return Optional.of(over(prompt.ended(at, Outcome.TAKEN, ""), Instant.MIN));
        }
        boolean anotherBout = sight.posture().isSeated() && sight.seated().compareTo(prompt.seated()) < 0;
        if (anotherBout) {
            return Optional.of(over(prompt.ended(at, seenOr(Outcome.UNSEEN, prompt), ""), Instant.MIN));
        }
        boolean unseen = !sight.posture().isSeated()
                && !sight.posture().isUpright()
                && !at.isBefore(sight.since().plus(plan.unseenAfter()));
        return unseen
                ? Optional.of(over(prompt.ended(at, seenOr(Outcome.UNSEEN, prompt), ""), Instant.MIN))
                : Optional.empty();
    }

    private Outcome seenOr(Outcome otherwise, Prompt prompt) {
        return prompt.upright().compareTo(plan.partlyFrom()) >= 0 ? Outcome.PARTLY : otherwise;
    }

    private Advice.Stage stageAt(Duration shown) {
        if (shown.compareTo(plan.countAfter()) >= 0) {
            return Advice.Stage.WINDOW_WITH_COUNT;
        }
        return shown.compareTo(plan.windowAfter()) >= 0 ? Advice.Stage.WINDOW : Advice.Stage.NOTIFICATION;
    }

    private Step show(Prompt prompt, Instant at) {
        Advice.Stage stage = stageAt(Duration.ZERO);
        return new Step(with(new State.Asking(prompt, stage, at)), List.of(new Advice.Ask(prompt, stage)));
    }

    private Step putOff(Prompt prompt, Instant until) {
        return new Step(with(new State.Off(prompt, until)), List.of(new Advice.PutOff(prompt)));
    }

    private Step over(Prompt prompt, Instant notBefore) {
        return new Step(with(new State.Counting(notBefore, false)), List.of(new Advice.Over(prompt)));
    }

    private Step stay() {
        return new Step(this, List.of());
    }

    private BreakPolicy with(State next) {
        return new BreakPolicy(plan, stretchFor, next);
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}

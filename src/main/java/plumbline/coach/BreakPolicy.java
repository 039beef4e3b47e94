package plumbline.coach;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import plumbline.coach.BreakState.Asking;
import plumbline.coach.BreakState.Counting;
import plumbline.coach.BreakState.Off;
import plumbline.coach.kept.Memory;

/**
 * Asks for movement breaks and decides from what the sensor saw how each ended.
 *
 * <pre>
 *               seated long enough                   snooze, meeting, call
 *   Counting -----------------------> Asking -----------------------------> Off
 *      ^    (a notice shortly before)    |  ^                                |
 *      |                                 |  `------ the time is over --------'
 *      |                                 |       (a notice, where it was held back)
 *      `-- upright for the goal: TAKEN --'
 *          seated again sooner: PARTLY, after asking whether that was all   (the same ends hold in Off)
 *          button, not seen: CLAIMED; no answer: MISSED; no: SKIPPED; out of sight: UNSEEN
 * </pre>
 */
record BreakPolicy(BreakPlan plan, Function<Sight, String> stretchFor, BreakState state) {

    /** What is seen may be told anew for 30 s (see {@code posture.PostureLog}); twice that is far below the shortest bout. */
    private static final Duration REVISED = Duration.ofSeconds(60);

    record Step(BreakPolicy next, List<Advice> advice) {}

    static BreakPolicy start(BreakPlan plan, Function<Sight, String> stretchFor) {
        return new BreakPolicy(plan, stretchFor, BreakState.NOTHING);
    }

    Step seen(Instant at, Sight sight, Gate gate) {
        if (state instanceof Counting counting) {
            return count(counting, at, sight, gate);
        }
        if (state instanceof Asking asking) {
            return ask(asking, at, sight);
        }
        return wait((Off) state, at, sight, gate);
    }

    Step said(Instant at, Answer answer, Sight sight) {
        if (!(state instanceof Asking asking)) {
            return stay();
        }
        Prompt prompt = asking.prompt();
        if (answer instanceof Answer.Snooze snooze) {
            return prompt.snoozes() < plan.maxSnoozes() ? putOff(prompt.snoozed(), at.plus(snooze.length())) : stay();
        }
        if (answer instanceof Answer.Quiet || answer instanceof Answer.QuietUntil) {
            return putOff(prompt, at);
        }
        if (answer instanceof Answer.Skip skip) {
            return over(prompt.ended(at, Outcome.SKIPPED, skip.reason()), at.plus(plan.moveEvery()));
        }
        if (answer instanceof Answer.LetItBe) {
            return over(prompt.ended(at, seenOr(Outcome.SKIPPED, prompt), ""), at.plus(plan.againAfter()));
        }
        if (answer instanceof Answer.Done) {
            return sight.away().isZero()
                    ? over(prompt.ended(at, seenOr(Outcome.CLAIMED, prompt), ""), at.plus(plan.againAfter()))
                    : putOff(prompt, at.plus(plan.goal()));
        }
        return stay();
    }

    /** A call, slides or the like have begun: a prompt on the screen is put off until they are over. */
    Step heldBack(Instant at) {
        return state instanceof Asking asking ? putOff(asking.prompt(), at) : stay();
    }

    /** What was offered is held back by now: an open prompt offers what suits in its place. */
    Step offerAnew(Predicate<String> heldBack, Sight sight) {
        if (state instanceof Asking asking && heldBack.test(asking.prompt().stretchId())) {
            Prompt other = asking.prompt().offering(stretchFor.apply(sight));
            return new Step(with(asking.with(other)), List.of(new Advice.Ask(other, asking.stage())));
        }
        if (state instanceof Off off && heldBack.test(off.prompt().stretchId())) {
            Prompt other = off.prompt().offering(stretchFor.apply(sight));
            return new Step(with(new Off(other, off.until(), off.noticedAt())), List.of());
        }
        return stay();
    }

    /** Whether {@link #said} has any use for the answer now. */
    boolean listensTo(Answer answer) {
        return answer instanceof Answer.Quiet
                || answer instanceof Answer.QuietUntil
                || answer instanceof Answer.Resume
                || state instanceof Asking;
    }

    Optional<Prompt> prompt() {
        return state instanceof Asking asking ? Optional.of(asking.prompt()) : Optional.empty();
    }

    /** The prompt that is open, on the screen or put off. */
    Optional<Standing.Pending> pending() {
        if (state instanceof Asking asking) {
            return Optional.of(new Standing.Pending(asking.prompt(), true, asking.shownAt(), asking.stage()));
        }
        return state instanceof Off off
                ? Optional.of(new Standing.Pending(off.prompt(), false, off.until()))
                : Optional.empty();
    }

    /** Before when the next prompt does not come, where that was said. */
    Optional<Instant> notBefore() {
        return state instanceof Counting counting ? counting.notBefore() : Optional.empty();
    }

    /** When the prompt that comes next was announced. */
    Optional<Instant> noticedAt() {
        if (state instanceof Counting counting) {
            return counting.noticedAt();
        }
        return state instanceof Off off ? off.noticedAt() : Optional.empty();
    }

    Memory.Feet feet() {
        return state instanceof Asking asking ? asking.feet() : Memory.Feet.NONE;
    }

    /** Before when no break is asked for; empty while one is, on the screen. */
    Optional<Instant> earliest() {
        if (state instanceof Off off) {
            return Optional.of(off.until());
        }
        return state instanceof Counting counting
                ? Optional.of(counting.notBefore().orElse(Instant.MIN))
                : Optional.empty();
    }

    /** Goes on from where an earlier run stood; a prompt that was on the screen is shown again. */
    Step goingOn(Standing standing) {
        Memory memory = standing.memory();
        if (standing.pending().isEmpty()) {
            return new Step(with(new Counting(standing.notBefore(), memory.noticedAt())), List.of());
        }
        Standing.Pending pending = standing.pending().get();
        if (!pending.shown()) {
            return new Step(with(new Off(pending.prompt(), pending.at(), memory.noticedAt())), List.of());
        }
        return new Step(
                with(new Asking(pending.prompt(), pending.stage(), pending.at(), memory.feet())),
                List.of(new Advice.Ask(pending.prompt(), pending.stage())));
    }

    BreakPolicy shift(Duration by) {
        return with(state.shift(by));
    }

    /** When {@link #seen} should be called at the latest, were the wearer to stay as seen last. */
    Optional<Instant> deadline(Instant at, Sight sight, Gate gate) {
        if (state instanceof Counting counting) {
            return sight.isSurelySeated() ? turn(gate).nextWord(at, due(counting, at, sight)) : Optional.empty();
        }
        if (!sight.posture().isSeated()) {
            return Optional.of(
                    sight.isBreak()
                            ? at.plus(plan.goal()).minus(sight.surelyAway(at))
                            : sight.since().plus(plan.unseenAfter()));
        }
        if (state instanceof Asking asking) {
            Stream<Instant> stages = Stream.of(plan.windowAfter(), plan.countAfter(), plan.missedAfter())
                    .map(asking.shownAt()::plus);
            return Stream.concat(stages, asking.feet().seatedAgainAt().map(this::letsBeAt).stream())
                    .filter(t -> t.isAfter(at))
                    .min(Instant::compareTo);
        }
        Off off = (Off) state;
        if (!sight.isSurelySeated()) {
            return Optional.empty();
        }
        Turn turn = turn(gate);
        return turn.isHeldBack(off.until()) ? turn.nextWord(at, off.until()) : turn.nextAsk(at, off.until());
    }

    /** When the next prompt comes, were the wearer to stay seated. */
    Optional<Instant> nextAsk(Instant at, Sight sight, Gate gate) {
        if (state instanceof Counting counting) {
            return turn(gate).nextAsk(at, due(counting, at, sight));
        }
        return state instanceof Off off ? turn(gate).nextAsk(at, off.until()) : Optional.empty();
    }

    private Instant due(Counting counting, Instant at, Sight sight) {
        Instant seated = at.plus(plan.moveEvery()).minus(sight.seated());
        return counting.notBefore().filter(seated::isBefore).orElse(seated);
    }

    private Turn turn(Gate gate) {
        return new Turn(plan.notice(), noticedAt(), gate);
    }

    private Step count(Counting counting, Instant at, Sight sight, Gate gate) {
        if (sight.seated().isZero()) {
            return new Step(with(BreakState.NOTHING), List.of());
        }
        if (!sight.isSurelySeated() || !gate.isOpen(at)) {
            return stay();
        }
        Turn turn = turn(gate);
        Optional<Instant> ask = turn.askAt(at, due(counting, at, sight));
        if (ask.filter(t -> !t.isAfter(at)).isPresent()) {
            return show(
                    new Prompt(at, sight.seated(), stretchFor.apply(sight), 0, Duration.ZERO, Optional.empty()), at);
        }
        return turn.isNoticeDue(at, ask)
                ? new Step(with(new Counting(counting.notBefore(), Optional.of(at))), notice(at, ask))
                : stay();
    }

    private static List<Advice> notice(Instant at, Optional<Instant> ask) {
        return List.of(new Advice.Notice(Duration.between(at, ask.orElseThrow())));
    }

    private Step ask(Asking asking, Instant at, Sight sight) {
        Prompt prompt = asking.prompt().seenUpright(sight.surelyAway(at));
        Optional<Step> end = endSeen(prompt, at, sight);
        if (end.isPresent()) {
            return end.orElseThrow();
        }
        Instant shown = asking.shownAt();
        if (!sight.posture().isSeated()) {
            if (!sight.isBreak()) {
                // Out of sight for a moment, they have neither got up nor sat down.
                return new Step(with(asking.with(prompt)), List.of());
            }
            boolean upAgain = asking.feet().seatedAgainAt().isPresent();
            Advice.Stage stage = upAgain ? stageAt(Duration.between(shown, at)) : asking.stage();
            return new Step(
                    with(new Asking(prompt, stage, shown, new Memory.Feet(true, Optional.empty()))),
                    upAgain ? List.of(new Advice.Ask(prompt, stage)) : List.of());
        }
        boolean letBe = asking.feet()
                .seatedAgainAt()
                .filter(t -> !at.isBefore(letsBeAt(t)))
                .isPresent();
        if (letBe || !at.isBefore(shown.plus(plan.missedAfter()))) {
            return over(prompt.ended(at, seenOr(Outcome.MISSED, prompt), ""), at.plus(plan.againAfter()));
        }
        boolean seatedAgain = asking.feet().up() && prompt.upright().compareTo(plan.partlyFrom()) >= 0;
        Memory.Feet feet = new Memory.Feet(
                false, seatedAgain ? Optional.of(at) : asking.feet().seatedAgainAt());
        Advice.Stage stage = asking.stage();
        if (feet.seatedAgainAt().isPresent()) {
            stage = Advice.Stage.SEATED_AGAIN;
        } else if (sight.isSurelySeated()) {
            stage = stageAt(Duration.between(shown, at));
        }
        return new Step(
                with(new Asking(prompt, stage, shown, feet)),
                stage == asking.stage() ? List.of() : List.of(new Advice.Ask(prompt, stage)));
    }

    private Step wait(Off off, Instant at, Sight sight, Gate gate) {
        Prompt prompt = off.prompt().seenUpright(sight.surelyAway(at));
        Optional<Step> end = endSeen(prompt, at, sight);
        if (end.isPresent()) {
            return end.orElseThrow();
        }
        if (sight.isSurelySeated() && gate.isOpen(at)) {
            Turn turn = turn(gate);
            Optional<Instant> ask = turn.askAt(at, off.until());
            if (ask.filter(t -> !t.isAfter(at)).isPresent()) {
                return show(prompt, at);
            }
            if (turn.isHeldBack(off.until()) && turn.isNoticeDue(at, ask)) {
                return new Step(with(new Off(prompt, off.until(), Optional.of(at))), notice(at, ask));
            }
        }
        return new Step(with(new Off(prompt, off.until(), off.noticedAt())), List.of());
    }

    /** The ends that the sensor alone decides. */
    private Optional<Step> endSeen(Prompt prompt, Instant at, Sight sight) {
        if (prompt.upright().compareTo(plan.goal()) >= 0) {
            return Optional.of(over(prompt.ended(at, Outcome.TAKEN, "")));
        }
        boolean unseen = !sight.posture().isSeated()
                && !sight.isBreak()
                && !at.isBefore(sight.since().plus(plan.unseenAfter()));
        return unseen || isAnotherBout(prompt, at, sight)
                ? Optional.of(over(prompt.ended(at, seenOr(Outcome.UNSEEN, prompt), "")))
                : Optional.empty();
    }

    /**
     * Whether they sit in another bout than when they were asked: a shorter one, that began since. A killed run loses the
     * seconds that were not settled, so that the bout that goes on may be a little shorter in the next run than it was.
     */
    private static boolean isAnotherBout(Prompt prompt, Instant at, Sight sight) {
        Duration sinceAsked = Duration.between(prompt.askedAt(), at);
        return sight.posture().isSeated()
                && sight.seated().compareTo(prompt.seated()) < 0
                && sight.seated().compareTo(sinceAsked.plus(REVISED)) <= 0;
    }

    private Outcome seenOr(Outcome otherwise, Prompt prompt) {
        return prompt.upright().compareTo(plan.partlyFrom()) >= 0 ? Outcome.PARTLY : otherwise;
    }

    /** Who does not answer whether that was all has answered. */
    private Instant letsBeAt(Instant seatedAgain) {
        return seatedAgain.plus(plan.windowAfter());
    }

    private Advice.Stage stageAt(Duration shown) {
        if (shown.compareTo(plan.countAfter()) >= 0) {
            return Advice.Stage.WINDOW_WITH_COUNT;
        }
        return shown.compareTo(plan.windowAfter()) >= 0 ? Advice.Stage.WINDOW : Advice.Stage.NOTIFICATION;
    }

    private Step show(Prompt prompt, Instant at) {
        Advice.Stage stage = stageAt(Duration.ZERO);
        return new Step(with(new Asking(prompt, stage, at, Memory.Feet.NONE)), List.of(new Advice.Ask(prompt, stage)));
    }

    private Step putOff(Prompt prompt, Instant until) {
        return new Step(with(new Off(prompt, until, Optional.empty())), List.of(new Advice.PutOff(prompt)));
    }

    private Step over(Prompt prompt) {
        return new Step(with(BreakState.NOTHING), List.of(new Advice.Over(prompt)));
    }

    private Step over(Prompt prompt, Instant notBefore) {
        return new Step(with(new Counting(Optional.of(notBefore), Optional.empty())), List.of(new Advice.Over(prompt)));
    }

    private Step stay() {
        return new Step(this, List.of());
    }

    private BreakPolicy with(BreakState next) {
        return new BreakPolicy(plan, stretchFor, next);
    }
}

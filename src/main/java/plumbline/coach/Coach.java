package plumbline.coach;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import plumbline.coach.habit.HabitPlan;
import plumbline.coach.kept.Memory;
import plumbline.coach.quiet.Hush;
import plumbline.coach.quiet.Surroundings;
import plumbline.posture.Posture;

/**
 * When to speak and what to say. A value: every event gives the next coach and its advice, and {@link #deadline()} tells
 * when it wants to be called again.
 *
 * <p>It speaks of breaks only to a wearer who surely sits, of a slouch only while one is seen, and of nothing while a quiet or
 * the schedule forbids it. Where it is not sure whether they sit or stand, it asks that instead, once.
 */
public final class Coach {

    private final BreakPolicy breaks;
    private final NudgePolicy nudges;
    private final QuestionPolicy question;
    private final Duration stoodLongAfter;
    private final Optional<Instant> stoodLongSaidOf;
    private final Gate gate;
    private final Event.Seen last;

    private Coach(
            BreakPolicy breaks,
            NudgePolicy nudges,
            QuestionPolicy question,
            Duration stoodLongAfter,
            Optional<Instant> stoodLongSaidOf,
            Gate gate,
            Event.Seen last) {
        this.breaks = breaks;
        this.nudges = nudges;
        this.question = question;
        this.stoodLongAfter = stoodLongAfter;
        this.stoodLongSaidOf = stoodLongSaidOf;
        this.gate = gate;
        this.last = last;
    }

    /**
     * All that a wearer may set of the coach.
     *
     * @param breaks when a movement break is asked for
     * @param nudges when a slouch is worth a word
     * @param stoodLongAfter standing in one place for so long is worth a gentle word; 60 min by default (ours)
     * @param schedule when to speak at all
     * @param habits small movements beside the breaks; minded by {@link plumbline.coach.habit.Habits}
     */
    public record Plan(
            BreakPlan breaks, NudgePlan nudges, Duration stoodLongAfter, Schedule schedule, HabitPlan habits) {

        /** A plan without habits. */
        public Plan(BreakPlan breaks, NudgePlan nudges, Duration stoodLongAfter, Schedule schedule) {
            this(breaks, nudges, stoodLongAfter, schedule, HabitPlan.NONE);
        }

        /** What is used where the wearer sets nothing. */
        public static final Plan DEFAULT =
                new Plan(BreakPlan.DEFAULT, NudgePlan.DEFAULT, Duration.ofMinutes(60), Schedule.ALWAYS);
    }

    /** The next coach, and what to say or show. */
    public record Step(Coach coach, List<Advice> advice) {}

    /**
     * A coach that has seen nothing yet.
     *
     * @param stretchFor names the stretch, by its id, that suits a wearer seen like this; must be a pure function
     */
    public static Coach start(Plan plan, ZoneId zone, Function<Sight, String> stretchFor, Instant at) {
        return new Coach(
                BreakPolicy.start(plan.breaks(), stretchFor),
                NudgePolicy.start(plan.nudges(), zone),
                QuestionPolicy.start(plan.breaks()),
                plan.stoodLongAfter(),
                Optional.empty(),
                Gate.of(plan.schedule(), zone),
                new Event.Seen(at, Sight.nothing(at)));
    }

    /** Takes an event; events come in order of time. */
    public Step on(Event event) {
        if (event instanceof Event.Said said) {
            return said(said.at(), said.answer());
        } else if (event instanceof Event.Around around) {
            return around(around.at(), around.surroundings());
        }
        return seen((Event.Seen) event);
    }

    /** When the shell should send {@link Event.Seen} at the latest, were nothing to change; empty for never. */
    public Optional<Instant> deadline() {
        Instant at = last.at();
        Sight sight = last.sight();
        return Stream.of(
                        breaks.deadline(at, sight, gate),
                        question.deadline(at, sight, gate, breaks.earliest()),
                        prompt().isPresent() ? nudges.hidesAt() : nudges.deadline(at, sight, gate),
                        stoodLongDue(sight).flatMap(t -> gate.opensAt(t.isAfter(at) ? t : at)))
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
    }

    /** The first moment from {@code at} on at which a cue may be shown; empty while a prompt is on the screen, or for never. */
    public Optional<Instant> mayCueFrom(Instant at) {
        return prompt().isPresent() ? Optional.empty() : gate.opensAt(at);
    }

    /** The prompt that is on the screen, if any. */
    public Optional<Prompt> prompt() {
        return breaks.prompt();
    }

    /** Whether the prompt on the screen may still be put off. */
    public boolean maySnooze() {
        return prompt().map(p -> p.snoozes() < breaks.plan().maxSnoozes()).orElse(false);
    }

    /** When the next break will be asked for, were the wearer to stay seated; empty while not seated, or asked. */
    public Optional<Instant> nextBreak() {
        return last.sight().isSurelySeated() && prompt().isEmpty()
                ? breaks.nextAsk(last.at(), last.sight(), gate)
                : Optional.empty();
    }

    /** Why it says nothing and until when, but for the schedule. */
    public Optional<Quiet> quiet() {
        return gate.hush().map(why -> new Quiet(why, gate.quiet().map(Standing.Silence::until)));
    }

    /**
     * A quiet that is going on.
     *
     * @param until when it ends, where that is known
     */
    public record Quiet(Hush why, Optional<Instant> until) {}

    /** When breaks are asked for, at the moment. */
    public BreakPlan plan() {
        return breaks.plan();
    }

    /** Where it stands, for a later run to go on from. */
    public Standing standing() {
        return new Standing(
                breaks.pending(),
                breaks.notBefore(),
                gate.quiet(),
                new Memory(
                        breaks.noticedAt(),
                        gate.reopenedAt(),
                        breaks.feet(),
                        nudges.nudged(),
                        question.asked(),
                        stoodLongSaidOf));
    }

    /** A coach that has seen nothing yet, going on from where an earlier run stood; what was asked is asked again. */
    public Step goingOn(Standing stood) {
        Standing standing = stood.from(last.at());
        Memory memory = standing.memory();
        BreakPolicy.Step asked = breaks.goingOn(standing);
        NudgePolicy.Step nudged = nudges.goingOn(memory.nudged(), last.at());
        QuestionPolicy.Step questioned = question.goingOn(memory.question(), last.at());
        Gate open = gate.with(memory.reopenedAt());
        Gate next = standing.quiet().map(open::quiet).orElse(open);
        return new Step(
                new Coach(
                        asked.next(),
                        nudged.next(),
                        questioned.next(),
                        stoodLongAfter,
                        memory.stoodLongOf(),
                        next,
                        last),
                all(List.of(asked.advice(), nudged.advice(), questioned.advice())));
    }

    /** What was offered is held back by now: an open prompt offers what suits in its place. */
    public Step offerAnew(Predicate<String> heldBack) {
        BreakPolicy.Step step = breaks.offerAnew(heldBack, last.sight());
        return with(step, gate);
    }

    /** The same, going by another plan from now on; what is being asked stays asked. */
    public Coach with(Plan plan) {
        return new Coach(
                new BreakPolicy(plan.breaks(), breaks.stretchFor(), breaks.state()),
                nudges.with(plan.nudges()),
                question.with(plan.breaks()),
                plan.stoodLongAfter(),
                stoodLongSaidOf,
                gate.with(plan.schedule()),
                last);
    }

    /** The same with its instants moved along with the host's clock. */
    public Coach shift(Duration by) {
        return new Coach(
                breaks.shift(by),
                nudges.shift(by),
                question.shift(by),
                stoodLongAfter,
                stoodLongSaidOf.map(t -> t.plus(by)),
                gate.shift(by),
                new Event.Seen(last.at().plus(by), last.sight().shift(by)));
    }

    private Step seen(Event.Seen event) {
        Instant at = event.at();
        Sight sight = event.sight();
        Gate now = gate.at(at);
        BreakPolicy.Step asked = breaks.seen(at, sight, now);
        boolean mayNudge = now.isOpen(at) && asked.next().prompt().isEmpty();
        NudgePolicy.Step nudged = nudges.seen(at, sight, now, mayNudge);
        QuestionPolicy.Step questioned =
                question.seen(at, sight, now, asked.next().earliest());
        List<Advice> advice = new ArrayList<>(all(List.of(asked.advice(), nudged.advice(), questioned.advice())));
        Optional<Instant> saidOf = stoodLongSaidOf;
        if (now.isOpen(at) && stoodLongDue(sight).filter(t -> !t.isAfter(at)).isPresent()) {
            advice.add(new Advice.StoodLong(Duration.between(sight.since(), at)));
            saidOf = Optional.of(sight.since());
        }
        return new Step(
                new Coach(asked.next(), nudged.next(), questioned.next(), stoodLongAfter, saidOf, now, event),
                List.copyOf(advice));
    }

    private Step said(Instant at, Answer answer) {
        if (answer.posture().isPresent()) {
            QuestionPolicy.Step over = question.over();
            return new Step(
                    new Coach(breaks, nudges, over.next(), stoodLongAfter, stoodLongSaidOf, gate, last), over.advice());
        }
        if (answer instanceof Answer.NoNudgesToday) {
            NudgePolicy.Step none = nudges.notToday(at);
            return new Step(
                    new Coach(breaks, none.next(), question, stoodLongAfter, stoodLongSaidOf, gate, last),
                    none.advice());
        }
        if (!breaks.listensTo(answer)) {
            return new Step(this, List.of(new Advice.TooLate(answer)));
        }
        Gate next = gate;
        if (answer instanceof Answer.Quiet quiet) {
            next = gate.quiet(quiet, at);
        } else if (answer instanceof Answer.QuietUntil quiet) {
            next = gate.quiet(quiet, at);
        } else if (answer instanceof Answer.Resume) {
            next = gate.resume(at);
        }
        return with(breaks.said(at, answer, last.sight()), next);
    }

    /** What is on the screen when a call begins is taken off, and asked afterwards. */
    private Step around(Instant at, Surroundings surroundings) {
        Gate next = gate.at(at).around(surroundings, at);
        boolean begins = surroundings.hush().isPresent()
                && !surroundings.hush().equals(gate.around().hush());
        Step step = with(begins ? breaks.heldBack(at) : new BreakPolicy.Step(breaks, List.of()), next);
        return begins && breaks.prompt().isPresent()
                ? new Step(
                        step.coach(),
                        all(List.of(
                                step.advice(),
                                List.of(new Advice.HeldBack(surroundings.hush().orElseThrow())))))
                : step;
    }

    private Step with(BreakPolicy.Step step, Gate next) {
        return new Step(
                new Coach(step.next(), nudges, question, stoodLongAfter, stoodLongSaidOf, next, last), step.advice());
    }

    private static List<Advice> all(List<List<Advice>> advice) {
        return advice.stream().flatMap(List::stream).toList();
    }

    private Optional<Instant> stoodLongDue(Sight sight) {
        boolean due = sight.posture() == Posture.STANDING
                && sight.doubt().isEmpty()
                && !stoodLongSaidOf.equals(Optional.of(sight.since()));
        return due ? Optional.of(sight.since().plus(stoodLongAfter)) : Optional.empty();
    }
}

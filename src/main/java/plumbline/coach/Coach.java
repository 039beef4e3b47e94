package plumbline.coach;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import plumbline.coach.habit.HabitPlan;
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
                NudgePolicy.start(plan.nudges()),
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

    /** The quiet the wearer asked for and until when, while it lasts. */
    public Optional<Quiet> quiet() {
        return gate.quiet().map(q -> new Quiet(q.why(), gate.quietUntil()));
    }

    /** A quiet that is going on. */
    public record Quiet(Answer.Why why, Instant until) {}

    /** When breaks are asked for, at the moment. */
    public BreakPlan plan() {
        return breaks.plan();
    }

    /** Where it stands, for a later run to go on from. */
    public Standing standing() {
        Optional<Standing.Silence> silence = gate.quiet().map(q -> new Standing.Silence(q, gate.quietUntil()));
        return new Standing(breaks.pending(), breaks.notBefore(), silence);
    }

    /** A coach that has seen nothing yet, going on from where an earlier run stood; what was asked is asked again. */
    public Step goingOn(Standing stood) {
        Standing standing = stood.from(last.at());
        BreakPolicy.Step step = breaks.goingOn(standing, last.at());
        Gate next = standing.quiet().map(gate::goingOn).orElse(gate);
        return new Step(
                new Coach(step.next(), nudges, question, stoodLongAfter, stoodLongSaidOf, next, last), step.advice());
    }

    /** The same, going by another plan from now on; what is being asked stays asked. */
    public Coach with(Plan plan) {
        return new Coach(
                new BreakPolicy(plan.breaks(), breaks.stretchFor(), breaks.state()),
                new NudgePolicy(plan.nudges(), nudges.saidAt(), nudges.showing(), nudges.unanswered()),
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
        NudgePolicy.Step nudged = nudges.seen(at, sight, mayNudge);
        QuestionPolicy.Step questioned =
                question.seen(at, sight, now, asked.next().earliest());
        List<Advice> advice = new ArrayList<>(asked.advice());
        advice.addAll(nudged.advice());
        advice.addAll(questioned.advice());
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
        if (!breaks.listensTo(answer)) {
            return new Step(this, List.of(new Advice.TooLate(answer)));
        }
        Gate next = gate;
        if (answer instanceof Answer.Quiet quiet) {
            next = gate.quiet(quiet, at);
        } else if (answer instanceof Answer.Resume) {
            next = gate.resume();
        }
        BreakPolicy.Step step = breaks.said(at, answer, last.sight());
        return new Step(
                new Coach(step.next(), nudges, question, stoodLongAfter, stoodLongSaidOf, next, last), step.advice());
    }

    private Optional<Instant> stoodLongDue(Sight sight) {
        boolean due = sight.posture() == Posture.STANDING
                && sight.doubt().isEmpty()
                && !stoodLongSaidOf.equals(Optional.of(sight.since()));
        return due ? Optional.of(sight.since().plus(stoodLongAfter)) : Optional.empty();
    }
}

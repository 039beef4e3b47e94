package plumbline.coach;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plumbline.coach.kept.Memory.Nudged;
import plumbline.coach.kept.NudgeDay;
import plumbline.posture.Posture;

/**
 * Says a word about a slouch, seldom, and falls silent where it does no good.
 *
 * @param plan the figures
 * @param nudged what was said, and what good it did
 */
record NudgePolicy(NudgePlan plan, ZoneId zone, Nudged nudged) {

    record Step(NudgePolicy next, List<Advice> advice) {}

    static NudgePolicy start(NudgePlan plan, ZoneId zone) {
        return new NudgePolicy(plan, zone, Nudged.NONE);
    }

    Step seen(Instant at, Sight sight, Gate gate, boolean maySpeak) {
        NudgePolicy now = on(today(at));
        if (sight.posture().isSeated()) {
            // Who sits up over midnight sits from midnight on, whenever they are next looked at.
            Instant midnight = now.day().day().atStartOfDay(zone).toInstant();
            now = now.on(now.day().seated(later(midnight, sight.since())));
        }
        return now.look(at, sight, gate, maySpeak);
    }

    private Step look(Instant at, Sight sight, Gate gate, boolean maySpeak) {
        if (nudged.showing()) {
            boolean over = !isSlouched(sight) || !at.isBefore(hidesAt().orElseThrow());
            return over ? hide(at, sight) : new Step(this, List.of());
        }
        if (sight.seated().isZero()) {
            return new Step(with(new Nudged(nudged.saidAt(), false, 0, nudged.day())), List.of());
        }
        if (maySpeak && isSlouched(sight) && mayStill() && !at.isBefore(dueAt(at, sight, gate))) {
            Nudged said = new Nudged(Optional.of(at), true, nudged.unanswered(), Optional.of(day().word()));
            return new Step(with(said), List.of(new Advice.Nudge(Duration.between(sight.since(), at))));
        }
        return new Step(this, List.of());
    }

    /** The wearer wants no more words today. */
    Step notToday(Instant at) {
        NudgePolicy now = on(today(at).over());
        Nudged told = now.nudged;
        return new Step(
                now.with(new Nudged(told.saidAt(), false, told.unanswered(), told.day())),
                nudged.showing() ? List.of(new Advice.NudgeOver()) : List.of());
    }

    /** Goes on from where an earlier run stood; a word that was on the screen is shown again. */
    Step goingOn(Nudged told, Instant at) {
        return new Step(
                with(told),
                told.showing()
                        ? List.of(new Advice.Nudge(
                                plan.dwell().plus(Duration.between(told.saidAt().orElseThrow(), at))))
                        : List.of());
    }

    /** When the word on the screen has been there long enough; empty while there is none. */
    Optional<Instant> hidesAt() {
        return nudged.saidAt().filter(t -> nudged.showing()).map(t -> t.plus(plan.shownFor()));
    }

    Optional<Instant> deadline(Instant at, Sight sight, Gate gate) {
        if (nudged.showing()) {
            return hidesAt();
        }
        if (!isSlouched(sight) || nudged.unanswered() >= plan.maxUnanswered()) {
            return Optional.empty();
        }
        // The next day has words of its own.
        Instant due = Stream.of(dueAt(at, sight, gate), tomorrow(at))
                .min(Instant::compareTo)
                .orElseThrow();
        return gate.opensAt(later(mayStill() ? due : tomorrow(at), at));
    }

    NudgePolicy with(NudgePlan other) {
        return new NudgePolicy(other, zone, nudged);
    }

    NudgePolicy shift(Duration by) {
        return with(new Nudged(
                nudged.saidAt().map(t -> t.plus(by)),
                nudged.showing(),
                nudged.unanswered(),
                nudged.day().map(d -> d.shift(by))));
    }

    /** Sitting up soon after, or getting up, is what the word was for; where nothing is seen, nobody can tell. */
    private Step hide(Instant at, Sight sight) {
        boolean soon = !at.isAfter(nudged.saidAt().orElseThrow().plus(plan.effectWithin()));
        boolean good = soon && !isSlouched(sight);
        Nudged told = isSeen(sight)
                ? new Nudged(
                        nudged.saidAt(), false, good ? 0 : nudged.unanswered() + 1, Optional.of(day().outcome(good)))
                : new Nudged(nudged.saidAt(), false, nudged.unanswered(), nudged.day());
        return new Step(with(told), List.of(new Advice.NudgeOver()));
    }

    private boolean mayStill() {
        return nudged.unanswered() < plan.maxUnanswered() && day().left(plan.mostPerDay()) > 0;
    }

    private Instant dueAt(Instant at, Sight sight, Gate gate) {
        Instant seated = day().seatedFirst().orElse(at);
        Instant spaced = nudged.saidAt()
                .map(t -> t.plus(plan.space(nudged.unanswered())))
                .orElse(plan.notBefore());
        // Nobody is spoken to in the second in which their call ends.
        Instant open = gate.reopens().map(t -> t.plus(plan.dwell())).orElse(plan.notBefore());
        return Stream.of(
                        open,
                        sight.since().plus(plan.dwell()),
                        seated.plus(plan.firstAfter()),
                        spaced,
                        plan.notBefore())
                .max(Instant::compareTo)
                .orElseThrow();
    }

    private NudgeDay day() {
        return nudged.day().orElseThrow();
    }

    private NudgeDay today(Instant at) {
        LocalDate today = at.atZone(zone).toLocalDate();
        return nudged.day().map(d -> d.on(today, most())).orElseGet(() -> NudgeDay.first(today, most()));
    }

    /** Who wants no words for a while, and then some again, begins as everybody does. */
    private int most() {
        return plan.mostPerDay() == 0 ? NudgePlan.DEFAULT.mostPerDay() : plan.mostPerDay();
    }

    private Instant tomorrow(Instant at) {
        return at.atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone).toInstant();
    }

    private NudgePolicy on(NudgeDay day) {
        return with(new Nudged(nudged.saidAt(), nudged.showing(), nudged.unanswered(), Optional.of(day)));
    }

    private NudgePolicy with(Nudged next) {
        return new NudgePolicy(plan, zone, next);
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static boolean isSeen(Sight sight) {
        return sight.posture() != Posture.UNKNOWN && sight.posture() != Posture.NOT_WORN;
    }

    private static boolean isSlouched(Sight sight) {
        return sight.posture() == Posture.SITTING && sight.slouched();
    }
}

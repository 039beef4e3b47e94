package plumbline.coach.habit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Turns of sitting and standing at a desk that moves, by what the body did: seated and standing time add up while they are
 * surely lived, over short changes too, and begin anew once the wearer has turned for {@link #TURNED}.
 *
 * @param last what was seen last, which holds until the next is seen
 * @param lived what has been lived since the last turn
 * @param showing whether a cue is to be seen
 * @param toStand whether the newest cue was to stand
 * @param notBefore a cue that was answered only shortly does not come again before; one to turn back may
 */
record DeskTurns(
        Optional<HabitPlan.Desk> plan,
        Optional<Body> last,
        Lived lived,
        boolean showing,
        boolean toStand,
        Instant notBefore) {

    /** Whoever got up for so long has turned; the same that makes a break taken (Dunstan 2012: 2 min walks). */
    static final Duration TURNED = Duration.ofMinutes(2);

    /** Out of sight for so long, nothing of what was lived before counts; as a bout is closed then. */
    static final Duration UNSEEN = Duration.ofMinutes(5);

    /** The least time between a cue and the next of its kind, our own. */
    static final Duration SPACE = Duration.ofMinutes(10);

    record Step(DeskTurns next, List<Cue> cues) {}

    /**
     * What was lived.
     *
     * @param seated since the last turn to the feet
     * @param standing since the last turn to the chair
     * @param sitting since they last sat down
     * @param upright since they last got up
     * @param unseen since anything was sure
     */
    record Lived(Duration seated, Duration standing, Duration sitting, Duration upright, Duration unseen) {

        static final Lived NOTHING =
                new Lived(Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO);

        Lived after(Body body, Duration time) {
            if (body.isSurelySeated()) {
                Duration now = sitting.plus(time);
                return new Lived(
                        seated.plus(time),
                        now.compareTo(TURNED) >= 0 ? Duration.ZERO : standing,
                        now,
                        Duration.ZERO,
                        Duration.ZERO);
            }
            if (body.isSurelyUpright()) {
                Duration now = upright.plus(time);
                return new Lived(
                        now.compareTo(TURNED) >= 0 ? Duration.ZERO : seated,
                        body.isSurelyStanding() ? standing.plus(time) : standing,
                        Duration.ZERO,
                        now,
                        Duration.ZERO);
            }
            Duration now = unseen.plus(time);
            return now.compareTo(UNSEEN) >= 0
                    ? new Lived(Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO, now)
                    : new Lived(seated, standing, sitting, upright, now);
        }
    }

    static DeskTurns start(Optional<HabitPlan.Desk> plan) {
        return new DeskTurns(plan, Optional.empty(), Lived.NOTHING, false, false, Instant.MIN);
    }

    Step seen(Body body) {
        Lived now = last.map(before -> lived.after(before, between(before.at(), body.at())))
                .orElse(new Lived(body.seated(), Duration.ZERO, body.seated(), Duration.ZERO, Duration.ZERO));
        Optional<Cue> due = cue(body, now);
        if (due.isEmpty() || !body.mayCue()) {
            return new Step(
                    new DeskTurns(
                            plan,
                            Optional.of(body),
                            now,
                            false,
                            toStand,
                            showing ? body.at().plus(SPACE) : notBefore),
                    showing ? List.of(new Cue.Turned()) : List.of());
        }
        boolean stand = due.get() instanceof Cue.TimeToStand;
        boolean show = showing || stand != toStand || !body.at().isBefore(notBefore);
        return new Step(
                new DeskTurns(plan, Optional.of(body), now, show, show ? stand : toStand, notBefore),
                show && !showing ? List.of(due.get()) : List.of());
    }

    /** When a cue is due, were the wearer to stay as they are; empty where one is shown, or none can come. */
    Optional<Instant> due(Body body) {
        if (plan.isEmpty() || showing) {
            return Optional.empty();
        }
        Optional<Duration> left = Optional.empty();
        if (body.isSurelySeated()) {
            left = Optional.of(plan.get().sit().minus(lived.seated()));
        } else if (body.isSurelyStanding()) {
            left = Optional.of(plan.get().stand().minus(lived.standing()));
        }
        return left.map(time -> body.at().plus(time))
                .map(t -> body.isSurelySeated() == toStand && t.isBefore(notBefore) ? notBefore : t);
    }

    DeskTurns with(Optional<HabitPlan.Desk> other) {
        return new DeskTurns(other, last, lived, showing, toStand, notBefore);
    }

    DeskTurns shift(Duration by) {
        return new DeskTurns(
                plan,
                last.map(
                        b -> new Body(b.at().plus(by), b.posture(), b.isSure(), b.seated(), b.unshifted(), b.mayCue())),
                lived,
                showing,
                toStand,
                notBefore.equals(Instant.MIN) ? notBefore : notBefore.plus(by));
    }

    private Optional<Cue> cue(Body body, Lived now) {
        if (plan.isEmpty()) {
            return Optional.empty();
        }
        if (body.isSurelySeated() && now.seated().compareTo(plan.get().sit()) >= 0) {
            return Optional.of(new Cue.TimeToStand(now.seated()));
        }
        return body.isSurelyStanding() && now.standing().compareTo(plan.get().stand()) >= 0
                ? Optional.of(new Cue.TimeToSit(now.standing()))
                : Optional.empty();
    }

    private static Duration between(Instant from, Instant to) {
        Duration time = Duration.between(from, to);
        return time.isNegative() ? Duration.ZERO : time;
    }
}

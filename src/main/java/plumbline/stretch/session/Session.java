package plumbline.stretch.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import plumbline.stretch.Feeling;
import plumbline.stretch.Step.Action;
import plumbline.stretch.session.SessionPlan.Beat;

/**
 * A stretch that one is being led through. Every change makes a new session; time comes in as an argument, and
 * {@link #deadline} says when to call {@link #at} again.
 *
 * <pre>
 *   RUNNING --pause--> PAUSED --resume--> RUNNING
 *   RUNNING, PAUSED --stop--> ASKING --resume--> RUNNING
 *   ASKING --felt--> OVER        RUNNING --last beat ends--> OVER
 * </pre>
 *
 * @param index the beat that is on
 * @param since when it went on last
 * @param spent how much of it had passed before {@code since}
 * @param held time spent in holds so far
 * @param end how it ended, once it has
 */
public record Session(
        SessionPlan plan, int index, Mode mode, Instant since, Duration spent, Duration held, Optional<End> end) {

    /** Called so much too late, the machine was asleep: the session waits for the wearer instead of running away. */
    private static final Duration ASLEEP = Duration.ofSeconds(10);
    /** "Back" within this time goes to the beat before, later to the beginning of this one. */
    private static final Duration JUST_BEGUN = Duration.ofSeconds(2);

    /** What a session is doing. */
    public enum Mode {
        RUNNING,
        PAUSED,
        /** Stopped; the wearer is asked what was felt. */
        ASKING,
        OVER
    }

    /**
     * The end of a session.
     *
     * @param completed whether it ran to its end
     * @param feelings what the wearer answered; empty when not asked
     */
    public record End(Instant at, boolean completed, Duration held, Set<Feeling> feelings) {
        public End {
            feelings = Set.copyOf(feelings);
        }

        /** Whether no stretch may be offered until the wearer says that it is gone. */
        public boolean isStopSign() {
            return feelings.stream().anyMatch(Feeling::isStopSign);
        }
    }

    public static Session begin(SessionPlan plan, Instant now) {
        return new Session(plan, 0, Mode.RUNNING, now, Duration.ZERO, Duration.ZERO, Optional.empty());
    }

    public Beat beat() {
        return plan.beats().get(index);
    }

    /** When {@link #at} has something to do; empty unless running. */
    public Optional<Instant> deadline() {
        return mode == Mode.RUNNING ? Optional.of(since.plus(beat().length()).minus(spent)) : Optional.empty();
    }

    /** The session at this time: beats that are over give way to the next. */
    public Session at(Instant now) {
        Session session = this;
        while (session.deadline().filter(end -> !now.isBefore(end)).isPresent()) {
            Instant end = session.deadline().orElseThrow();
            boolean asleep = Duration.between(end, now).compareTo(ASLEEP) > 0;
            session = session.forward(asleep ? now : end);
            if (asleep) {
                return session.pause(now);
            }
        }
        return session;
    }

    public Session pause(Instant now) {
        return mode == Mode.RUNNING ? as(Mode.PAUSED, now) : this;
    }

    /** Goes on after a pause, or after a stop that was not meant. */
    public Session resume(Instant now) {
        return mode == Mode.PAUSED || mode == Mode.ASKING ? as(Mode.RUNNING, now) : this;
    }

    /** Leaves the rest of this beat out. */
    public Session skip(Instant now) {
        return isOn() ? forward(now) : this;
    }

    public Session back(Instant now) {
        if (!isOn()) {
            return this;
        }
        boolean again = elapsed(now).compareTo(JUST_BEGUN) > 0 || index == 0;
        return new Session(plan, again ? index : index - 1, mode, now, Duration.ZERO, held, end);
    }

    public Session stop(Instant now) {
        return isOn() ? as(Mode.ASKING, now) : this;
    }

    /** The answer to "what did you feel?", which ends the session. */
    public Session felt(Set<Feeling> feelings, Instant now) {
        return mode == Mode.ASKING ? over(now, false, feelings, heldBy(now)) : this;
    }

    /** How much of this beat has passed. */
    public Duration elapsed(Instant now) {
        if (mode != Mode.RUNNING || now.isBefore(since)) {
            return spent;
        }
        Duration elapsed = spent.plus(Duration.between(since, now));
        return elapsed.compareTo(beat().length()) > 0 ? beat().length() : elapsed;
    }

    /** How much of this beat is left. */
    public Duration left(Instant now) {
        return beat().length().minus(elapsed(now));
    }

    /** How much of this beat has passed, 0 to 1. */
    public double share(Instant now) {
        return (double) elapsed(now).toMillis() / beat().length().toMillis();
    }

    private boolean isOn() {
        return mode == Mode.RUNNING || mode == Mode.PAUSED;
    }

    private Session as(Mode other, Instant now) {
        return new Session(plan, index, other, now, elapsed(now), held, end);
    }

    private Session forward(Instant now) {
        Duration heldNow = heldBy(now);
        if (index + 1 == plan.beats().size()) {
            return over(now, true, Set.of(), heldNow);
        }
        return new Session(plan, index + 1, mode, now, Duration.ZERO, heldNow, end);
    }

    private Session over(Instant now, boolean completed, Set<Feeling> feelings, Duration heldNow) {
        End ending = new End(now, completed, heldNow, feelings);
        return new Session(plan, index, Mode.OVER, now, elapsed(now), heldNow, Optional.of(ending));
    }

    private Duration heldBy(Instant now) {
        return beat().action() == Action.HOLD ? held.plus(elapsed(now)) : held;
    }
}

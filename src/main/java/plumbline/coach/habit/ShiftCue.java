package plumbline.coach.habit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A cue when somebody seated has not moved for long; gone by itself when they do.
 *
 * @param after after how long; empty where it is not wanted
 * @param showing whether it is to be seen
 * @param stirred whether they have been told since they last moved
 */
record ShiftCue(Optional<Duration> after, boolean showing, boolean stirred) {

    record Step(ShiftCue next, List<Cue> cues) {}

    static ShiftCue start(Optional<Duration> after) {
        return new ShiftCue(after, false, false);
    }

    Step seen(Body body) {
        boolean still = after.filter(t -> body.unshifted().compareTo(t) >= 0).isPresent();
        boolean told = stirred && still;
        if (!still || !body.isSurelySeated() || !body.mayCue()) {
            return new Step(new ShiftCue(after, false, told), showing ? List.of(new Cue.Shifted()) : List.of());
        }
        return new Step(
                new ShiftCue(after, true, true),
                showing ? List.of() : List.of(new Cue.Unshifted(body.unshifted(), told)));
    }

    /** When it is due, were the wearer to stay as they are; empty where it is shown, or cannot come. */
    Optional<Instant> due(Body body) {
        return after.filter(t -> !showing && body.isSurelySeated())
                .map(t -> body.at().plus(t).minus(body.unshifted()));
    }
}

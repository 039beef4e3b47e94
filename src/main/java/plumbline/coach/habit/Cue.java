package plumbline.coach.habit;

import java.time.Duration;

/** A small sign to the wearer, or its end. Never a prompt: nothing has to be answered. */
public sealed interface Cue {

    /**
     * Seated, and nothing has moved for so long.
     *
     * @param again whether it was shown before since they last moved; then it is shown without a stir
     */
    record Unshifted(Duration still, boolean again) implements Cue {}

    /** They have moved, or are not known to sit still any more. */
    record Shifted() implements Cue {}

    /** Seated for so long at a desk that moves. */
    record TimeToStand(Duration seated) implements Cue {}

    /** Standing for so long at a desk that moves. */
    record TimeToSit(Duration standing) implements Cue {}

    /** They have turned, or are not known to sit or stand any more. */
    record Turned() implements Cue {}
}

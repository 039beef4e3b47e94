package plumbline.line;

import java.time.Instant;
import java.util.Optional;
import plumbline.coach.Advice;
import plumbline.coach.Standing;
import plumbline.posture.Remounted;
import plumbline.posture.Spell;
import plumbline.posture.mounting.BodyFrame;
import plumbline.sensor.Saying;
import plumbline.sitting.Amendment;
import plumbline.sitting.Bout;
import plumbline.sitting.DaySummary;
import plumbline.sitting.Epoch;
import plumbline.sitting.SittingFact;

/** Something that a {@link Line} made of the samples, for whoever keeps or shows it. Told on the line's own thread. */
public sealed interface Note {

    /** A spell that no later word can change; spells come in order and without overlap. */
    record Settled(Spell spell) implements Note {}

    /** A walk, a stand-up or the wearer's word has shown how a time was that was told of long ago. */
    record Known(Amendment amendment) implements Note {}

    /** Ten seconds that are complete. */
    record Measured(Epoch epoch) implements Note {}

    /** A bout or a break is over. */
    record Happened(SittingFact fact) implements Note {}

    /** The bout that is going on as far as it is settled, every minute or so. */
    record Sitting(Optional<Bout> bout) implements Note {}

    /** The figures of a day so far, every minute or so and at its end. */
    record DaySoFar(DaySummary summary) implements Note {}

    /** What has been learnt of the wearer and the mounting, every minute or so once there is anything. */
    record Learnt(BodyFrame frame) implements Note {}

    /** The sensor slipped or was strapped on anew, and what is upright was learnt again; said within a minute. */
    record Slipped(Remounted how) implements Note {

        /** The same for the wearer. */
        public Saying saying() {
            return Saying.of(
                    "slipped",
                    "The sensor sits %s degrees from where it was; what is upright for you was learnt again from your "
                            + "walk. If you calibrated, do so again.",
                    Math.round(how.turnedDeg()));
        }
    }

    /** All that has come since the last time belongs together: what is open, the sums, and what they are made of. */
    record Saved() implements Note {}

    /** Where the coach stands now, whenever that has changed. */
    record Stood(Standing standing) implements Note {}

    /** The coach's advice, as it is given. */
    record Advised(Instant at, Advice advice) implements Note {}
}

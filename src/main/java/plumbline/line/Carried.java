package plumbline.line;

import java.util.Optional;
import plumbline.coach.Standing;
import plumbline.posture.Spell;
import plumbline.posture.mounting.BodyFrame;
import plumbline.sitting.Bout;
import plumbline.sitting.DayTally;

/**
 * What earlier runs left: what they learnt of the wearer, the bout that was open, the day so far, and where the coach
 * stood.
 *
 * @param last the last time of which a posture was known
 */
public record Carried(
        Optional<BodyFrame> frame,
        Optional<Bout> openBout,
        Optional<DayTally> today,
        Standing standing,
        Optional<Spell> last) {

    /** What was left by a run of which no posture is kept. */
    public Carried(Optional<BodyFrame> frame, Optional<Bout> openBout, Optional<DayTally> today, Standing standing) {
        this(frame, openBout, today, standing, Optional.empty());
    }

    /** What was left by a run whose coach had nothing open. */
    public Carried(Optional<BodyFrame> frame, Optional<Bout> openBout, Optional<DayTally> today) {
        this(frame, openBout, today, Standing.NOTHING);
    }

    /** The very first run. */
    public static final Carried NOTHING = new Carried(Optional.empty(), Optional.empty(), Optional.empty());
}

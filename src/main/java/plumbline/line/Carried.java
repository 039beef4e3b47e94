package plumbline.line;

import java.util.Optional;
import plumbline.posture.mounting.BodyFrame;
import plumbline.sitting.Bout;
import plumbline.sitting.DayTally;

/** What earlier runs left: what they learnt of the wearer, the bout that was open, and the day so far. */
public record Carried(Optional<BodyFrame> frame, Optional<Bout> openBout, Optional<DayTally> today) {

    /** The very first run. */
    public static final Carried NOTHING = new Carried(Optional.empty(), Optional.empty(), Optional.empty());
}

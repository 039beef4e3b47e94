package plumbline.app.live.monitor;

import plumbline.coach.Answer;
import plumbline.device.LinkEvent;
import plumbline.posture.Posture;

/** What reaches the monitor from other threads. */
public sealed interface Input {

    /** Something happened on the link. */
    record Came(LinkEvent event) implements Input {}

    /** The wearer answered the coach. */
    record Said(Answer answer) implements Input {}

    /** The wearer corrected the tracker: this is how they are. */
    record Corrected(Posture posture) implements Input {}

    /** Something has to be done on the monitor's thread, where nothing else touches the line. */
    record Do(Runnable task) implements Input {}

    /** The monitor is to end. */
    record Stop() implements Input {}

    /** What kind of input it is: what it holds is nobody's business but the wearer's, and no log's. */
    default String word() {
        return getClass().getSimpleName();
    }
}

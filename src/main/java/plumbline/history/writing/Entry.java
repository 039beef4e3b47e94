package plumbline.history.writing;

import java.util.Optional;
import plumbline.coach.JournalEntry;
import plumbline.coach.Prompt;
import plumbline.coach.Standing;
import plumbline.posture.mounting.BodyFrame;
import plumbline.sitting.Amendment;
import plumbline.sitting.Bout;
import plumbline.sitting.DaySummary;
import plumbline.sitting.Epoch;
import plumbline.sitting.SittingFact;
import plumbline.stretch.recovery.Care;

/**
 * Something to be written down.
 *
 * <p>Instants and lengths are kept to the millisecond (rounded down), confidence to a hundredth, lean to a tenth of a
 * degree; all else as it is.
 */
public sealed interface Entry {

    /** Ten seconds were seen. */
    record Measured(Epoch epoch) implements Entry {}

    /** A bout or a break is over. */
    record Happened(SittingFact fact) implements Entry {}

    /** A prompt began, changed or ended. Until it has ended, the newer word of it replaces the older. */
    record Asked(Prompt prompt) implements Entry {}

    /** The figures of a day up to now; they replace the older ones of that day. */
    record DaySoFar(DaySummary summary) implements Entry {}

    /** What the tracker remembers of wearer and mounting; it replaces what it remembered before. */
    record Learnt(BodyFrame frame) implements Entry {}

    /** The bout that is going on, if any; it replaces the one before. */
    record Sitting(Optional<Bout> bout) implements Entry {}

    /** The wearer's own word on a time, or what was learnt of it later; what was measured stays as it is. */
    record Amended(Amendment amendment) implements Entry {}

    /** Something was written into the journal. */
    record Jotted(JournalEntry entry) implements Entry {}

    /** What is to be minded of the wearer; it replaces what was. */
    record Minded(Care care) implements Entry {}

    /** Where the coach stands; it replaces where it stood. */
    record Stood(Standing standing) implements Entry {}
}

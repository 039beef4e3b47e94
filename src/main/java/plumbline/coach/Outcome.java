package plumbline.coach;

/** How a break prompt ended. Only the sensor says "taken"; a button alone never does. */
public enum Outcome {
    /** Upright, or lying, for the whole length asked for. */
    TAKEN,
    /** Upright, or lying, but seated again before the length asked for. */
    PARTLY,
    /** The wearer said so; the sensor saw them seated. */
    CLAIMED,
    /** Neither answered nor seen. */
    MISSED,
    /** The wearer chose not to. */
    SKIPPED,
    /** The sensor lost sight of the wearer, so nothing is known. */
    UNSEEN
}

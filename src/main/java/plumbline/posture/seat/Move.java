package plumbline.posture.seat;

/** What somebody seated may do with the back without getting up. */
public enum Move {
    /** Nothing that counts. */
    NONE,
    /** A step to another angle that lasts. */
    SHIFT,
    /** A quick change that returns to about the same angle. */
    FIDGET
}

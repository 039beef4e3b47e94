package plumbline.stretch;

/** What a wearer who stops a stretch may answer to "what did you feel?". */
public enum Feeling {
    /** Nothing wrong: no time, or enough. */
    NOTHING,
    SHARP_PAIN,
    WORSE_PAIN,
    NUMBNESS_OR_TINGLING,
    NUMBNESS_DOWN_THE_LEGS,
    WEAK_LEGS,
    BLADDER_OR_BOWEL,
    CANNOT_MOVE;

    /** Whether it is a stop sign, after which no stretch is offered until the wearer says that it is gone. */
    public boolean isStopSign() {
        return this != NOTHING;
    }
}

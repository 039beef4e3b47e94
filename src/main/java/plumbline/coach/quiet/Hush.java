package plumbline.coach.quiet;

/** Why the coach says nothing at the moment: the wearer's own word first, then what is known of what they are doing. */
public enum Hush {
    /** They asked for a pause. */
    PAUSE,
    /** They said that they are in a meeting. */
    MEETING,
    /** They said that they are not at the desk. */
    NOT_AT_DESK,
    /** Their microphone is in use: somebody is listening to them. */
    CALL,
    /** A window fills the screen: slides, or a film. */
    FULL_SCREEN,
    /** Their desktop is told not to disturb them. */
    DO_NOT_DISTURB,
    /** The screen is locked. */
    LOCKED,
    /** The computer sleeps, or has just woken. */
    ASLEEP,
    /** Their calendar has an appointment now. */
    BUSY;

    /** Whether the wearer said so themselves; then it has an end. */
    public boolean isSaid() {
        return this == PAUSE || this == MEETING || this == NOT_AT_DESK;
    }
}

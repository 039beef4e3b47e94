package plumbline.posture;

/** How the wearer is held to be. Seated and upright are what breaks are made of. */
public enum Posture {
    /** On a chair, upright or slouched. */
    SITTING,
    /** Seated and leaning well back, as on a sofa. */
    RECLINING,
    /** On the feet, in one place; bending and reaching belong here. */
    STANDING,
    /** Walking, or moving about on the feet; stairs belong here. */
    MOVING,
    /** The trunk is nearer to level than to upright. */
    LYING,
    /** The sensor lies somewhere, or is in a pose that no wearer takes. */
    NOT_WORN,
    /** Nothing is known: no samples, or no evidence yet. */
    UNKNOWN;

    /** Sitting or reclining. */
    public boolean isSeated() {
        return this == SITTING || this == RECLINING;
    }

    /** Standing or moving. */
    public boolean isUpright() {
        return this == STANDING || this == MOVING;
    }
}

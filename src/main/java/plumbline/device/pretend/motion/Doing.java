package plumbline.device.pretend.motion;

/** What the pretend wearer is really doing, in the words of the label files of {@code ../shared/data/workdays}. */
public enum Doing {
    SITTING,
    RECLINING,
    STANDING,
    /** Stairs belong here. */
    WALKING,
    /** Bending, picking up, crouching, kneeling. */
    BENDING,
    LYING,
    /** The sensor is in somebody's hand or lies on the table. */
    NOT_WORN;

    /** The word in a label file. */
    public String word() {
        return switch (this) {
            case SITTING -> "sitting";
            case RECLINING -> "reclining";
            case STANDING -> "standing";
            case WALKING -> "walking";
            case BENDING -> "bending";
            case LYING -> "lying";
            case NOT_WORN -> "not-worn";
        };
    }

    /** Sitting or reclining. */
    public boolean isSeated() {
        return this == SITTING || this == RECLINING;
    }
}

package plumbline.trend.day;

import plumbline.posture.Posture;
import plumbline.posture.PostureState;
import plumbline.sitting.Epoch;

/** What a piece of a day is drawn as: the postures, with slouched sitting as a shade of its own. */
public enum Shade {
    /** Sitting upright. */
    SITTING,
    /** Sitting with the lower back rounded. */
    SLOUCHED,
    /** Seated, leaning well back. */
    RECLINING,
    /** On the feet, in one place. */
    STANDING,
    /** Walking or moving about. */
    MOVING,
    /** The trunk is nearer to level than to upright. */
    LYING,
    /** The sensor is not on the wearer. */
    NOT_WORN,
    /** The program ran and nothing was known. */
    UNKNOWN;

    /** How this state is drawn. */
    public static Shade of(PostureState state) {
        return of(state.posture(), state.slouched());
    }

    /** How this epoch is drawn. */
    public static Shade of(Epoch epoch) {
        return of(epoch.posture(), epoch.slouched());
    }

    private static Shade of(Posture posture, boolean slouched) {
        return switch (posture) {
            case SITTING -> slouched ? SLOUCHED : SITTING;
            case RECLINING -> RECLINING;
            case STANDING -> STANDING;
            case MOVING -> MOVING;
            case LYING -> LYING;
            case NOT_WORN -> NOT_WORN;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /** Sitting, slouched or reclining. */
    public boolean isSeated() {
        return this == SITTING || this == SLOUCHED || this == RECLINING;
    }

    /** Whether the wearer was seen, that is, everything but not worn and unknown. */
    public boolean isWorn() {
        return this != NOT_WORN && this != UNKNOWN;
    }
}

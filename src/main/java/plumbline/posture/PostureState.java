package plumbline.posture;

/**
 * A posture with how sure the tracker is of it.
 *
 * @param posture the posture
 * @param slouched whether the lower back has been rounded long enough to be called a slouch; only ever when sitting
 * @param confidence the share of such calls that are right, 0 to 1
 */
public record PostureState(Posture posture, boolean slouched, double confidence) {

    /** A posture told with this confidence or less is told as not sure. */
    public static final double NOT_SURE = 0.7;

    /** Nothing known. */
    public static final PostureState UNKNOWN = new PostureState(Posture.UNKNOWN, false, 0);

    public PostureState {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must be 0 to 1: " + confidence);
        }
        if (slouched && posture != Posture.SITTING) {
            throw new IllegalArgumentException("only sitting is slouched: " + posture);
        }
    }

    /** Whether it is told as not sure. */
    public boolean isNotSure() {
        return confidence <= NOT_SURE;
    }

    /** Whether posture and slouch are the same, however sure. */
    public boolean sameAs(PostureState other) {
        return posture == other.posture && slouched == other.slouched;
    }
}

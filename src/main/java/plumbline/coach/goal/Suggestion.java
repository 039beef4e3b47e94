package plumbline.coach.goal;

/**
 * One thing that may be changed; taken or left by the wearer.
 *
 * @param value what it would be changed to: minutes, or a share in a hundred
 */
public record Suggestion(Kind kind, int value) {

    /** How many days one that was left is not made again. */
    public static final int LEFT_DAYS = 28;

    /** What it is about. */
    public enum Kind {
        /** The goal was missed, and breaks are asked for later than a piece may last. */
        ASK_SOONER,
        /** The goal was missed three weeks in a row. */
        SET_OUT_FOR_LESS,
        /** It was kept three weeks in a row. */
        SET_OUT_FOR_MORE
    }
}

package plumbline.posture;

/**
 * Joins steps of walking to walks: a stumble of 3 s does not end one, one lasts 1.6 s at least, and from 4 s on it is
 * beyond doubt. A sit-down has a rhythm of its own, for 3 s.
 */
final class WalkWatch {

    private static final int PAUSE = 15;

    private static final int LEAST = 8;

    private static final int SURE = 20;

    private int step;
    private int start;
    private int last = -PAUSE - 1;

    /** Takes a step. Returns how many of the newest steps have turned out to be a walk. */
    int step(boolean walking) {
        step++;
        if (!walking) {
            return 0;
        }
        if (step - last > PAUSE) {
            start = step;
        }
        last = step;
        int length = step - start + 1;
        return length >= LEAST ? Math.min(length, Story.MEMORY) : 0;
    }

    /** Whether the newest step belongs to a walk beyond doubt. */
    boolean isSure() {
        return last == step && step - start + 1 > SURE;
    }
}

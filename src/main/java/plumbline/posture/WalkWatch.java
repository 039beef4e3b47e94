package plumbline.posture;

/** Joins steps of walking to walks: stumbles of 3 s do not end one, and one lasts 2 s at least. */
final class WalkWatch {

    private static final int PAUSE = 15;

    private static final int LEAST = 10;

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
}

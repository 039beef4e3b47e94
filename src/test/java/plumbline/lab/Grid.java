package plumbline.lab;

import java.util.List;

/** How much of a grid of cases runs: all of it in {@code mvn verify -Plong}, the same sample of it in every other run. */
public final class Grid {

    private static final boolean WHOLE = Boolean.getBoolean("plumbline.grids.whole");

    private Grid() {}

    /** So many of the seeds from the first on. */
    public static int of(int sample, int whole) {
        return WHOLE ? whole : sample;
    }

    /** The first cases, or all. */
    public static <T> List<T> of(int sample, List<T> whole) {
        return WHOLE ? whole : whole.subList(0, sample);
    }
}

package plumbline.trend;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import plumbline.sitting.Bout;

/**
 * How long bouts of sitting are: how many of each length, and how much of all sitting time they hold.
 *
 * @param bins from the shortest to the longest
 */
public record BoutLengths(List<Bin> bins) {

    /** The bounds in minutes; 20, 30 and 60 are those of the sedentary figures (posture-science, section 5). */
    private static final List<Integer> BOUNDS = List.of(0, 5, 10, 20, 30, 45, 60, 90, 120);

    /**
     * Bouts of like length.
     *
     * @param fromMinutes the least length in minutes, included
     * @param toMinutes the first length that is too long; 0 where there is no such
     * @param bouts how many
     * @param seated their seated time
     */
    public record Bin(int fromMinutes, int toMinutes, int bouts, Duration seated) {

        private boolean holds(Bout bout) {
            long minutes = bout.seated().toMinutes();
            return minutes >= fromMinutes && (toMinutes == 0 || minutes < toMinutes);
        }

        private Bin plus(Bout bout) {
            return new Bin(fromMinutes, toMinutes, bouts + 1, seated.plus(bout.seated()));
        }
    }

    public BoutLengths {
        bins = List.copyOf(bins);
    }

    /** The lengths of these bouts. */
    public static BoutLengths of(Collection<Bout> bouts) {
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < BOUNDS.size(); i++) {
            int to = i + 1 < BOUNDS.size() ? BOUNDS.get(i + 1) : 0;
            Bin bin = new Bin(BOUNDS.get(i), to, 0, Duration.ZERO);
            for (Bout bout : bouts) {
                bin = bin.holds(bout) ? bin.plus(bout) : bin;
            }
            bins.add(bin);
        }
        return new BoutLengths(bins);
    }

    /** How many bouts in all. */
    public int bouts() {
        return bins.stream().mapToInt(Bin::bouts).sum();
    }

    /** The seated time of all bouts. */
    public Duration seated() {
        return bins.stream().map(Bin::seated).reduce(Duration.ZERO, Duration::plus);
    }

    /** How much of the seated time is in the bin, 0 to 100; 0 where there is none at all. */
    public double percent(Bin bin) {
        return seated().isZero() ? 0 : 100.0 * bin.seated().toMillis() / seated().toMillis();
    }
}

package plumbline.trend;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import plumbline.sitting.AngleTimes;

/**
 * How far somebody leaned while seated, and for how long.
 *
 * @param bins from the furthest back to the furthest forward, none left out between; empty where no lean is known
 */
public record Leans(List<Bin> bins) {

    /**
     * Leans of about the same angle.
     *
     * @param fromDeg the least angle from the own upright in degrees, forward positive, included
     * @param toDeg the first angle that is too far forward
     * @param seated time seated so
     */
    public record Bin(int fromDeg, int toDeg, Duration seated) {}

    public Leans {
        bins = List.copyOf(bins);
    }

    /** The leans in these classes. */
    public static Leans of(AngleTimes angles) {
        SortedMap<Integer, Duration> times = angles.times();
        List<Bin> bins = new ArrayList<>();
        if (!times.isEmpty()) {
            for (int deg = times.firstKey(); deg <= times.lastKey(); deg += AngleTimes.CLASS_DEG) {
                bins.add(new Bin(deg, deg + AngleTimes.CLASS_DEG, times.getOrDefault(deg, Duration.ZERO)));
            }
        }
        return new Leans(bins);
    }

    /** Whether no lean is known. */
    public boolean isEmpty() {
        return bins.isEmpty();
    }

    /** The seated time of all leans. */
    public Duration seated() {
        return bins.stream().map(Bin::seated).reduce(Duration.ZERO, Duration::plus);
    }

    /** How much of the seated time is in the bin, 0 to 100; 0 where there is none at all. */
    public double percent(Bin bin) {
        return seated().isZero() ? 0 : 100.0 * bin.seated().toMillis() / seated().toMillis();
    }

    /** The bin that holds most of the time; empty where there is none. */
    public Optional<Bin> most() {
        return bins.stream().max(Comparator.comparing(Bin::seated));
    }
}

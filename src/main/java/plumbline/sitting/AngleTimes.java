package plumbline.sitting;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How long somebody sat at which angle, in classes of {@link #CLASS_DEG} degrees.
 *
 * @param times by the lower bound of the class in degrees from the own upright, forward positive (plain tilt, while the
 *     forward axis is unknown)
 */
public record AngleTimes(SortedMap<Integer, Duration> times) {

    /** Width of a class in degrees, as wide as a shift is at least. */
    public static final int CLASS_DEG = 5;

    /** No time at any angle. */
    public static final AngleTimes NONE = new AngleTimes(Collections.emptySortedMap());

    public AngleTimes {
        times = Collections.unmodifiableSortedMap(new TreeMap<>(times));
        for (Map.Entry<Integer, Duration> each : times.entrySet()) {
            if (each.getKey() % CLASS_DEG != 0
                    || Math.abs(each.getKey()) > 180
                    || each.getValue().isNegative()) {
                throw new IllegalArgumentException("no time at an angle: " + each);
            }
        }
    }

    /** The class in which an angle lies. */
    static int classOf(double deg) {
        return (int) Math.floor(deg / CLASS_DEG) * CLASS_DEG;
    }

    /** Both together. */
    public AngleTimes plus(AngleTimes other) {
        SortedMap<Integer, Duration> sum = new TreeMap<>(times);
        other.times.forEach((deg, time) -> sum.merge(deg, time, Duration::plus));
        return new AngleTimes(sum);
    }

    /** As one text: {@code -10:600.0 -5:30.0} are ten minutes between -10 and -5 degrees, and 30 s above. */
    public String text() {
        return times.entrySet().stream()
                .map(e -> e.getKey() + ":" + e.getValue().toMillis() / 1000.0)
                .collect(Collectors.joining(" "));
    }

    /**
     * Reads such a text.
     *
     * @throws IllegalArgumentException where it is none
     */
    public static AngleTimes of(String text) {
        SortedMap<Integer, Duration> times = new TreeMap<>();
        for (String each : text.split(" ", -1)) {
            if (each.isEmpty()) {
                continue;
            }
            int colon = each.indexOf(':');
            if (colon < 0) {
                throw new IllegalArgumentException("no angle and time: " + each);
            }
            times.put(
                    Integer.valueOf(each.substring(0, colon)),
                    Duration.ofMillis(Math.round(Double.parseDouble(each.substring(colon + 1)) * 1000)));
        }
        return new AngleTimes(times);
    }
}

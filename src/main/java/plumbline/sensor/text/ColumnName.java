package plumbline.sensor.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a column is, by its name: {@code ax}, {@code AccX}, {@code accel_x}, {@code acc x (g)}, {@code gyroY}, {@code
 * qw}, {@code pitch}, {@code time_ms}.
 */
final class ColumnName {

    private static final Set<String> FORCE = Set.of(
            "", "a", "acc", "accel", "accl", "accs", "acceleration", "accelerometer", "grav", "gravity", "accelacc");
    private static final Set<String> RATE =
            Set.of("g", "gyr", "gyro", "gyros", "gyroscope", "w", "omega", "rate", "angvel", "angularvelocity");
    private static final Set<String> QUATERNION = Set.of("q", "quat", "quaternion");
    private static final Set<String> UNITS = Set.of(
            "g", "mg", "m", "s", "s2", "2", "ms2", "mps2", "deg", "degs", "dps", "rad", "rads", "raw", "lsb", "counts",
            "cal");
    private static final Set<String> PREFIXES = Set.of("imu", "mpu", "sensor", "mpu6050", "raw", "data");

    private static final Map<String, Quantity> WHOLE = Map.ofEntries(
            Map.entry("pitch", Quantity.PITCH),
            Map.entry("roll", Quantity.ROLL),
            Map.entry("ypr#2", Quantity.PITCH),
            Map.entry("ypr#3", Quantity.ROLL),
            Map.entry("quat#1", Quantity.QW),
            Map.entry("quat#2", Quantity.QX),
            Map.entry("quat#3", Quantity.QY),
            Map.entry("quat#4", Quantity.QZ));

    private static final Map<String, Quantity> CLOCKS = Map.ofEntries(
            Map.entry("ms", Quantity.MS),
            Map.entry("millis", Quantity.MS),
            Map.entry("timems", Quantity.MS),
            Map.entry("timestampms", Quantity.MS),
            Map.entry("tms", Quantity.MS),
            Map.entry("us", Quantity.US),
            Map.entry("micros", Quantity.US),
            Map.entry("timeus", Quantity.US),
            Map.entry("timestampus", Quantity.US),
            Map.entry("times", Quantity.S),
            Map.entry("timesec", Quantity.S),
            Map.entry("seconds", Quantity.S));

    private ColumnName() {}

    /** What the name says the column is. */
    static Quantity quantity(String name) {
        List<String> parts = parts(name);
        String joined = String.join("", parts);
        Quantity clock = CLOCKS.get(joined);
        Quantity whole = WHOLE.getOrDefault(name, clock == null ? Quantity.OTHER : clock);
        if (whole != Quantity.OTHER || parts.isEmpty()) {
            return whole;
        }
        while (parts.size() > 1 && UNITS.contains(parts.get(parts.size() - 1))) {
            parts.remove(parts.size() - 1);
        }
        while (parts.size() > 1 && PREFIXES.contains(parts.get(0))) {
            parts.remove(0);
        }
        String plain = String.join("", parts);
        String last = parts.get(parts.size() - 1);
        Quantity byAll = WHOLE.getOrDefault(plain, axis(plain));
        return byAll == Quantity.OTHER && last.length() > 1 && !parts.get(0).startsWith("lin")
                ? WHOLE.getOrDefault(last, axis(last))
                : byAll;
    }

    /** Whether the name says that angular rates are in radians. */
    static boolean isInRadians(String name) {
        return name.contains("rad");
    }

    /** Whether the name says that angular rates are in degrees. */
    static boolean isInDegrees(String name) {
        return name.contains("dps") || name.contains("deg");
    }

    private static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        for (String part : name.split("[^a-z0-9]+", -1)) {
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** Names that end in an axis, or begin with one. */
    private static Quantity axis(String name) {
        Quantity byEnd = axis(name.substring(0, name.length() - 1), name.charAt(name.length() - 1));
        return byEnd == Quantity.OTHER ? axis(name.substring(1), name.charAt(0)) : byEnd;
    }

    private static Quantity axis(String stem, char axis) {
        int index = "xyz".indexOf(axis);
        if (QUATERNION.contains(stem)) {
            int part = "0123".indexOf(axis) >= 0 ? "0123".indexOf(axis) : "wxyz".indexOf(axis);
            return part < 0 ? Quantity.OTHER : Quantity.QUATERNION.get(part);
        }
        if (index < 0) {
            return Quantity.OTHER;
        }
        if (FORCE.contains(stem)) {
            return Quantity.FORCE.get(index);
        }
        return RATE.contains(stem) ? Quantity.RATE.get(index) : Quantity.OTHER;
    }
}

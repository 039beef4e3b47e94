package plumbline.sensor.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plumbline.sensor.text.row.Field;
import plumbline.sensor.text.unit.WrittenUnit;

/**
 * What a column is, by its name: {@code ax}, {@code AcX}, {@code accel_xout}, {@code acc x (g)}, {@code gyroY}, {@code qw},
 * {@code pitch}, {@code time_ms}. A mere {@code x} is nothing yet.
 */
final class ColumnName {

    private static final Set<String> FORCE = Set.of(
            "a",
            "ac",
            "acc",
            "acce",
            "accl",
            "accs",
            "acl",
            "adxl",
            "accel",
            "accels",
            "accelero",
            "acceleration",
            "accelerometer",
            "beschleunigung",
            "acc\u00e9l\u00e9ration",
            "aceleraci\u00f3n",
            "aceleracion",
            "accelerazione",
            "versnelling",
            "accelg",
            "accelraw",
            "accelacc",
            "grav",
            "gravity",
            "gforce");

    private static final Set<String> RATE = Set.of(
            "g",
            "gy",
            "gyr",
            "gyro",
            "gyros",
            "gyroscope",
            "w",
            "omega",
            "rate",
            "angvel",
            "angularvelocity",
            "rotation");
    private static final Set<String> QUATERNION = Set.of("q", "quat", "quaternion");

    /** Acceleration of which gravity was taken away tells no tilt. */
    private static final Set<String> WITHOUT_GRAVITY =
            Set.of("lin", "linear", "linacc", "lacc", "free", "user", "world", "earth", "dyn", "dynamic", "nograv");

    /** Words that say how a value was written, not what it is. */
    private static final Set<String> BESIDES = Set.of(
            "g", "mg", "m", "s", "s2", "2", "ms2", "mps2", "deg", "degs", "dps", "rad", "rads", "raw", "lsb", "counts",
            "cal", "axis", "out", "val", "value", "data", "reading", "1", "0");

    private static final Set<String> PREFIXES = Set.of(
            "imu",
            "mpu",
            "sensor",
            "mpu6050",
            "raw",
            "data",
            "scaled",
            "cal",
            "calibrated",
            "icm",
            "lsm",
            "lsm6ds3",
            "bmi",
            "bmi160",
            "lis3dh",
            "mma",
            "adxl345",
            "mems",
            "val",
            "vector",
            "vector3d",
            "vec3",
            "read");

    private static final Map<String, Quantity> WHOLE = Map.ofEntries(
            Map.entry("pitch", Quantity.PITCH),
            Map.entry("roll", Quantity.ROLL),
            Map.entry("ypr#2", Quantity.PITCH),
            Map.entry("ypr#3", Quantity.ROLL),
            Map.entry("rpy#1", Quantity.ROLL),
            Map.entry("rpy#2", Quantity.PITCH),
            Map.entry("quat#1", Quantity.QW),
            Map.entry("quat#2", Quantity.QX),
            Map.entry("quat#3", Quantity.QY),
            Map.entry("quat#4", Quantity.QZ),
            Map.entry("real", Quantity.QW),
            Map.entry("i", Quantity.QX),
            Map.entry("j", Quantity.QY),
            Map.entry("k", Quantity.QZ));

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

    private static final String AXES = "xyz";

    private ColumnName() {}

    /** Whether name or unit tell anything of what the column is. */
    static boolean isMeant(Field field) {
        return quantity(field) != Quantity.OTHER || axis(field.name()) >= 0;
    }

    /** What name and unit say that the column is. */
    static Quantity quantity(Field field) {
        Quantity byName = quantity(field.name());
        boolean force = Quantity.FORCE.contains(byName);
        if (field.unit().isEmpty()) {
            return byName;
        }
        WrittenUnit unit = field.unit().get();
        if (force) {
            return unit.isForce() ? byName : Quantity.OTHER;
        }
        int bare = bareAxis(field.name());
        return bare >= 0 && unit.isForce() ? Quantity.FORCE.get(bare) : byName;
    }

    private static Quantity quantity(String name) {
        List<String> parts = parts(name);
        String joined = String.join("", parts);
        Quantity clock = CLOCKS.get(joined);
        Quantity whole = WHOLE.getOrDefault(name, clock == null ? Quantity.OTHER : clock);
        if (whole != Quantity.OTHER || parts.isEmpty()) {
            return whole;
        }
        List<String> bare = stripped(parts);
        if (!WITHOUT_GRAVITY.contains(parts.get(0)) && !WITHOUT_GRAVITY.contains(bare.get(0))) {
            for (int from = 0; from < bare.size() && whole == Quantity.OTHER; from++) {
                String rest = String.join("", bare.subList(from, bare.size()));
                whole = rest.length() == 1 ? Quantity.OTHER : WHOLE.getOrDefault(rest, axisOf(rest));
            }
        }
        return whole;
    }

    /** The axis that a name tells, 0 for x; -1 where it tells none. */
    static int axis(String name) {
        Quantity quantity = quantity(name);
        for (List<Quantity> axes : List.of(Quantity.FORCE, Quantity.RATE)) {
            if (axes.contains(quantity)) {
                return axes.indexOf(quantity);
            }
        }
        return bareAxis(name);
    }

    /** The axis that is all that a name tells; -1 where it tells more, or less. */
    static int bareAxis(String name) {
        List<String> parts = parts(name);
        String plain = parts.isEmpty() ? "" : String.join("", stripped(parts));
        return plain.length() == 1 ? AXES.indexOf(plain) : -1;
    }

    /** What a name tells besides its axis. */
    static String withoutAxis(String name) {
        List<String> parts = parts(name);
        String plain = parts.isEmpty() ? "" : String.join("", stripped(parts));
        int last = plain.length() - 1;
        boolean byEnd = last >= 0 && AXES.indexOf(plain.charAt(last)) >= 0;
        return byEnd ? plain.substring(0, last) : plain.substring(Math.min(1, plain.length()));
    }

    private static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        for (String part : name.split("[^\\p{L}\\p{N}]+", -1)) {
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** The parts without what is written besides, {@code xout} and {@code x1} being {@code x}. */
    private static List<String> stripped(List<String> parts) {
        List<String> bare = new ArrayList<>(parts);
        while (bare.size() > 1 && BESIDES.contains(bare.get(bare.size() - 1))) {
            bare.remove(bare.size() - 1);
        }
        while (bare.size() > 1 && PREFIXES.contains(bare.get(0))) {
            bare.remove(0);
        }
        String last = bare.get(bare.size() - 1);
        bare.set(
                bare.size() - 1,
                last.replaceFirst("^([xyz])(?:\\d|out|axis|val|value|raw|data)$", "$1")
                        .replaceFirst("^(?:out|val|value|raw|data)([xyz])$", "$1"));
        return bare;
    }

    /** Names that end in an axis, or begin with one. */
    private static Quantity axisOf(String name) {
        Quantity byEnd = axisOf(name.substring(0, name.length() - 1), name.charAt(name.length() - 1));
        return byEnd == Quantity.OTHER ? axisOf(name.substring(1), name.charAt(0)) : byEnd;
    }

    private static Quantity axisOf(String stem, char axis) {
        int index = AXES.indexOf(axis);
        if (QUATERNION.contains(stem)) {
            int part = Math.max("0123".indexOf(axis), Math.max("wxyz".indexOf(axis), "rijk".indexOf(axis)));
            return part < 0 ? Quantity.OTHER : Quantity.QUATERNION.get(part);
        }
        if (index < 0 || stem.isEmpty()) {
            return Quantity.OTHER;
        }
        if (FORCE.contains(stem)) {
            return Quantity.FORCE.get(index);
        }
        return RATE.contains(stem) ? Quantity.RATE.get(index) : Quantity.OTHER;
    }
}

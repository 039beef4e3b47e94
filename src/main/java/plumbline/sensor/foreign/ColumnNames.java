package plumbline.sensor.foreign;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the names of the columns of a table say: {@code acc_x (m/s^2)}, {@code back_x}, {@code time_ms}, {@code Accel-Y [g]}. */
public final class ColumnNames {

    private static final Pattern BRACKETS = Pattern.compile("^(.*?)[\\s_]*[(\\[]([^)\\]]*)[)\\]]\\s*$");
    private static final Pattern ACCEL =
            Pattern.compile("acc|accel|acceleration|accelerometer|axis|raw|calibrated|a|imu|linear");
    private static final Pattern OTHERS =
            Pattern.compile(".*(gyro|gyr|mag|rot|quat|angle|euler|omega|temp|grav|user|count|std|var).*");
    private static final Pattern NEAR_THE_BACK = Pattern.compile(".*(back|lumb|trunk|sacr|pelvi|waist|hip|l3|l4|l5).*");
    private static final Pattern TIME = Pattern.compile(
            "(unix |epoch |posix |sample |header )?(time ?stamp|date ?time|time|t|epoch|unix|seconds|millis|elapsed|seconds elapsed)"
                    + "( utc| local| since epoch)?");
    private static final List<String> PERSON = List.of(
            "person",
            "subject",
            "participant",
            "subject id",
            "participant id",
            "person id",
            "subjectid",
            "participantid");

    /** The same unit as the names of columns have it. */
    private static final Set<String> METRES = Set.of("m.s-2", "m s-2", "ms2", "ms-2", "mps2");

    private static final Map<String, Double> MICROS_OF =
            Map.of("s", 1e6, "sec", 1e6, "seconds", 1e6, "ms", 1e3, "msec", 1e3, "millis", 1e3, "us", 1.0, "ns", 1e-3);

    private final List<String> bases = new ArrayList<>();
    private final List<String> units = new ArrayList<>();

    /** These names. */
    ColumnNames(List<String> names) {
        for (String name : names) {
            Matcher brackets = BRACKETS.matcher(name.strip());
            boolean found = brackets.matches();
            String base = words(found ? brackets.group(1) : name);
            String unit = found ? brackets.group(2).strip().toLowerCase(Locale.ROOT) : "";
            int last = base.lastIndexOf(' ');
            String tail = base.substring(last + 1);
            if (!found && last > 0 && (gOf(tail).isPresent() || MICROS_OF.containsKey(tail))) {
                unit = tail;
                base = base.substring(0, last);
            }
            bases.add(base);
            units.add(unit);
        }
    }

    /** Lower case, a blank between words, also where a capital or a sign parts them. */
    private static String words(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .replaceAll("[^A-Za-z0-9]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** The columns of three axes. */
    record Axes(String place, int x, int y, int z) {}

    /** All accelerations that are named, by where they were worn. */
    List<Axes> axes() {
        Map<String, int[]> places = new LinkedHashMap<>();
        for (int i = 0; i < bases.size(); i++) {
            List<String> left = new ArrayList<>();
            int axis = -1;
            for (String word : bases.get(i).split(" ", -1)) {
                int found = axis(word);
                if (found >= 0) {
                    axis = found;
                } else if (!ACCEL.matcher(word).matches()) {
                    left.add(word);
                }
            }
            String place = String.join(" ", left);
            if (axis >= 0 && !OTHERS.matcher(place).matches()) {
                int[] columns = places.computeIfAbsent(place, p -> new int[] {-1, -1, -1});
                columns[axis] = columns[axis] < 0 ? i : columns[axis];
            }
        }
        return places.entrySet().stream()
                .filter(e -> e.getValue()[0] >= 0 && e.getValue()[1] >= 0 && e.getValue()[2] >= 0)
                .map(e -> new Axes(e.getKey(), e.getValue()[0], e.getValue()[1], e.getValue()[2]))
                .toList();
    }

    private static int axis(String word) {
        String letter = word.replaceFirst("^(acc|accel|acceleration|a)(?=[xyz]$)", "");
        return letter.length() == 1 ? "xyz".indexOf(letter) : -1;
    }

    /** Whether a place, in lower case, is the lower back or near it. */
    public static boolean isNearTheBack(String place) {
        return NEAR_THE_BACK.matcher(place).matches();
    }

    /** Whether the place of these is. */
    static boolean isNearTheBack(Axes axes) {
        return isNearTheBack(axes.place().replace(" ", ""));
    }

    /** What 1 in this column is in g, where its name tells. */
    Optional<Double> g(int column) {
        return gOf(units.get(column));
    }

    private static Optional<Double> gOf(String unit) {
        return METRES.contains(unit)
                ? Optional.of(AccelerationUnit.METRES_G)
                : Optional.ofNullable(AccelerationUnit.G_OF.get(unit));
    }

    /** What 1 in this column is in microseconds, where its name tells. */
    Optional<Double> micros(int column) {
        String base = bases.get(column);
        String unit = units.get(column).isEmpty() && base.matches("seconds|millis|seconds elapsed")
                ? base.substring(0, base.startsWith("millis") ? 6 : 7)
                : units.get(column);
        return Optional.ofNullable(MICROS_OF.get(unit));
    }

    /** The columns that tell the time, in their order. */
    List<Integer> times() {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < bases.size(); i++) {
            if (TIME.matcher(bases.get(i)).matches()) {
                found.add(i);
            }
        }
        return found;
    }

    /** The column that names the wearer; {@link TableLayout#NO_COLUMN} where there is none. */
    int person() {
        for (int i = 0; i < bases.size(); i++) {
            if (PERSON.contains(bases.get(i))) {
                return i;
            }
        }
        return TableLayout.NO_COLUMN;
    }
}

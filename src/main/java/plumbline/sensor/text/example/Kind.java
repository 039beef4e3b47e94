package plumbline.sensor.text.example;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import plumbline.sensor.text.RowReader.Read;
import plumbline.sensor.text.example.motion.Held;
import plumbline.sensor.text.example.motion.Quiet;
import plumbline.sensor.text.example.motion.Wander;
import plumbline.sensor.text.row.Field;

/** The lines of one kind that came while the sensor was tipped. */
final class Kind {

    /** Three minutes of a fast sensor; what comes later is not kept. */
    private static final int MOST_ROWS = 9000;

    /** For so long the sensor is to be held. */
    private static final Duration WINDOW = Duration.ofMillis(1200);

    /** How much a column changes by itself, headings that drift included, is seen in a longer time. */
    private static final Duration LEVEL_WINDOW = Duration.ofSeconds(3);

    /** A change is one where it is more than so many of the last digit that is written, */
    private static final double BEYOND_DIGIT = 4;

    /** and than so many times what the column drifted by while the sensor was level. */
    private static final double BEYOND_DRIFT = 3;

    /** A slow sensor has as many rows, in a longer time. */
    private static final int LEAST_ROWS = 4;

    private static final Duration LONGEST_WINDOW = Duration.ofSeconds(8);

    /** A clock or a counter goes the other way once in so many steps at most, where it begins anew. */
    private static final double ONE_WAY = 0.05;

    private static final int LEAST_STEPS = 3;

    private final Read first;
    private final List<Duration> times = new ArrayList<>();
    private final List<List<Double>> rows = new ArrayList<>();
    private final Map<Pose, Held> poses = new EnumMap<>(Pose.class);
    private final double[] digits;
    private final double[] drifts;
    private Wander wander = Wander.NONE;
    private final Quiet quiet;
    private Duration level = Duration.ZERO;
    private final Set<Integer> aside = new HashSet<>();

    Kind(Read first) {
        this.first = first;
        this.digits = new double[first.row().fields().size()];
        this.drifts = new double[digits.length];
        this.quiet = new Quiet(digits.length);
        Arrays.fill(digits, 1);
    }

    Read first() {
        return first;
    }

    int columns() {
        return digits.length;
    }

    List<List<Double>> rows() {
        return rows;
    }

    /** Whether the row is one of these, in which every number is one. */
    boolean takes(Read read, Duration at) {
        if (!first.isLike(read)) {
            return false;
        }
        List<Double> values = read.row().fields().stream().map(Field::value).toList();
        if (rows.size() < MOST_ROWS && values.stream().allMatch(Double::isFinite)) {
            rows.add(values);
            times.add(at);
            for (int i = 0; i < digits.length; i++) {
                digits[i] = Math.min(
                        digits[i], Math.pow(10, -read.row().fields().get(i).decimals()));
            }
            quiet.take(rows, times);
        }
        return true;
    }

    /** What was read lately; empty where that is too little. */
    Optional<Held> lately(Duration now) {
        return within(WINDOW, now);
    }

    private Optional<Held> within(Duration window, Duration now) {
        return rowsWithin(window, now).map(Held::of);
    }

    private Optional<List<List<Double>>> rowsWithin(Duration window, Duration now) {
        int from = rows.size();
        while (from > 0 && times.get(from - 1).compareTo(now.minus(window)) > 0) {
            from--;
        }
        from = Math.min(from, rows.size() - LEAST_ROWS);
        boolean enough = from >= 0 && times.get(from).compareTo(now.minus(LONGEST_WINDOW)) > 0;
        return enough ? Optional.of(rows.subList(from, rows.size())) : Optional.empty();
    }

    /** The columns that are not at rest, clocks and counters left out; all of them where too little was read. */
    List<Integer> restless(Duration now) {
        Optional<Held> lately = within(LEVEL_WINDOW, now);
        return IntStream.range(0, columns())
                .filter(i -> lately.isEmpty() || (!quiet.isAtRest(lately.get(), i, digits[i]) && !counts(i)))
                .boxed()
                .toList();
    }

    /** From here on the sensor is tipped; what is still not at rest is left aside, and what has only risen or only fallen so far is a clock or a counter. */
    void begin(Duration now) {
        aside.addAll(restless(now));
        Optional<Held> all = within(LEVEL_WINDOW, now);
        Optional<Held> last = lately(now);
        if (all.isPresent() && last.isPresent()) {
            poses.put(Pose.LEVEL, new Held(last.get().means(), all.get().deviations()));
            level = now;
            wander = rowsWithin(LEVEL_WINDOW, now)
                    .map(lately -> Wander.of(lately, LEVEL_WINDOW.toMillis() / 1000.0))
                    .orElse(Wander.NONE);
            double apart = LEVEL_WINDOW.minus(WINDOW).toMillis() / 2000.0;
            for (int i = 0; i < drifts.length; i++) {
                drifts[i] = Math.abs(last.get().change(all.get(), i)) / apart;
            }
        }
        IntStream.range(0, columns()).filter(this::counts).forEach(aside::add);
    }

    /** What the column may differ by without any tip: some of its last digits, its drift up to now, and how far it wanders. */
    private double slack(int column) {
        double seconds = times.get(times.size() - 1).minus(level).toMillis() / 1000.0;
        double drift = Math.max(BEYOND_DRIFT * drifts[column] * seconds, wander.reach(column, seconds));
        return Math.max(BEYOND_DIGIT * digits[column], drift);
    }

    /** All is done: what went both ways after all is no clock, but drifted while the sensor was level. */
    void end() {
        aside.removeIf(this::goesBack);
    }

    private boolean goesBack(int column) {
        double up = 0;
        double down = 0;
        for (int i = 1; i < rows.size(); i++) {
            double step = rows.get(i).get(column) - rows.get(i - 1).get(column);
            up += Math.max(0, step);
            down += Math.max(0, -step);
        }
        return Math.min(up, down) > ONE_WAY * (up + down);
    }

    void hold(Pose pose, Held held) {
        poses.put(pose, held);
    }

    Optional<Held> held(Pose pose) {
        return Optional.ofNullable(poses.get(pose));
    }

    /** Whether the column is a clock, a counter, or part of something else. */
    boolean isAside(int column) {
        return aside.contains(column);
    }

    /** These columns are part of something else. */
    void setAside(List<Integer> columns) {
        aside.addAll(columns);
    }

    /** Whether the column read something else in another pose. */
    boolean hasChanged(int column) {
        return poses.entrySet().stream()
                .anyMatch(pose -> changed(pose.getValue(), Pose.LEVEL).contains(column));
    }

    private boolean counts(int column) {
        int ups = 0;
        int downs = 0;
        for (int i = 1; i < rows.size(); i++) {
            int step = Double.compare(rows.get(i).get(column), rows.get(i - 1).get(column));
            ups += step > 0 ? 1 : 0;
            downs += step < 0 ? 1 : 0;
        }
        int steps = ups + downs;
        return steps >= LEAST_STEPS && Math.min(ups, downs) <= ONE_WAY * steps;
    }

    /** The columns that read something else than they did in that pose. */
    List<Integer> changed(Held now, Pose since) {
        Optional<Held> then = held(since);
        return then.isEmpty()
                ? List.of()
                : IntStream.range(0, columns())
                        .filter(i -> !isAside(i) && now.hasChanged(then.get(), i, slack(i)))
                        .boxed()
                        .toList();
    }

    /** The columns that read something else lately than they did in that pose. */
    List<Integer> changedLately(Duration now, Pose since) {
        return lately(now).map(held -> changed(held, since)).orElse(List.of());
    }

    /** Whether the sensor is held in another pose than all those before. */
    boolean isHeldElsewhere(Held now) {
        return poses.entrySet().stream().allMatch(pose -> {
            List<Integer> changed = changed(now, pose.getKey());
            return !changed.isEmpty() && changed.stream().allMatch(i -> now.isSteady(pose.getValue(), i));
        });
    }
}

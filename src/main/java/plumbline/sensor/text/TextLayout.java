package plumbline.sensor.text;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import plumbline.sensor.Sample;
import plumbline.sensor.Vector3;
import plumbline.sensor.text.RowReader.Read;
import plumbline.sensor.text.row.TextRow;
import plumbline.sensor.text.unit.AngleUnit;
import plumbline.sensor.text.unit.ForceUnit;
import plumbline.sensor.time.Stamp;
import plumbline.sensor.wire.Attitude;

/**
 * How the lines of one sensor are read.
 *
 * @param kind a row of the kind that holds the samples
 * @param names which name each quantity has there
 * @param force the unit of the acceleration; empty where there is none, and the direction is told in another way
 * @param angles the unit of angles
 * @param degPerRate degrees a second for one unit of the rates, where these are read
 * @param guessed whether the columns have no names and were found by how they behave
 * @param negated what counts the other way round
 * @param zero what the axes read without acceleration; empty for 0
 */
public record TextLayout(
        Read kind,
        Map<Quantity, String> names,
        Optional<ForceUnit> force,
        AngleUnit angles,
        OptionalDouble degPerRate,
        boolean guessed,
        Set<Quantity> negated,
        List<Double> zero) {

    /** Twice the widest range of any small accelerometer, 16 g. */
    private static final double MOST_G = 32;

    /** The widest range of any small gyroscope sold today. */
    private static final double MOST_DPS = 4000;

    private static final double MOST_DEG = 360;

    public TextLayout {
        names = Map.copyOf(names);
        negated = Set.copyOf(negated);
        zero = List.copyOf(zero);
    }

    /** A layout by names or settings. */
    static TextLayout of(
            Read kind, Roles roles, Optional<ForceUnit> force, AngleUnit angles, OptionalDouble degPerRate) {
        return new TextLayout(kind, roles.names(), force, angles, degPerRate, false, Set.of(), List.of());
    }

    /** A layout by how three columns behave. */
    static TextLayout guessed(Read kind, List<String> three, Optional<ForceUnit> unit) {
        Map<Quantity, String> names = new EnumMap<>(Quantity.class);
        for (int axis = 0; axis < three.size(); axis++) {
            names.put(Quantity.FORCE.get(axis), three.get(axis));
        }
        return new TextLayout(kind, names, unit, AngleUnit.DEGREES, OptionalDouble.empty(), true, Set.of(), List.of());
    }

    /** The same, with these the other way round, and these zeros. */
    TextLayout with(Set<Quantity> turned, List<Double> zeros) {
        return new TextLayout(kind, names, force, angles, degPerRate, guessed, turned, zeros);
    }

    /** The way up, and whether it is told by angles near their singular pose. */
    private record Force(Vector3 g, boolean singular) {}

    /**
     * What a row says.
     *
     * @param singular whether its direction comes from angles near their singular pose
     */
    record Reading(Sample sample, boolean singular) {}

    /** Whether samples tell only a direction. */
    boolean isDirection() {
        return force.isEmpty();
    }

    /** Whether a row is one of these, but for something that it lacks. */
    boolean isNearly(Read read) {
        boolean oneOfThree = kind.lines() > read.lines();
        return !oneOfThree
                && read.row().shape() == kind.row().shape()
                && read.topic() == kind.topic()
                && read.row().fields().stream()
                        .filter(field -> names.containsValue(field.name()))
                        .anyMatch(field -> kind.row().unit(field.name()).equals(field.unit()));
    }

    /** The sample of a row; empty where the row is of another kind, or its values are none that a sensor measures. */
    Optional<Reading> read(Read read) {
        return read.topic() == kind.topic() && isInTheSameUnits(read.row()) ? read(read.row()) : Optional.empty();
    }

    /** Sketches that write counts and metres write them in the same words, and only one of them with a unit. */
    private boolean isInTheSameUnits(TextRow row) {
        return names.values().stream()
                .allMatch(name -> row.unit(name).equals(kind.row().unit(name)));
    }

    /** The same, whatever its caption. */
    Optional<Reading> read(TextRow row) {
        boolean fits = row.shape() == kind.row().shape()
                && (row.shape() != TextRow.Shape.NUMBERS
                        || row.fields().size() == kind.row().fields().size());
        if (!fits) {
            return Optional.empty();
        }
        return force(row)
                .map(f -> new Reading(new Sample(OptionalInt.empty(), clock(row), f.g(), rate(row)), f.singular()));
    }

    private Optional<Force> force(TextRow row) {
        if (force.isPresent()) {
            return vector(row, Quantity.FORCE)
                    .map(v -> zero.isEmpty() ? v : v.minus(new Vector3(zero(0), zero(1), zero(2))))
                    .map(v -> v.times(1 / force.get().perG()))
                    .filter(v -> v.norm() <= MOST_G)
                    .map(v -> new Force(v, false));
        }
        if (names.containsKey(Quantity.QW)) {
            return numbers(row, Quantity.QUATERNION)
                    .flatMap(q -> Attitude.up(q.get(0), q.get(1), q.get(2), q.get(3)))
                    .map(up -> new Force(up, false));
        }
        return numbers(row, Quantity.ANGLES)
                .map(a -> List.of(a.get(0) * angles.degrees(), a.get(1) * angles.degrees()))
                .filter(a -> Math.abs(a.get(0)) <= MOST_DEG && Math.abs(a.get(1)) <= MOST_DEG)
                .map(a -> new Force(Attitude.upByForwardLeftUp(a.get(1), a.get(0)), Attitude.isSingular(a.get(0))));
    }

    /** What an axis reads without acceleration, counted the same way round. */
    private double zero(int axis) {
        return negated.contains(Quantity.FORCE.get(axis)) ? -zero.get(axis) : zero.get(axis);
    }

    private Optional<Vector3> rate(TextRow row) {
        return degPerRate.isEmpty()
                ? Optional.empty()
                : vector(row, Quantity.RATE)
                        .map(v -> v.times(degPerRate.getAsDouble()))
                        .filter(v -> v.norm() <= MOST_DPS);
    }

    private OptionalLong clock(TextRow row) {
        for (Quantity unit : Quantity.CLOCK) {
            Optional<List<Double>> ticks = numbers(row, List.of(unit));
            if (ticks.isPresent()) {
                long ms = Math.round(ticks.get().get(0) * unit.ms());
                return OptionalLong.of(Math.floorMod(ms, Sample.CLOCK_MODULUS_MS));
            }
        }
        return row.stamp().filter(Stamp::isFine).stream()
                .mapToLong(stamp -> Math.floorMod(stamp.at(ZoneOffset.UTC).toEpochMilli(), Sample.CLOCK_MODULUS_MS))
                .findFirst();
    }

    private Optional<Vector3> vector(TextRow row, List<Quantity> quantities) {
        return numbers(row, quantities).map(n -> new Vector3(n.get(0), n.get(1), n.get(2)));
    }

    private Optional<List<Double>> numbers(TextRow row, List<Quantity> quantities) {
        List<Double> numbers = new ArrayList<>();
        for (Quantity quantity : quantities) {
            String name = names.get(quantity);
            OptionalDouble value = name == null ? OptionalDouble.empty() : row.value(name);
            if (value.isEmpty() || !Double.isFinite(value.getAsDouble())) {
                return Optional.empty();
            }
            numbers.add(negated.contains(quantity) ? -value.getAsDouble() : value.getAsDouble());
        }
        return Optional.of(numbers);
    }

    /** How lines are read, for the wearer to check: {@code acceleration in m/s2 from ax, ay, az}. */
    public String words() {
        String what = force.map(unit -> "acceleration in " + unit.title() + " from " + named(Quantity.FORCE))
                .orElseGet(() -> names.containsKey(Quantity.QW)
                        ? "direction by the quaternion " + named(Quantity.QUATERNION)
                        : "direction by the angles " + named(Quantity.ANGLES)
                                + (angles == AngleUnit.DEGREES ? "" : " in " + angles.title()));
        return what
                + (degPerRate.isPresent() ? ", rates from " + named(Quantity.RATE) : "")
                + (guessed ? ", found by its length at rest; sensor.columns settles it" : "");
    }

    private String named(List<Quantity> quantities) {
        return String.join(
                ", ",
                quantities.stream()
                        .map(q -> (negated.contains(q) ? "-" : "") + shown(names.getOrDefault(q, q.word())))
                        .toList());
    }

    private static String shown(String name) {
        return name.startsWith("#") ? String.format(Locale.ROOT, "column %s", name.substring(1)) : name;
    }
}

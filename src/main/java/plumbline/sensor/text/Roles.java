package plumbline.sensor.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.sensor.text.RowReader.Read;
import plumbline.sensor.text.row.Field;
import plumbline.sensor.text.row.TextRow;
import plumbline.sensor.text.unit.WrittenUnit;

/**
 * What the numbers of one kind of row may be.
 *
 * @param names which name each quantity has that is told by name, by unit or by caption
 * @param units the unit that is written beside each of these
 * @param open names of three neighbours each that may be the acceleration, if their values say so
 */
record Roles(Map<Quantity, String> names, Map<Quantity, WrittenUnit> units, List<List<String>> open) {

    private static final int AXES = 3;
    private static final List<String> QUATERNION = List.of("w", "x", "y", "z");

    static Roles of(Read read) {
        Map<Quantity, String> names = new EnumMap<>(Quantity.class);
        Map<Quantity, WrittenUnit> units = new EnumMap<>(Quantity.class);
        for (Field field : read.row().fields()) {
            Quantity quantity = ColumnName.quantity(field);
            if (quantity != Quantity.OTHER && names.putIfAbsent(quantity, field.name()) == null) {
                field.unit().ifPresent(unit -> units.put(quantity, unit));
            }
        }
        if (read.row().names().containsAll(QUATERNION)) {
            for (int i = 0; i < QUATERNION.size(); i++) {
                names.put(Quantity.QUATERNION.get(i), QUATERNION.get(i));
            }
        }
        List<List<String>> open = open(read);
        if (read.topic() == Topic.FORCE && open.size() == 1 && isAlone(read.row())) {
            for (int axis = 0; axis < AXES; axis++) {
                names.put(Quantity.FORCE.get(axis), open.get(0).get(axis));
            }
        }
        return new Roles(names, units, open);
    }

    /** A caption belongs to three numbers, or to three that are called x, y and z; of ten it says nothing. */
    private static boolean isAlone(TextRow row) {
        return row.fields().size() == AXES || row.fields().get(0).isNamed();
    }

    private static List<List<String>> open(Read read) {
        if (read.topic() == Topic.ELSE || read.row().names().containsAll(QUATERNION)) {
            return List.of();
        }
        List<Field> fields = read.row().fields();
        boolean named = fields.stream().anyMatch(Field::isNamed);
        List<List<String>> open = new ArrayList<>();
        for (int first = 0; first + AXES <= fields.size(); first++) {
            List<Field> three = fields.subList(first, first + AXES);
            boolean may = named ? areBareAxes(three) : isInStep(first, fields.size());
            if (may && three.stream().allMatch(Roles::mayBeForce)) {
                open.add(three.stream().map(Field::name).toList());
            }
        }
        return open;
    }

    /** Nine-axis sketches write their numbers in threes, with a time or a counter in front, or more behind. */
    private static boolean isInStep(int first, int columns) {
        return first % AXES == 0 || (first - columns) % AXES == 0;
    }

    private static boolean areBareAxes(List<Field> three) {
        for (int axis = 0; axis < AXES; axis++) {
            if (ColumnName.bareAxis(three.get(axis).name()) != axis) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayBeForce(Field field) {
        return field.unit().map(WrittenUnit::isForce).orElse(true);
    }

    boolean has(List<Quantity> quantities) {
        return names.keySet().containsAll(quantities);
    }

    /** The names of these. */
    List<String> of(List<Quantity> quantities) {
        return quantities.stream().map(q -> names.getOrDefault(q, "")).toList();
    }

    /** The unit that is written beside the first of these. */
    Optional<WrittenUnit> unit(List<Quantity> quantities) {
        return Optional.ofNullable(units.get(quantities.get(0)));
    }
}

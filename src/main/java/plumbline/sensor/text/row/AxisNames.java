package plumbline.sensor.text.row;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.sensor.text.unit.WrittenUnit;

/**
 * Completes the names and units of axes by their neighbours: in {@code Acceleration X: 9.39, Y: 1.18, Z: 2.83 m/s^2} the
 * second is {@code acceleration y}, and all are in m/s2. What comes twice is numbered.
 */
final class AxisNames {

    private static final String AXES = "xyz";

    private AxisNames() {}

    static List<Field> completed(List<Field> fields) {
        List<Field> named = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        String stem = "";
        int axis = -1;
        for (Field field : fields) {
            int next = bareAxis(field.name());
            Field full = next > 0 && next == axis + 1 && !stem.isEmpty()
                    ? field.named(stem + " " + AXES.charAt(next))
                    : field;
            stem = next > 0 && next == axis + 1 ? stem : stem(field.name());
            axis = endAxis(field.name());
            Field only = full;
            for (int i = 2; field.isNamed() && !taken.add(only.name()); i++) {
                only = full.named(full.name() + " " + i);
            }
            named.add(only);
        }
        return measured(named, fields);
    }

    /** A unit behind the last axis, or beside the first, is that of all three. */
    private static List<Field> measured(List<Field> named, List<Field> written) {
        List<Field> measured = new ArrayList<>(named);
        for (int i = measured.size() - 2; i >= 0; i--) {
            share(measured, written, i, i + 1, i + 1);
        }
        for (int i = 1; i < measured.size(); i++) {
            share(measured, written, i, i - 1, i);
        }
        return measured;
    }

    private static void share(List<Field> fields, List<Field> written, int to, int from, int later) {
        String name = written.get(later).name();
        String before = written.get(later - 1).name();
        boolean follows = endAxis(name) > 0 && endAxis(before) == endAxis(name) - 1;
        boolean neighbours = follows && (name.length() == 1 || start(name).equals(start(before)));
        Optional<WrittenUnit> unit = fields.get(from).unit();
        if (neighbours && fields.get(to).unit().isEmpty() && unit.isPresent()) {
            fields.set(to, fields.get(to).in(unit));
        }
    }

    private static int bareAxis(String name) {
        return name.length() == 1 ? AXES.indexOf(name) : -1;
    }

    /** The axis with which a name ends, 0 for x; -1 where it ends with none. */
    private static int endAxis(String name) {
        return AXES.indexOf(name.charAt(name.length() - 1));
    }

    private static String start(String name) {
        return name.substring(0, name.length() - 1);
    }

    /** What stands before the axis, where that is a part of its own. */
    private static String stem(String name) {
        boolean apart = name.length() > 2 && endAxis(name) >= 0 && " _.".indexOf(name.charAt(name.length() - 2)) >= 0;
        return apart ? name.substring(0, name.length() - 2) : "";
    }
}

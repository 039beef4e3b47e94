package plumbline.sensor.text.proof;

import java.util.List;
import plumbline.sensor.text.row.Field;
import plumbline.sensor.text.row.TextRow;

/** Four neighbours whose squares add up to 1 in nearly every row: a quaternion. */
public final class UnitQuaternion {

    private static final int PARTS = 4;

    /** So many rows of a hundred. */
    private static final double SHARE = 0.9;

    /** A quaternion off by more than this was not made by a filter; the noise of an acceleration is mostly more. */
    private static final double TOLERANCE = 0.004;

    private UnitQuaternion() {}

    /** Whether these three are part of one. */
    public static boolean holds(List<TextRow> rows, List<String> three) {
        List<String> names = rows.get(0).names();
        int first = names.indexOf(three.get(0));
        for (int from = first - 1; from <= first; from++) {
            if (from >= 0 && from + PARTS <= names.size() && isOne(rows, from)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOne(List<TextRow> rows, int from) {
        long whole = rows.stream()
                .filter(row -> isOne(row.fields().subList(from, from + PARTS)))
                .count();
        return whole >= SHARE * rows.size();
    }

    private static boolean isOne(List<Field> parts) {
        double square = 0;
        int decimals = 0;
        for (Field part : parts) {
            square += part.value() * part.value();
            decimals = Math.max(decimals, part.decimals());
        }
        return decimals > 0 && Math.abs(Math.sqrt(square) - 1) <= Math.max(TOLERANCE, 2 * Math.pow(10, -decimals));
    }
}

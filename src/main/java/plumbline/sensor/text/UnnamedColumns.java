package plumbline.sensor.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;

/**
 * Numbers without names: three neighbours are the acceleration if they are 1 g long in some unit most of the time, and no
 * other three are. Nine-axis sketches write them in threes, with a time or a counter in front.
 */
final class UnnamedColumns {

    private static final int AXES = 3;

    private final List<TextRow> rows;
    private final Optional<ForceUnit> set;
    private final double share;

    UnnamedColumns(List<TextRow> rows, Optional<ForceUnit> set, double share) {
        this.rows = rows;
        this.set = set;
        this.share = share;
    }

    /** The layout; empty where none or several are possible. */
    Optional<TextLayout> layout() {
        TextRow kind = rows.get(0);
        int columns = kind.fields().size();
        TreeSet<Integer> places = new TreeSet<>();
        for (int first : List.of(0, columns % AXES)) {
            for (int place = first; place + AXES <= columns; place += AXES) {
                if (unit(place).isPresent()) {
                    places.add(place);
                }
            }
        }
        return places.size() != 1 ? Optional.empty() : Optional.of(layout(kind, places.first()));
    }

    private TextLayout layout(TextRow kind, int place) {
        List<String> names = names(place);
        Map<Quantity, String> found =
                Map.of(Quantity.AX, names.get(0), Quantity.AY, names.get(1), Quantity.AZ, names.get(2));
        return new TextLayout(kind, found, unit(place), OptionalDouble.empty(), true);
    }

    private Optional<ForceUnit> unit(int place) {
        double[] lengths = Lengths.of(rows, names(place));
        return set.filter(unit -> unit.fits(Lengths.median(lengths)))
                .or(() -> set.isPresent() ? Optional.empty() : ForceUnit.atRest(Lengths.median(lengths)))
                .filter(unit -> Lengths.shareWithin(lengths, unit.perG(), ForceUnit.TOLERANCE) >= share)
                .filter(unit -> unit != ForceUnit.G || hasFractions(place));
    }

    /** Whole numbers of length 1 are switches, not accelerations. */
    private boolean hasFractions(int place) {
        return rows.stream()
                .anyMatch(row ->
                        names(place).stream().anyMatch(name -> row.value(name).orElse(0) % 1 != 0));
    }

    private List<String> names(int place) {
        return rows.get(0).fields().subList(place, place + AXES).stream()
                .map(TextRow.Field::name)
                .toList();
    }
}

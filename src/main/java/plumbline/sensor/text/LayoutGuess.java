package plumbline.sensor.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import plumbline.sensor.text.TextRow.Field;
import plumbline.sensor.text.TextRow.Shape;

/**
 * Finds out from the first lines of a text which of its numbers are the acceleration, and in which unit: by the names of
 * columns where they have names, by the settings, else by which three neighbours are 1 g long at rest in some unit.
 */
public final class LayoutGuess {

    /** Lines that are looked at before it is given up. */
    public static final int MOST_LINES = 64;

    /** Rows with names that are enough, and rows without: names are evidence of their own. */
    private static final int ENOUGH_NAMED = 4;

    private static final int ENOUGH_UNNAMED = 20;

    /** Somebody who walks is 1 g long in the median, and seldom further off than this in one sample. */
    private static final double WITHIN = 0.4;

    private static final double SHARE_WITHIN = 0.6;

    /** Unnamed numbers have to be of one length most of the time. */
    private static final double SHARE_FITTING = 0.8;

    private final TextHints hints;
    private final List<TextRow> rows = new ArrayList<>();
    private Optional<List<String>> header = Optional.empty();
    private Optional<TextLayout> layout = Optional.empty();
    private boolean unclear;
    private int lines;

    /** A guess that minds what is set. */
    public LayoutGuess(TextHints hints) {
        this.hints = hints;
    }

    /** Takes the next line; the first may be cut, and counts only where it is a header. */
    public void take(String line) {
        TextRow row = TextRow.of(line);
        lines++;
        if (row.shape() == Shape.HEADER) {
            header = Optional.of(row.fields().stream().map(Field::name).toList());
        } else if (row.shape() != Shape.OTHER && lines > 1 && layout.isEmpty() && rows.size() < MOST_LINES) {
            rows.add(named(row));
            look(rows.get(rows.size() - 1));
        }
    }

    /** How many lines have come. */
    public int lines() {
        return lines;
    }

    /** Whether there are numbers enough, but it is not clear which are the acceleration, or in which unit. */
    public boolean isUnclear() {
        return unclear;
    }

    /** How lines are read, once that is clear. */
    public Optional<TextLayout> layout() {
        return layout;
    }

    /** The row with the names of the header, where they belong to it. */
    TextRow named(TextRow row) {
        int size = row.fields().size();
        if (row.shape() != Shape.NUMBERS || header.map(List::size).orElse(-1) != size) {
            return row;
        }
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            fields.add(new Field(header.get().get(i), row.fields().get(i).value()));
        }
        return new TextRow(row.shape(), fields);
    }

    private void look(TextRow newest) {
        List<TextRow> alike = rows.stream().filter(newest::isLike).toList();
        if (alike.size() < ENOUGH_NAMED) {
            return;
        }
        Map<Quantity, String> names = names(newest);
        layout = names.isEmpty() ? Optional.empty() : byNames(newest, names, alike);
        if (layout.isEmpty() && isUnnamed(newest) && alike.size() >= ENOUGH_UNNAMED) {
            layout = new UnnamedColumns(alike, hints.unit(), SHARE_FITTING).layout();
            unclear = layout.isEmpty();
        }
    }

    private static boolean isUnnamed(TextRow row) {
        return row.fields().get(0).name().startsWith("#");
    }

    /** Which quantity has which name here; the first of several of the same meaning counts. */
    private Map<Quantity, String> names(TextRow row) {
        Map<Quantity, String> names = new EnumMap<>(Quantity.class);
        boolean set = hints.columns().size() == row.fields().size();
        for (int i = 0; i < row.fields().size(); i++) {
            String name = row.fields().get(i).name();
            Quantity quantity = set ? hints.columns().get(i) : ColumnName.quantity(name);
            if (quantity != Quantity.OTHER) {
                names.putIfAbsent(quantity, name);
            }
        }
        return names;
    }

    private Optional<TextLayout> byNames(TextRow kind, Map<Quantity, String> names, List<TextRow> alike) {
        if (names.keySet().containsAll(Quantity.FORCE)) {
            Optional<ForceUnit> unit = hints.unit().or(() -> unit(names, alike));
            unclear = unit.isEmpty();
            return unit.map(u -> new TextLayout(kind, names, Optional.of(u), degPerRate(names), false));
        }
        boolean direction = names.keySet().containsAll(Quantity.QUATERNION)
                || names.keySet().containsAll(Quantity.ANGLES);
        TextLayout layout = new TextLayout(kind, names, Optional.empty(), degPerRate(names), false);
        return direction && alike.stream().anyMatch(row -> layout.read(row).isPresent())
                ? Optional.of(layout)
                : Optional.empty();
    }

    private static Optional<ForceUnit> unit(Map<Quantity, String> names, List<TextRow> alike) {
        double[] lengths =
                Lengths.of(alike, Quantity.FORCE.stream().map(names::get).toList());
        return ForceUnit.atRest(Lengths.median(lengths))
                .filter(unit -> Lengths.shareWithin(lengths, unit.perG(), WITHIN) >= SHARE_WITHIN);
    }

    /** Rates are read only where their unit is named: a wrong one would be 57 times too much or too little. */
    private static OptionalDouble degPerRate(Map<Quantity, String> names) {
        String name = names.getOrDefault(Quantity.GX, "");
        if (!names.keySet().containsAll(Quantity.RATE)) {
            return OptionalDouble.empty();
        }
        if (ColumnName.isInRadians(name)) {
            return OptionalDouble.of(Math.toDegrees(1));
        }
        return ColumnName.isInDegrees(name) ? OptionalDouble.of(1) : OptionalDouble.empty();
    }
}

package plumbline.sensor.text;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A line of text taken apart.
 *
 * @param shape how it is written
 * @param fields its numbers, from left to right
 */
record TextRow(Shape shape, List<Field> fields) {

    /** How a line is written. */
    enum Shape {
        /** A JSON object. */
        JSON,
        /** Labels, each with a colon or an equals sign and a number behind. */
        LABELS,
        /** Numbers with something between them. */
        NUMBERS,
        /** Words with commas between them, such as a header; the names stand in the fields, without values. */
        HEADER,
        /** Anything else. */
        OTHER
    }

    /**
     * A number of a line.
     *
     * @param name its label in small letters, or the number of its place where it has none: {@code #2}
     * @param value the number, NaN where somebody wrote that it is none
     */
    record Field(String name, double value) {}

    /** The row without any field. */
    static final TextRow NOTHING = new TextRow(Shape.OTHER, List.of());

    TextRow {
        fields = List.copyOf(fields);
    }

    /** What a line holds. */
    static TextRow of(String line) {
        String text = line.strip();
        if (text.startsWith("{")) {
            return JsonFields.of(text)
                    .map(fields -> new TextRow(Shape.JSON, fields))
                    .orElse(NOTHING);
        }
        List<Field> labels = LabelFields.of(text);
        return labels.isEmpty() ? NumberCells.of(text) : new TextRow(Shape.LABELS, labels);
    }

    /** The value of this name. */
    OptionalDouble value(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .mapToDouble(Field::value)
                .findFirst();
    }

    /** Whether a value is told to be no number. */
    boolean hasNoNumber() {
        return fields.stream().anyMatch(field -> Double.isNaN(field.value()));
    }

    /** The name of an unnamed number in this place, 0 for the first. */
    static String place(int index) {
        return "#" + (index + 1);
    }

    /** A row of the same kind: rows of one kind have one layout. */
    boolean isLike(TextRow other) {
        return shape == other.shape
                && fields.stream()
                        .map(Field::name)
                        .toList()
                        .equals(other.fields.stream().map(Field::name).toList());
    }
}

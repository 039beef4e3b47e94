package plumbline.sensor.text.row;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import plumbline.sensor.text.unit.WrittenUnit;
import plumbline.sensor.time.Stamp;

/**
 * A line of text taken apart.
 *
 * @param shape how it is written
 * @param fields its numbers, from left to right
 * @param stamp when it was written, where it says so
 * @param words all of it in small letters, its numbers left out, to tell lines of one kind
 */
public record TextRow(Shape shape, List<Field> fields, Optional<Stamp> stamp, String words) {

    /** How a line is written. */
    public enum Shape {
        /** A JSON object. */
        JSON,
        /** Labels, and numbers behind them. */
        LABELS,
        /** Numbers with something between them. */
        NUMBERS,
        /** Words with commas or tabs between them: a header; the names stand in the fields, without values. */
        HEADER,
        /** Words with blanks between them, which may be a header all the same. */
        WORDS,
        /** Anything else. */
        OTHER
    }

    public TextRow {
        fields = List.copyOf(fields);
    }

    /** What a line holds. */
    public static TextRow of(String line) {
        Optional<Stamp> stamp = Stamp.of(line);
        String text = LogPrefix.without(Stamp.without(line));
        String words = WordsOnly.of(text);
        Optional<List<Field>> json = text.startsWith("{") ? JsonFields.of(text) : Optional.empty();
        if (json.isPresent()) {
            return new TextRow(Shape.JSON, json.get(), stamp, words);
        }
        List<Token> tokens = Tokens.of(DecimalComma.mended(text));
        List<Field> fields = Runs.of(tokens);
        if (!fields.isEmpty()) {
            boolean named = fields.stream().anyMatch(Field::isNamed);
            return new TextRow(named ? Shape.LABELS : Shape.NUMBERS, fields, stamp, words);
        }
        List<Label> header = Runs.header(tokens);
        return header.size() < 2
                ? new TextRow(Shape.OTHER, List.of(), stamp, words)
                : new TextRow(
                        tokens.contains(Token.Mark.CUT) ? Shape.HEADER : Shape.WORDS,
                        header.stream()
                                .map(label -> new Field(label.name(), 0, 0, label.unit()))
                                .toList(),
                        stamp,
                        words);
    }

    /** The value of this name. */
    public OptionalDouble value(String name) {
        return field(name).stream().mapToDouble(Field::value).findFirst();
    }

    /** Whether a value is told to be no number. */
    public boolean hasNoNumber() {
        return fields.stream().anyMatch(field -> Double.isNaN(field.value()));
    }

    /** The names of its numbers. */
    public List<String> names() {
        return fields.stream().map(Field::name).toList();
    }

    /** The units that are written beside them. */
    public List<Optional<WrittenUnit>> units() {
        return fields.stream().map(Field::unit).toList();
    }

    /** The number of this name; empty where there is none. */
    public Optional<Field> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** The unit beside the number of this name. */
    public Optional<WrittenUnit> unit(String name) {
        return field(name).flatMap(Field::unit);
    }

    /** The same numbers under other names. */
    public TextRow with(Shape other, List<Field> named) {
        return new TextRow(other, named, stamp, words);
    }
}

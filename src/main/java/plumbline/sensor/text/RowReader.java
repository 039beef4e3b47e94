package plumbline.sensor.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import plumbline.sensor.text.row.Field;
import plumbline.sensor.text.row.TextRow;
import plumbline.sensor.text.row.TextRow.Shape;

/**
 * Reads lines in the light of those before: a header names the columns below it, a caption such as {@code Gyroscope in
 * degrees/second} says what follows, and axes that come one a line are put together.
 */
public final class RowReader {

    private static final int AXES = 3;

    /** What loggers call the column of a date, a time of day, or both. */
    private static final Pattern TIMES = Pattern.compile(
            "(?:(?:local|utc|host|pc|system|sample|rec(?:orded)?|log(?:ged)?)[ _]?)?(?:date|time|day|clock|utc|ts|when|at|datum|(?:uhr)?zeit)"
                    + "(?:[ _]?(?:time|stamp|stempel|utc|local|of day|zeit|iso))?");

    private Optional<List<Field>> header = Optional.empty();
    private Topic topic = Topic.NONE;
    private final List<Field> axes = new ArrayList<>();

    /**
     * A row and what the lines above say of it.
     *
     * @param topic what its caption says
     * @param lines how many lines it was put together from
     */
    public record Read(TextRow row, Topic topic, int lines) {

        /** Whether the other is of the same kind: rows of one kind have one layout. */
        public boolean isLike(Read other) {
            return row.shape() == other.row.shape()
                    && topic == other.topic
                    && row.names().equals(other.row.names())
                    && row.units().equals(other.row.units());
        }
    }

    /** Takes the next line. */
    public Read read(String line) {
        TextRow row = TextRow.of(line);
        switch (row.shape()) {
            case HEADER, WORDS, OTHER -> {
                return new Read(withoutNumbers(row), topic, 1);
            }
            case NUMBERS -> {
                return new Read(named(row, line.indexOf(':') >= 0), topic, 1);
            }
            case LABELS -> {
                return row.fields().size() == 1 ? axis(row) : new Read(row, topic, 1);
            }
            case JSON -> {
                return new Read(row, Topic.NONE, 1);
            }
        }
        throw new IllegalStateException(row.toString());
    }

    /** Takes note of a header or a caption; what is left has no numbers. */
    private TextRow withoutNumbers(TextRow row) {
        boolean meant = row.fields().stream().filter(ColumnName::isMeant).count() >= 2;
        if (meant || row.shape() == Shape.HEADER) {
            header = Optional.of(row.fields());
        }
        if (Topic.isTold(row.words()) && !meant) {
            topic = Topic.of(row.words());
        }
        return row.with(meant || row.shape() == Shape.HEADER ? Shape.HEADER : Shape.OTHER, List.of());
    }

    /** The row with the names of the header, where they belong to it; a row that is timed has a date or a time of day. */
    private TextRow named(TextRow row, boolean timed) {
        int size = row.fields().size();
        Optional<List<Field>> above = header.map(names -> names.size() == size || !timed ? names : withoutTimes(names))
                .filter(names -> names.size() == size);
        if (above.isEmpty()) {
            return row;
        }
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Field name = above.get().get(i);
            Field number = row.fields().get(i);
            fields.add(new Field(
                    name.name(),
                    number.value(),
                    number.decimals(),
                    number.unit().or(name::unit)));
        }
        return row.with(Shape.NUMBERS, fields);
    }

    /** A date and a time of day are no numbers, and their names belong to none. */
    private static List<Field> withoutTimes(List<Field> names) {
        return names.stream()
                .filter(name -> !TIMES.matcher(name.name()).matches())
                .toList();
    }

    /** One axis of three that come one a line: the third makes the row. */
    private Read axis(TextRow row) {
        Field field = row.fields().get(0);
        int axis = ColumnName.axis(field.name());
        if (axis != axes.size() || (axis > 0 && !isSibling(field, axes.get(0)))) {
            axes.clear();
        }
        if (axis == axes.size()) {
            axes.add(field);
        }
        if (axes.size() < AXES || axis < 0) {
            return new Read(row, topic, 1);
        }
        Read whole = new Read(row.with(Shape.LABELS, axes), topic, AXES);
        axes.clear();
        return whole;
    }

    /** Whether two names differ in their axis only. */
    private static boolean isSibling(Field one, Field other) {
        return ColumnName.withoutAxis(one.name()).equals(ColumnName.withoutAxis(other.name()));
    }
}

package plumbline.sensor.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import plumbline.sensor.text.TextRow.Field;
import plumbline.sensor.text.TextRow.Shape;
import plumbline.sensor.wire.Numbers;

/** Reads numbers with commas, semicolons, tabs or spaces between them; a word may stand in front: {@code quat 1 0 0 0}. */
final class NumberCells {

    /** Fewer columns than this tell nothing of tilt. */
    private static final int LEAST_COLUMNS = 2;

    private NumberCells() {}

    static TextRow of(String text) {
        List<String> cells = cells(text);
        boolean word = !cells.isEmpty() && isWord(cells.get(0));
        List<Field> fields = new ArrayList<>();
        for (int i = word ? 1 : 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            double value = Numbers.parse(cell);
            if (Double.isNaN(value) && !Numbers.isNotANumber(cell)) {
                return header(cells);
            }
            String name = TextRow.place(fields.size());
            fields.add(new Field(word ? cells.get(0).toLowerCase(Locale.ROOT) + name : name, value));
        }
        return fields.size() < LEAST_COLUMNS ? TextRow.NOTHING : new TextRow(Shape.NUMBERS, fields);
    }

    /** Cut at the strongest separator there is. */
    private static List<String> cells(String text) {
        String separator = "\\s+";
        for (String candidate : List.of(",", ";", "\t")) {
            if (text.contains(candidate)) {
                separator = candidate;
                break;
            }
        }
        List<String> cells = new ArrayList<>();
        for (String cell : text.split(separator, -1)) {
            cells.add(cell.strip());
        }
        if (cells.get(cells.size() - 1).isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        return cells;
    }

    private static TextRow header(List<String> cells) {
        boolean words = cells.size() > LEAST_COLUMNS && cells.stream().allMatch(NumberCells::isWord);
        return words
                ? new TextRow(
                        Shape.HEADER,
                        cells.stream()
                                .map(cell -> new Field(cell.toLowerCase(Locale.ROOT), 0))
                                .toList())
                : TextRow.NOTHING;
    }

    private static boolean isWord(String cell) {
        return !cell.isEmpty() && Character.isLetter(cell.charAt(0)) && !Numbers.isNotANumber(cell);
    }
}

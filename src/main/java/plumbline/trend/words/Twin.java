package plumbline.trend.words;

import java.util.List;

/**
 * A chart in words: for those who do not see it, and for a terminal.
 *
 * @param title what the chart is of
 * @param sentence what it shows, in a sentence or two
 * @param head the names of the columns
 * @param rows the figures, each row as long as {@code head}
 */
public record Twin(String title, String sentence, List<String> head, List<List<String>> rows) {
    public Twin {
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != head.size()) {
                throw new IllegalArgumentException("a row is as long as the head: " + row + " under " + head);
            }
        }
    }
}

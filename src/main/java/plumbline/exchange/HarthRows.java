package plumbline.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Rows of a CSV with the columns of the HARTH data (Logacjov and others 2021): a time stamp by the local clock, and the
 * acceleration at the lower back in g. What else there is, is passed over.
 */
final class HarthRows {

    private final BufferedReader in;
    private final int timeColumn;
    private final int[] axes = new int[3];

    /** One sample. */
    record Row(LocalDateTime at, double x, double y, double z) {}

    /** Whether a file that begins so is one. */
    static boolean knows(String head) {
        String first = head.lines().findFirst().orElse("");
        return first.contains("timestamp") && first.contains("back_x");
    }

    HarthRows(BufferedReader in) throws IOException {
        this.in = in;
        List<String> head = Csv.read(in).orElse(List.of());
        timeColumn = column(head, "timestamp");
        axes[0] = column(head, "back_x");
        axes[1] = column(head, "back_y");
        axes[2] = column(head, "back_z");
    }

    private static int column(List<String> head, String name) {
        int index = head.stream().map(String::strip).toList().indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException("there is no column " + name);
        }
        return index;
    }

    /** The next row; nothing at the end. */
    Optional<Row> next() throws IOException {
        return Csv.read(in)
                .filter(cells -> cells.size() > timeColumn)
                .map(cells -> new Row(
                        LocalDateTime.parse(cells.get(timeColumn).strip().replace(' ', 'T')),
                        Double.parseDouble(cells.get(axes[0])),
                        Double.parseDouble(cells.get(axes[1])),
                        Double.parseDouble(cells.get(axes[2]))));
    }
}

package plumbline.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** CSV as in RFC 4180: a comma between cells, quotes where a cell holds one, or a comma or a line break. */
public final class Csv {

    private Csv() {}

    /** Writes a row. */
    public static void write(Writer out, List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            out.write(i == 0 ? "" : ",");
            String cell = cells.get(i);
            boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
            out.write(plain ? cell : '"' + cell.replace("\"", "\"\"") + '"');
        }
        out.write("\r\n");
    }

    /** The next row, also where a cell goes over several lines; nothing at the end. */
    public static Optional<List<String>> read(BufferedReader in) throws IOException {
        String line = in.readLine();
        if (line == null) {
            return Optional.empty();
        }
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        int at = 0;
        while (true) {
            if (at == line.length()) {
                String next = quoted ? in.readLine() : null;
                if (next == null) {
                    cells.add(cell.toString());
                    return Optional.of(cells);
                }
                cell.append('\n');
                line = next;
                at = 0;
                continue;
            }
            char c = line.charAt(at++);
            if (c == '"' && quoted && at < line.length() && line.charAt(at) == '"') {
                cell.append('"');
                at++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
    }
}

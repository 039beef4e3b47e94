package plumbline.exchange;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import plumbline.history.writing.Entry;

/** Reads what {@link Export} wrote. Rows that make no sense are counted and passed over. */
public final class Import {

    private final Consumer<Entry> out;
    private long rows;
    private long refused;

    /** Hands every entry over as it is read. */
    public Import(Consumer<Entry> out) {
        this.out = out;
    }

    /** How many rows were read and made sense. */
    public long rows() {
        return rows;
    }

    /** How many rows made no sense. */
    public long refused() {
        return refused;
    }

    /** Whether there is anything of an export at this place: a directory with its tables, or a JSON file of it. */
    public static boolean knows(Path place) throws IOException {
        if (Files.isDirectory(place)) {
            return Table.ALL.stream().anyMatch(t -> Files.exists(place.resolve(t.name() + ".csv")));
        }
        try (BufferedReader in = Files.newBufferedReader(place, StandardCharsets.ISO_8859_1)) {
            char[] head = new char[200];
            int count = in.read(head);
            return count > 0 && new String(head, 0, count).contains("\"plumbline_export\"");
        }
    }

    /** Reads the tables of a directory, or the JSON file. */
    public void read(Path place) throws IOException {
        if (Files.isDirectory(place)) {
            for (Table<?> table : Table.ALL) {
                Path file = place.resolve(table.name() + ".csv");
                if (Files.exists(file)) {
                    csv(table, file);
                }
            }
        } else {
            json(place);
        }
    }

    private void csv(Table<?> table, Path file) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            List<String> head = Csv.read(in).orElse(List.of());
            for (Optional<List<String>> row = Csv.read(in); row.isPresent(); row = Csv.read(in)) {
                Map<String, String> cells = new LinkedHashMap<>();
                for (int i = 0; i < Math.min(head.size(), row.get().size()); i++) {
                    cells.put(head.get(i), CellText.read(row.get().get(i)));
                }
                take(table, new Row(cells));
            }
        }
    }

    private void json(Path file) throws IOException {
        try (JsonReader json = new JsonReader(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
            json.beginObject();
            while (json.hasNext()) {
                String name = json.nextName();
                Optional<Table<?>> table =
                        Table.ALL.stream().filter(t -> t.name().equals(name)).findFirst();
                if (name.equals("plumbline_export")) {
                    version(file, json.nextInt());
                } else if (table.isPresent()) {
                    rows(json, table.get());
                } else {
                    json.skipValue();
                }
            }
            json.endObject();
        } catch (MalformedJsonException | EOFException | IllegalStateException e) {
            throw new IOException(file + " breaks off or is no JSON: " + e.getMessage(), e);
        }
    }

    private static void version(Path file, int version) throws IOException {
        if (version > Export.VERSION) {
            throw new IOException(file + " was written by a newer Plumbline (layout " + version + ").");
        }
    }

    private void rows(JsonReader json, Table<?> table) throws IOException {
        json.beginArray();
        while (json.hasNext()) {
            Map<String, String> cells = new LinkedHashMap<>();
            json.beginObject();
            while (json.hasNext()) {
                String name = json.nextName();
                if (json.peek() == JsonToken.STRING || json.peek() == JsonToken.NUMBER) {
                    cells.put(name, json.nextString());
                } else {
                    json.skipValue();
                }
            }
            json.endObject();
            take(table, new Row(cells));
        }
        json.endArray();
    }

    private void take(Table<?> table, Row row) {
        List<Entry> read = new ArrayList<>();
        try {
            read.add(table.read().apply(row));
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            refused++;
        }
        rows += read.size();
        read.forEach(out);
    }
}

package plumbline.exchange;

import com.google.gson.stream.JsonWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import plumbline.history.reading.HistoryReader;
import plumbline.privacy.PrivateFiles;

/** Writes days into files of others, for the wearer only to read. What is there already is not written over. */
public final class Export {

    /** The version of the JSON layout, see {@code export.schema.json}. */
    static final int VERSION = 1;

    private final HistoryReader reader;
    private final LocalDate first;
    private final LocalDate last;
    private final ZoneId zone;
    private final Consumer<LocalDate> done;

    /**
     * The days from the first to the last, both included.
     *
     * @param done is told each day whose epochs have been written: once for JSON, twice for CSV
     */
    public Export(HistoryReader reader, LocalDate first, LocalDate last, ZoneId zone, Consumer<LocalDate> done) {
        this.reader = reader;
        this.first = first;
        this.last = last;
        this.zone = zone;
        this.done = done;
    }

    /** A CSV file for each table, and one of events with the columns of activity researchers; returns the files. */
    public List<Path> csv(Path directory) throws IOException {
        PrivateFiles.createDirectories(directory);
        List<Path> files = new ArrayList<>();
        kept().to(new Kept.Tables() {
            @Override
            public <T> void table(Table<T> table, Kept.Rows<T> rows) throws IOException {
                Path file = directory.resolve(table.name() + ".csv");
                files.add(file);
                try (Writer out = create(file)) {
                    Csv.write(out, table.columns().stream().map(Column::name).toList());
                    rows.to(row -> Csv.write(out, cells(table, row)));
                }
            }
        });
        Path events = directory.resolve("events.csv");
        files.add(events);
        try (Writer out = create(events)) {
            EventsFile file = new EventsFile(out, zone);
            kept().epochs(file::take);
            file.finish();
        }
        return List.copyOf(files);
    }

    /** All tables in one JSON file. */
    public void json(Path file, Instant madeAt) throws IOException {
        try (JsonWriter json = new JsonWriter(create(file))) {
            json.setIndent(" ");
            json.beginObject();
            json.name("plumbline_export").value(VERSION);
            json.name("made").value(Table.text(madeAt));
            json.name("zone").value(zone.getId());
            json.name("first_day").value(first.toString());
            json.name("last_day").value(last.toString());
            kept().to(new Kept.Tables() {
                @Override
                public <T> void table(Table<T> table, Kept.Rows<T> rows) throws IOException {
                    json.name(table.name()).beginArray();
                    rows.to(row -> object(json, table, row));
                    json.endArray();
                }
            });
            json.endObject();
        }
    }

    private Kept kept() {
        return new Kept(reader, first, last, zone, done);
    }

    private static <T> List<String> cells(Table<T> table, T row) {
        return table.columns().stream()
                .map(c -> c.cell().apply(row).map(Export::plain).orElse(""))
                .toList();
    }

    private static String plain(Object cell) {
        if (cell instanceof Double number) {
            return number == Math.rint(number) ? String.format(Locale.ROOT, "%.0f", number) : String.valueOf(number);
        }
        return cell instanceof String text ? CellText.written(text) : String.valueOf(cell);
    }

    private static <T> void object(JsonWriter json, Table<T> table, T row) throws IOException {
        json.beginObject();
        for (Column<T> column : table.columns()) {
            Optional<?> cell = column.cell().apply(row);
            if (cell.isPresent()) {
                json.name(column.name());
                if (cell.get() instanceof Number number) {
                    json.value(number);
                } else {
                    json.value(String.valueOf(cell.get()));
                }
            }
        }
        json.endObject();
    }

    private static Writer create(Path file) throws IOException {
        PrivateFiles.create(file, new byte[0]);
        return new BufferedWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
    }
}

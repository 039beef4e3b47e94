package plumbline.history.mending;

import static plumbline.history.Histories.ready;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import plumbline.history.Histories;
import plumbline.history.History;
import plumbline.history.Invented;
import plumbline.history.file.Connections;
import plumbline.history.writing.Entry;
import plumbline.sitting.Bout;
import plumbline.sitting.DaySummary;
import plumbline.sitting.Epoch;

/** Three days and nights that are invented, and noise to be written over them. */
public final class ThreeDays {

    public static final int PAGE = 4096;
    public static final Instant START = Instant.parse("2026-02-01T00:00:00Z");
    public static final LocalDate FIRST_DAY = LocalDate.of(2026, 2, 1);
    private static final int DAYS = 3;

    private final List<Epoch> epochs = new ArrayList<>();
    private final List<Bout> bouts = new ArrayList<>();
    private final List<DaySummary> summaries = new ArrayList<>();

    public ThreeDays(long seed) {
        Invented invented = new Invented(seed);
        for (int i = 0; i < DAYS * 8640; i++) {
            epochs.add(invented.epoch(START.plusSeconds(10L * i)));
            if (i % 40 == 0) {
                bouts.add(invented.bout(START.plusSeconds(10L * i)));
            }
        }
        for (int day = 0; day < DAYS; day++) {
            summaries.add(invented.summary(FIRST_DAY.plusDays(day)));
        }
    }

    public List<Epoch> epochs() {
        return List.copyOf(epochs);
    }

    public List<Bout> bouts() {
        return List.copyOf(bouts);
    }

    public List<DaySummary> summaries() {
        return List.copyOf(summaries);
    }

    /** Has Plumbline write them, and end as it should. */
    public void write(Path directory) throws IOException {
        List<Entry> entries = new ArrayList<>();
        int bout = 0;
        for (int i = 0; i < epochs.size(); i++) {
            entries.add(new Entry.Measured(epochs.get(i)));
            if (i % 40 == 0) {
                entries.add(new Entry.Happened(bouts.get(bout++)));
            }
        }
        summaries.forEach(summary -> entries.add(new Entry.DaySoFar(summary)));
        try (History history = ready(directory)) {
            for (int i = 0; i < entries.size(); i += 5000) {
                Histories.write(history, entries.subList(i, Math.min(i + 5000, entries.size())));
            }
        }
    }

    /** Leaves of the table, none of them at its ends. */
    static List<Integer> leaves(Path directory, String table, int count) throws Exception {
        List<Integer> pages = new ArrayList<>();
        try (Connection connection = Connections.reading(Histories.database(directory));
                var rows = connection
                        .createStatement()
                        .executeQuery("SELECT pageno FROM dbstat WHERE name = '" + table
                                + "' AND pagetype = 'leaf' ORDER BY path")) {
            while (rows.next()) {
                pages.add(rows.getInt(1));
            }
        }
        int step = pages.size() / (count + 1);
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> pages.get(i * step))
                .toList();
    }

    public static void scribble(Path database, int page, long offset, byte[] bytes) throws IOException {
        try (FileChannel file = FileChannel.open(database, StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.wrap(bytes), (page - 1L) * PAGE + offset);
        }
    }
}

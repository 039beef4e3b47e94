package plumbline.exchange;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;
import plumbline.history.reading.HistoryReader;
import plumbline.history.reading.RowKind;
import plumbline.history.reading.RowKind.Sink;
import plumbline.sitting.DaySummary;
import plumbline.sitting.Epoch;

/** The rows of a run of days, table by table, each row as it is read: a year has three million epochs. */
final class Kept {

    private final HistoryReader reader;
    private final LocalDate first;
    private final LocalDate last;
    private final ZoneId zone;
    private final Consumer<LocalDate> done;

    /**
     * The days from the first to the last, both included.
     *
     * @param done is told each day whose epochs have been handed out
     */
    Kept(HistoryReader reader, LocalDate first, LocalDate last, ZoneId zone, Consumer<LocalDate> done) {
        this.reader = reader;
        this.first = first;
        this.last = last;
        this.zone = zone;
        this.done = done;
    }

    /** Takes all tables, one after the other. */
    interface Tables {
        <T> void table(Table<T> table, Rows<T> rows) throws IOException;
    }

    /** Hands out the rows of one table. */
    interface Rows<T> {
        void to(Sink<T> sink) throws IOException;
    }

    void to(Tables tables) throws IOException {
        tables.table(Table.DAYS, this::days);
        tables.table(Table.EPOCHS, this::epochs);
        tables.table(Table.BOUTS, rows(RowKind.BOUTS));
        tables.table(Table.BREAKS, rows(RowKind.BREAKS));
        tables.table(Table.PROMPTS, rows(RowKind.PROMPTS));
        tables.table(Table.AMENDMENTS, rows(RowKind.AMENDMENTS));
        tables.table(Table.JOURNAL, rows(RowKind.JOURNAL));
    }

    private <T> Rows<T> rows(RowKind<T> kind) {
        return sink -> reader.each(kind, start(first), start(last.plusDays(1)), sink);
    }

    private void days(Sink<DaySummary> sink) throws IOException {
        for (DaySummary summary : reader.summaries(first, last)) {
            sink.take(summary);
        }
    }

    /** A day at a time, so that SQLite has no more than a day to put in order. */
    void epochs(Sink<Epoch> sink) throws IOException {
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            reader.each(RowKind.EPOCHS, start(day), start(day.plusDays(1)), sink);
            done.accept(day);
        }
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}

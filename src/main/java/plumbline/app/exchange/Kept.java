package plumbline.app.exchange;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import plumbline.history.HistoryReader;
import plumbline.sitting.Epoch;

/** The rows of a run of days, table by table. Epochs are handed out a day at a time, for a year has three million. */
final class Kept {

    private final HistoryReader reader;
    private final LocalDate first;
    private final LocalDate last;
    private final ZoneId zone;

    Kept(HistoryReader reader, LocalDate first, LocalDate last, ZoneId zone) {
        this.reader = reader;
        this.first = first;
        this.last = last;
        this.zone = zone;
    }

    /** Takes the rows of a table. */
    interface Sink<T> {
        void take(List<T> rows) throws IOException;
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
        Instant from = first.atStartOfDay(zone).toInstant();
        Instant to = last.plusDays(1).atStartOfDay(zone).toInstant();
        tables.table(Table.DAYS, sink -> sink.take(reader.summaries(first, last)));
        tables.table(Table.EPOCHS, this::epochs);
        tables.table(Table.BOUTS, sink -> sink.take(reader.bouts(from, to)));
        tables.table(Table.BREAKS, sink -> sink.take(reader.breaks(from, to)));
        tables.table(Table.PROMPTS, sink -> sink.take(reader.prompts(from, to)));
        tables.table(Table.AMENDMENTS, sink -> sink.take(reader.amendments(from, to)));
        tables.table(Table.JOURNAL, sink -> sink.take(reader.journal(from, to)));
    }

    void epochs(Sink<Epoch> sink) throws IOException {
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            sink.take(reader.epochs(
                    day.atStartOfDay(zone).toInstant(),
                    day.plusDays(1).atStartOfDay(zone).toInstant()));
        }
    }
}

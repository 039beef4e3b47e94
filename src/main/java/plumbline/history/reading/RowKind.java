package plumbline.history.reading;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import plumbline.coach.JournalEntry;
import plumbline.coach.Prompt;
import plumbline.sitting.Amendment;
import plumbline.sitting.Bout;
import plumbline.sitting.Break;
import plumbline.sitting.Epoch;

/**
 * A kind of row that is kept by the moment it began.
 *
 * @param <T> what a row tells
 */
public final class RowKind<T> {

    /** Ten seconds each. */
    public static final RowKind<Epoch> EPOCHS = new RowKind<>(HistoryReader.EPOCHS, Rows::epoch);

    /** The bouts that are over. */
    public static final RowKind<Bout> BOUTS = new RowKind<>(HistoryReader.BOUTS, Rows::bout);

    /** The breaks. */
    public static final RowKind<Break> BREAKS = new RowKind<>(HistoryReader.BREAKS, Rows::pause);

    /** The prompts, ended or not. */
    public static final RowKind<Prompt> PROMPTS = new RowKind<>(HistoryReader.PROMPTS, Rows::prompt);

    /** The wearer's own words, and what was learnt later, on times that touch the span. */
    public static final RowKind<Amendment> AMENDMENTS = new RowKind<>(HistoryReader.AMENDMENTS, Rows::amendment);

    /** What the wearer wrote into the journal. */
    public static final RowKind<JournalEntry> JOURNAL = new RowKind<>(HistoryReader.JOURNAL, JournalRows::entry);

    private final String sql;
    private final Row<T> row;

    private RowKind(String sql, Row<T> row) {
        this.sql = sql;
        this.row = row;
    }

    String sql() {
        return sql;
    }

    Row<T> row() {
        return row;
    }

    /** How a row becomes a value. */
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Takes the rows, one by one. */
    public interface Sink<T> {
        void take(T row) throws IOException;
    }
}

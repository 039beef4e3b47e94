package plumbline.history.mending;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.sqlite.SQLiteErrorCode;
import plumbline.history.file.Connections;
import plumbline.history.file.Obstacle;

/**
 * Copies what can still be read of a damaged database into a fresh one of the same version.
 *
 * <p>A table is read upwards until a row fails and then downwards from its end until one fails. What lies between is
 * halved, and each half read likewise, down to spans that fit into one damaged page.
 */
final class Salvage {

    /**
     * No more attempts a table, which is done with in a tenth of a second. The widest spans come first, so a branch of the
     * tree that is gone does not use up the attempts that a small hole needs.
     */
    private static final int ATTEMPTS = 4_000;

    private static final String EPOCHS = "epochs";

    /**
     * The sums of the epochs. Epochs that are copied make them anew, but a sum that can be read also knows of epochs that
     * are lost or were deleted by age; so it holds.
     */
    private static final String SUMS = "quarters";

    /** Not what the wearer would call rows of a history. */
    private static final Set<String> COUNTED_APART = Set.of(SUMS, "tail");

    /** Keys from {@code from} (included) to {@code to} (not included). */
    private record Span(long from, long to) {}

    /**
     * How a table is gone through. Epochs by their start, until the year 2100 and down to 10 min, as a page of 4096
     * bytes holds some 28 min; the others by row number, more of which no wearer will make, down to eight rows.
     */
    private record Keys(String column, Span all, long grain) {
        static Keys of(String table) {
            return table.equals(EPOCHS)
                    ? new Keys("start_ms", new Span(0, 4_102_444_800_000L), 600_000)
                    : new Keys("rowid", new Span(0, 1 << 24), 8);
        }
    }

    private final Connection from;
    private final Connection to;
    private final Progress progress;
    private long rows;

    /** The last key that could be read. */
    private long last;

    private Salvage(Connection from, Connection to, Progress progress) {
        this.from = from;
        this.to = to;
        this.progress = progress;
    }

    /**
     * Copies all tables in one transaction and returns the number of rows.
     *
     * @param leaves where to look for epochs that are missing otherwise
     */
    static long copy(Connection from, Connection to, Optional<Leaves> leaves, Progress progress)
            throws IOException, SQLException {
        Salvage salvage = new Salvage(from, to, progress);
        Connections.execute(to, "BEGIN IMMEDIATE");
        for (String table : Checkup.tables(to)) {
            if (!table.equals("postures")) {
                salvage.copy(table);
                // A broken branch may also make a table look shorter than it is, without any error.
                if (table.equals(EPOCHS) && leaves.isPresent()) {
                    leaves.get().read(found -> salvage.insertAll(table, "OR IGNORE", found, 1), progress);
                }
            }
        }
        // Should the list of runs have suffered more than the epochs, new epochs must still not meet old ones.
        Connections.execute(
                to,
                "INSERT OR IGNORE INTO clock_runs SELECT run, start_ms FROM epochs WHERE run > 0"
                        + " ORDER BY run DESC, start_ms LIMIT 1");
        Connections.execute(to, "COMMIT");
        return salvage.rows;
    }

    private void copy(String table) throws IOException, SQLException {
        Keys keys = Keys.of(table);
        Deque<Span> missing = new ArrayDeque<>();
        missing.add(keys.all);
        for (int n = 0; n < ATTEMPTS && !missing.isEmpty(); n++) {
            Span span = missing.remove();
            OptionalLong up = copy(table, keys, span, "ASC");
            if (up.isEmpty()) {
                continue;
            }
            Span rest = new Span(Math.max(span.from, up.getAsLong() + 1), span.to);
            OptionalLong down = copy(table, keys, rest, "DESC");
            long end = Math.min(rest.to, down.orElse(rest.from));
            if (end - rest.from > keys.grain) {
                long half = rest.from + (end - rest.from) / 2;
                missing.add(new Span(rest.from, half));
                missing.add(new Span(half, end));
            }
        }
    }

    /** Copies the rows of the span; returns where reading failed, as the last key read, or nothing when it did not. */
    private OptionalLong copy(String table, Keys keys, Span span, String order) throws IOException, SQLException {
        String condition = " WHERE " + keys.column + " >= " + span.from + " AND " + keys.column + " < " + span.to;
        String sql = "SELECT " + keys.column + ", * FROM " + table + " NOT INDEXED" + condition + " ORDER BY "
                + keys.column + " " + order;
        last = order.equals("ASC") ? span.from - 1 : span.to;
        try (PreparedStatement select = from.prepareStatement(sql);
                ResultSet found = select.executeQuery()) {
            insertAll(table, table.equals(SUMS) ? "OR REPLACE" : "", found, 2);
            return OptionalLong.empty();
        } catch (SQLException e) {
            if (Obstacle.of(e) == Obstacle.FULL || Obstacle.of(e) == Obstacle.DENIED) {
                throw e;
            }
            return OptionalLong.of(last);
        }
    }

    /** Inserts rows whose values begin at a column; a key may stand before them. */
    private void insertAll(String table, String onConflict, ResultSet found, int column)
            throws IOException, SQLException {
        int values = found.getMetaData().getColumnCount() - column + 1;
        String places = String.join(", ", Collections.nCopies(values, "?"));
        try (PreparedStatement insert =
                to.prepareStatement("INSERT " + onConflict + " INTO " + table + " VALUES (" + places + ")")) {
            while (found.next()) {
                last = found.getLong(1);
                for (int i = 0; i < values; i++) {
                    insert.setObject(i + 1, found.getObject(i + column));
                }
                int written = insert(insert);
                rows += COUNTED_APART.contains(table) ? 0 : written;
                progress.rows(rows);
            }
        }
    }

    /** A row that breaks a rule of the schema is damage too, and left out. */
    private static int insert(PreparedStatement insert) throws SQLException {
        try {
            return insert.executeUpdate();
        } catch (SQLException e) {
            if (SQLiteErrorCode.getErrorCode(e.getErrorCode()) != SQLiteErrorCode.SQLITE_CONSTRAINT) {
                throw e;
            }
            return 0;
        }
    }
}

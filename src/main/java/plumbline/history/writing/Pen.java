package plumbline.history.writing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sqlite.SQLiteErrorCode;
import plumbline.history.file.Connections;
import plumbline.history.file.HistoryFiles;
import plumbline.history.file.LogOwner;

/** Writes whole batches, each in one transaction. For one thread at a time. */
public final class Pen implements AutoCloseable {

    /** SQLite's log is folded into the database when it is so long: a thousand pages, as is SQLite's own custom. */
    private static final long LONGEST_LOG = 4_000_000;

    private final Connection connection;
    private final Path log;
    private ClockRun clock;

    /** Whether the log, if there is one, says whose it is; see {@link LogOwner}. */
    private boolean signed;

    /** A pen for a database that is open for writing; takes over the connection. */
    public Pen(Connection connection, Path database) throws SQLException {
        this.connection = connection;
        this.log = HistoryFiles.log(database);
        this.clock = ClockRun.of(connection);
        Connections.execute(connection, "PRAGMA wal_autocheckpoint = 0");
    }

    /** Up to where it holds a tail already. */
    Tail.Mark mark() throws SQLException {
        return new Tail.Mark(
                Connections.number(connection, "SELECT number FROM tail"),
                Connections.number(connection, "SELECT units FROM tail"));
    }

    /**
     * Writes all of the batch, or throws and has written nothing.
     *
     * @param mark up to where the database holds the tail then
     * @return rows that were left out, since a rule of the database forbids them; one such must not keep all others out
     */
    List<Row> write(Batch batch, Tail.Mark mark) throws SQLException {
        ClockRun before = clock;
        List<Row> leftOut = new ArrayList<>();
        Connections.execute(connection, "BEGIN IMMEDIATE");
        try {
            if (!signed) {
                LogOwner.sign(connection);
            }
            write(batch.rows(), leftOut);
            Connections.execute(
                    connection, "INSERT OR REPLACE INTO tail VALUES (1, " + mark.number() + ", " + mark.units() + ")");
            Connections.execute(connection, "COMMIT");
        } catch (SQLException e) {
            clock = before;
            Connections.rollBack(connection, e);
            throw e;
        }
        signed = true;
        foldLog();
        return leftOut;
    }

    /** Deletes the epochs that began before the moment; their room in the file is used again. */
    int deleteEpochsBefore(Instant moment) throws SQLException {
        try (var delete = connection.prepareStatement("DELETE FROM epochs WHERE start_ms < ?")) {
            delete.setLong(1, moment.toEpochMilli());
            return delete.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /**
     * The statements are made anew for every transaction, since a statement of sqlite-jdbc that has met a full disk cannot
     * be used again ("statement is not executing").
     */
    private void write(List<Row> rows, List<Row> leftOut) throws SQLException {
        Map<Insertion, PreparedStatement> prepared = new EnumMap<>(Insertion.class);
        try {
            for (Row row : rows) {
                PreparedStatement statement = prepared.get(row.into());
                if (statement == null) {
                    statement = connection.prepareStatement(row.into().sql());
                    prepared.put(row.into(), statement);
                }
                if (!fits(row, statement)) {
                    leftOut.add(row);
                }
            }
        } finally {
            for (PreparedStatement statement : prepared.values()) {
                statement.close();
            }
        }
    }

    private boolean fits(Row row, PreparedStatement statement) throws SQLException {
        if (!row.into().isEpoch()) {
            return put(row, statement);
        }
        ClockRun next = clock.next(row.startMs());
        boolean fits = put(row.with(next.number()), statement);
        if (fits) {
            if (next.number() > clock.number()) {
                Connections.execute(
                        connection, "INSERT INTO clock_runs VALUES (" + next.number() + ", " + next.lastMs() + ")");
            }
            clock = next;
        }
        return fits;
    }

    private static boolean put(Row row, PreparedStatement statement) throws SQLException {
        for (int i = 0; i < row.values().size(); i++) {
            statement.setObject(i + 1, row.values().get(i));
        }
        try {
            statement.executeUpdate();
            return true;
        } catch (SQLException e) {
            if (SQLiteErrorCode.getErrorCode(e.getErrorCode()) == SQLiteErrorCode.SQLITE_CONSTRAINT) {
                return false;
            }
            throw e;
        }
    }

    /**
     * Folds a long log into the database and has it begin anew. A reader may be in the way; then it is tried again at the
     * next commit. What goes wrong otherwise will go wrong at the next commit too, and is told then.
     */
    private void foldLog() {
        try {
            if (Files.exists(log) && Files.size(log) > LONGEST_LOG) {
                Connections.execute(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
                signed = Files.size(log) > 0;
            }
        } catch (IOException | SQLException e) {
            signed = false;
        }
    }
}

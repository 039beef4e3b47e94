package plumbline.history.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;

/** Opens SQLite as the history wants it. */
public final class Connections {

    /**
     * How long to wait for a lock of another program, in milliseconds; short enough to be over within the 2 s that
     * stopping may take.
     */
    private static final int BUSY_MS = 1000;

    private Connections() {}

    /**
     * For writing. The log (WAL) lets others read meanwhile; FULL has every commit on the disk before it is called done.
     */
    public static Connection writing(Path database) throws SQLException {
        SQLiteConfig config = common();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        return config.createConnection(url(database));
    }

    /** For writing to a file of our own that nobody else knows of. */
    public static Connection plain(Path database) throws SQLException {
        return common().createConnection(url(database));
    }

    /** For reading only; sees what was committed when its transaction began. */
    public static Connection reading(Path database) throws SQLException {
        SQLiteConfig config = common();
        config.setReadOnly(true);
        return config.createConnection(url(database));
    }

    /**
     * Has SQLite clear away its log and the index of that, which it makes beside a database for whoever reads, and which a
     * reader that closes last cannot clear away. A log that holds anything, or that others use, stays.
     */
    public static void clearEmptyLog(Path database) {
        Path log = HistoryFiles.log(database);
        try {
            if (Files.exists(log) && Files.size(log) == 0) {
                try (Connection connection = plain(database)) {
                    number(connection, "SELECT count(*) FROM sqlite_schema");
                }
            }
        } catch (IOException | SQLException e) {
            // An empty file more harms nobody; whatever is wrong is told to whoever reads or writes.
            return;
        }
    }

    /** Executes one statement, or a whole script. */
    public static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** The first column of the first row. */
    public static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    /** Undoes a transaction that failed; SQLite may have done so by itself. */
    public static void rollBack(Connection connection, SQLException cause) {
        try {
            execute(connection, "ROLLBACK");
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    private static SQLiteConfig common() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MS);
        // Nothing of the wearer's days goes into temporary files.
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        return config;
    }

    /** As a URI, since the driver takes a question mark in a plain path for the start of settings. */
    private static String url(Path database) {
        return "jdbc:sqlite:" + database.toUri();
    }
}

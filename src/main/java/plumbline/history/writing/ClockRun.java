package plumbline.history.writing;

import java.sql.Connection;
import java.sql.SQLException;
import plumbline.history.file.Connections;

/**
 * Tells epochs apart that a clock set back has put at the same time of day.
 *
 * @param number how often the clock has gone back so far
 * @param lastMs start of the last epoch written
 */
record ClockRun(int number, long lastMs) {

    /** Where the database stands. */
    static ClockRun of(Connection connection) throws SQLException {
        int number = (int) Connections.number(connection, "SELECT max(run) FROM clock_runs");
        String newest = "SELECT coalesce((SELECT start_ms FROM epochs WHERE run = " + number
                + " ORDER BY start_ms DESC LIMIT 1), " + Long.MIN_VALUE + ")";
        return new ClockRun(number, Connections.number(connection, newest));
    }

    ClockRun next(long startMs) {
        return new ClockRun(startMs > lastMs ? number : number + 1, startMs);
    }
}

package plumbline.history.keeping;

import java.sql.Connection;
import java.sql.SQLException;
import plumbline.history.file.Connections;
import plumbline.history.file.Schema;

/**
 * How much is in a history.
 *
 * @param version of its tables
 * @param epochs pieces of ten seconds
 * @param bouts that are over
 * @param days with a sum
 * @param others breaks, prompts, journal and amendments
 */
public record Contents(int version, long epochs, long bouts, long days, long others) {

    static Contents of(Connection connection) throws SQLException {
        int version = Schema.version(connection);
        long others = count(connection, "breaks") + count(connection, "prompts");
        if (version >= 2) {
            others += count(connection, "journal");
        }
        if (version >= 3) {
            others += count(connection, "amendments");
        }
        return new Contents(
                version,
                count(connection, "epochs"),
                count(connection, "bouts"),
                count(connection, "day_summaries"),
                others);
    }

    /** All rows together. */
    public long rows() {
        return epochs + bouts + days + others;
    }

    boolean hasAtLeast(Contents other) {
        return version == other.version
                && epochs >= other.epochs
                && bouts >= other.bouts
                && days >= other.days
                && others >= other.others;
    }

    private static long count(Connection connection, String table) throws SQLException {
        return Connections.number(connection, "SELECT count(*) FROM " + table);
    }
}

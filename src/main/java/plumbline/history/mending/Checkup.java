package plumbline.history.mending;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import plumbline.history.file.Connections;
import plumbline.history.file.HistoryFiles;
import plumbline.history.file.Obstacle;
import plumbline.history.file.Schema;

/** Looks at a database before anything is written to it. */
public enum Checkup {
    SOUND,
    NEWER,
    DAMAGED;

    /** No Plumbline will have made so many versions; a higher number is damage. */
    private static final int PLAUSIBLE_VERSION = 10_000;

    /** How closely to look. */
    public enum Depth {
        /** All but the epochs, which a start should not have to read for. */
        USUAL,
        /** The whole file, as it was not closed properly; that takes 0.4 s for a year worn day and night. */
        WHOLE,
        /** The whole file and its indexes against each other, as somebody met damage; three times as long. */
        CLOSE
    }

    /** Looks at the database. */
    public static Checkup of(HistoryFiles files, Schema schema, Depth depth) throws SQLException {
        try (Connection connection = Connections.reading(files.database())) {
            // A row that makes no sense is skipped and counted where it is read; no reason to set all aside.
            Connections.execute(connection, "PRAGMA ignore_check_constraints = ON");
            int version = Schema.version(connection);
            if (version > schema.newest() && version < PLAUSIBLE_VERSION) {
                return NEWER;
            }
            List<String> tables = tables(connection);
            boolean plausible = version >= 0 && version <= schema.newest() && (version == 0) == tables.isEmpty();
            return plausible && isSound(connection, checks(depth, tables)) ? SOUND : DAMAGED;
        } catch (SQLException e) {
            if (Obstacle.of(e) == Obstacle.DAMAGED) {
                return DAMAGED;
            }
            throw e;
        }
    }

    private static List<String> checks(Depth depth, List<String> tables) {
        return switch (depth) {
            case USUAL ->
                tables.stream()
                        .filter(table -> !table.equals("epochs"))
                        .map(table -> "quick_check('" + table + "')")
                        .toList();
            case WHOLE -> List.of("quick_check");
            case CLOSE -> List.of("integrity_check");
        };
    }

    private static boolean isSound(Connection connection, List<String> checks) throws SQLException {
        for (String check : checks) {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("PRAGMA " + check)) {
                if (!row.next() || !"ok".equals(row.getString(1))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The tables, without SQLite's own. */
    static List<String> tables(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}

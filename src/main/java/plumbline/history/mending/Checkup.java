package plumbline.history.mending;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /**
     * Looks through the whole file when it was not closed properly, or damage was met; that takes 0.4 s for a year worn
     * day and night. Otherwise through all but the epochs, which a start should not have to read for.
     */
    public static Checkup of(HistoryFiles files, Schema schema) throws IOException, SQLException {
        boolean whole = Files.exists(files.suspicion()) || !isEmpty(HistoryFiles.log(files.database()));
        try (Connection connection = Connections.reading(files.database())) {
            // A row that makes no sense is skipped and counted where it is read; no reason to set all aside.
            Connections.execute(connection, "PRAGMA ignore_check_constraints = ON");
            int version = Schema.version(connection);
            if (version > schema.newest() && version < PLAUSIBLE_VERSION) {
                return NEWER;
            }
            List<String> tables = tables(connection);
            boolean plausible = version >= 0 && version <= schema.newest() && (version == 0) == tables.isEmpty();
            return plausible && isSound(connection, whole ? List.of("") : checks(tables)) ? SOUND : DAMAGED;
        } catch (SQLException e) {
            if (Obstacle.of(e) == Obstacle.DAMAGED) {
                return DAMAGED;
            }
            throw e;
        }
    }

    private static boolean isEmpty(Path log) throws IOException {
        return !Files.exists(log) || Files.size(log) == 0;
    }

    private static List<String> checks(List<String> tables) {
        return tables.stream()
                .filter(table -> !table.equals("epochs"))
                .map(table -> "('" + table + "')")
                .toList();
    }

    private static boolean isSound(Connection connection, List<String> checks) throws SQLException {
        for (String check : checks) {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("PRAGMA quick_check" + check)) {
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

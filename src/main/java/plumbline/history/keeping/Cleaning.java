package plumbline.history.keeping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import plumbline.history.file.Connections;
import plumbline.history.file.HistoryFiles;
import plumbline.privacy.PrivateFiles;

/**
 * Writes a database anew without some days. Nothing is deleted in the file itself, which would leave its old bytes in free
 * pages and in the log: a copy is made, the days are taken out of the copy, with what SQLite notes meanwhile in memory
 * only, and the copy takes the place of the old file in one step.
 */
public final class Cleaning {

    private Cleaning() {}

    /**
     * Cleans one file that nobody has open.
     *
     * @param traces what is taken out is gathered there
     * @return how many rows were taken out or changed; where there were none the file is as it was
     * @throws SQLException where it cannot be read
     */
    public static long of(Path database, Span days, Traces traces) throws IOException, SQLException {
        Path part = database.resolveSibling(database.getFileName() + ".part");
        Shredder.shred(part);
        PrivateFiles.makeNewFile(part);
        try {
            copy(database, part, traces);
            long rows = takeOut(part, days, traces);
            if (rows > 0) {
                Shredder.replace(database, part);
                Shredder.shred(HistoryFiles.log(database));
                Files.deleteIfExists(HistoryFiles.logIndex(database));
            }
            return rows;
        } finally {
            Shredder.shred(part);
        }
    }

    private static void copy(Path database, Path part, Traces traces) throws SQLException {
        try (Connection connection = Connections.reading(database);
                PreparedStatement copy = connection.prepareStatement("VACUUM INTO ?")) {
            traces.gather(connection);
            copy.setString(1, part.toAbsolutePath().toString());
            copy.execute();
        }
    }

    private static long takeOut(Path part, Span days, Traces traces) throws SQLException {
        try (Connection connection = Connections.plain(part)) {
            Connections.execute(connection, "PRAGMA journal_mode = MEMORY");
            Connections.execute(connection, "PRAGMA secure_delete = ON");
            long rows = Erasing.erase(connection, days);
            traces.spare(connection);
            Connections.execute(connection, "VACUUM");
            return rows;
        }
    }
}

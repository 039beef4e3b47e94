package plumbline.history.keeping;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import plumbline.history.file.Connections;
import plumbline.history.file.HistoryException;
import plumbline.history.file.HistoryFiles;
import plumbline.history.file.LogOwner;
import plumbline.history.file.Obstacle;
import plumbline.privacy.PrivateFiles;
import plumbline.sensor.Saying;

/**
 * Copies a history while it is being written: by SQLite's own way, since the file alone may lack what stands in the log,
 * and is never at rest. A copy counts only once it has been opened, looked through and counted.
 */
public final class Copying {

    /** SQLITE_CORRUPT. */
    private static final int DAMAGED = 11;

    private Copying() {}

    /**
     * Copies all that is committed into a new, compact database of mode 0600.
     *
     * @return what is in the copy
     * @throws IOException with a plain sentence; then there is no new file
     */
    public static Contents copy(Path database, Path target) throws IOException {
        if (Files.exists(target)) {
            throw new HistoryException(Saying.of("backup.there", "There is a file already: %s.", target));
        }
        Path part = target.resolveSibling(target.getFileName() + ".part");
        Files.deleteIfExists(part);
        PrivateFiles.makeNewFile(part);
        try {
            Contents least = copyInto(database, part);
            Contents copied = look(part);
            if (!copied.hasAtLeast(least)) {
                throw new HistoryException(Saying.of(
                        "backup.short",
                        "The history could not be copied: %s rows stand in the copy where there should be %s.",
                        copied.rows(),
                        least.rows()));
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            return copied;
        } catch (SQLException e) {
            throw new HistoryException(
                    Saying.of(
                            "backup.failed",
                            "The history could not be copied: %s.",
                            Obstacle.of(e).words(e)),
                    e);
        } finally {
            HistoryFiles.delete(part);
        }
    }

    /**
     * Opens a copy and looks through it.
     *
     * @throws SQLException where it is damaged, or no database at all
     */
    public static Contents look(Path copy) throws SQLException {
        try (Connection connection = Connections.reading(copy)) {
            try (var statement = connection.createStatement();
                    ResultSet answer = statement.executeQuery("PRAGMA integrity_check(1)")) {
                if (!answer.next() || !"ok".equals(answer.getString(1))) {
                    throw new SQLException("the copy is damaged", null, DAMAGED);
                }
            }
            return Contents.of(connection);
        }
    }

    private static Contents copyInto(Path database, Path part) throws IOException, SQLException {
        Contents least;
        try (Connection connection = Connections.reading(database);
                PreparedStatement copy = connection.prepareStatement("VACUUM INTO ?")) {
            least = Contents.of(connection);
            copy.setString(1, part.toAbsolutePath().toString());
            copy.execute();
        }
        try (Connection connection = Connections.plain(part)) {
            // A log of this history must not be taken for one of the copy.
            LogOwner.rename(connection);
        }
        try (FileChannel file = FileChannel.open(part, StandardOpenOption.WRITE)) {
            file.force(true);
        }
        return least;
    }
}

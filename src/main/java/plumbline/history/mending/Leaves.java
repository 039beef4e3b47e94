package plumbline.history.mending;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import plumbline.history.file.Connections;
import plumbline.history.file.Obstacle;

/**
 * The leaves of the tree that SQLite keeps the epochs in, each read as if it were a whole table. So what stands on a sound
 * page is found also where the branches above it are gone.
 *
 * @param database a copy that may be changed
 * @param pageSize in bytes
 */
record Leaves(Path database, int pageSize) {

    /** The first byte of a leaf of a table without row numbers; sqlite.org/fileformat2.html, section 1.6. */
    private static final int LEAF = 0x0a;

    /** Takes the rows of a leaf, as far as they can be read. */
    interface Reader {
        void read(ResultSet rows) throws IOException, SQLException;
    }

    /** Reads all leaves, those of other tables among them: their rows do not fit. */
    void read(Reader reader, Progress progress) throws IOException, SQLException {
        List<Integer> pages = pages();
        int done = 0;
        try (Connection connection = Connections.plain(database)) {
            // First of all, lest SQLite stumbles over a table whose beginning lies beyond a file that was cut off.
            Connections.execute(connection, "PRAGMA writable_schema = ON");
            Connections.execute(connection, "PRAGMA synchronous = OFF");
            Connections.execute(
                    connection,
                    "INSERT INTO sqlite_schema SELECT type, 'leaf', 'leaf', rootpage,"
                            + " replace(sql, 'CREATE TABLE epochs', 'CREATE TABLE leaf')"
                            + " FROM sqlite_schema WHERE name = 'epochs'");
            for (int page : pages) {
                turn(connection, page);
                read(connection, reader);
                progress.leaves(++done, pages.size());
            }
        }
    }

    private List<Integer> pages() throws IOException {
        List<Integer> pages = new ArrayList<>();
        try (RandomAccessFile file = new RandomAccessFile(database.toFile(), "r")) {
            for (int page = 2; (long) page * pageSize <= file.length(); page++) {
                file.seek((page - 1L) * pageSize);
                if (file.read() == LEAF) {
                    pages.add(page);
                }
            }
        }
        return pages;
    }

    /** Has SQLite take this page for the table; the number makes it look again. */
    private static void turn(Connection connection, int page) throws SQLException {
        Connections.execute(connection, "UPDATE sqlite_schema SET rootpage = " + page + " WHERE name = 'leaf'");
        Connections.execute(connection, "PRAGMA schema_version = " + page);
    }

    private static void read(Connection connection, Reader reader) throws IOException, SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT * FROM leaf WHERE start_ms >= 0");
                ResultSet rows = select.executeQuery()) {
            reader.read(rows);
        } catch (SQLException e) {
            if (Obstacle.of(e) != Obstacle.DAMAGED) {
                throw e;
            }
        }
    }
}

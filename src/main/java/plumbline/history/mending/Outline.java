package plumbline.history.mending;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.history.file.Connections;
import plumbline.history.file.HistoryFiles;
import plumbline.history.file.Schema;
import plumbline.privacy.PrivateFiles;

/**
 * On which page of the database each table begins. SQLite keeps this in the first pages of the file only, and without it
 * no table can be read; so it is kept in a file of its own beside. It changes with the version of the schema only.
 *
 * @param pageSize in bytes
 * @param version of the schema
 * @param rows the rows of {@code sqlite_schema}, each as a statement that inserts it
 */
public record Outline(int pageSize, int version, List<String> rows) {

    private static final String ROWS =
            "SELECT 'INSERT INTO sqlite_schema VALUES (' || quote(type) || ', ' || quote(name)"
                    + " || ', ' || quote(tbl_name) || ', ' || rootpage || ', ' || quote(sql) || ')'"
                    + " FROM sqlite_schema ORDER BY rowid";

    /** Between the statements in the file; SQL of ours has no such character. */
    private static final String SEPARATOR = "\u0000\n";

    private static final int HEADER = 100;

    public Outline {
        rows = List.copyOf(rows);
    }

    /** The outline of a database that can be read. */
    public static Outline of(Connection connection) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(ROWS)) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        int pageSize = (int) Connections.number(connection, "PRAGMA page_size");
        return new Outline(pageSize, Schema.version(connection), rows);
    }

    /** The one that is kept in the file; empty when there is none that makes sense. */
    static Optional<Outline> kept(Path file) throws IOException {
        try {
            List<String> parts = List.of(Files.readString(file).split(SEPARATOR, -1));
            return Optional.of(new Outline(
                    Integer.parseInt(parts.get(0)),
                    Integer.parseInt(parts.get(1)),
                    parts.subList(2, parts.size() - 1)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (CharacterCodingException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** Keeps it in the file, unless it stands there already. */
    public void keep(Path file) throws IOException {
        if (kept(file).filter(this::equals).isPresent()) {
            return;
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        PrivateFiles.makeNewFile(part);
        String text = pageSize + SEPARATOR + version + SEPARATOR + String.join(SEPARATOR, rows) + SEPARATOR;
        Files.writeString(part, text);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** What the database says of itself where that can be read, else what was kept; empty when there is neither. */
    public static Optional<Outline> of(Path database, Path kept) throws IOException {
        Optional<Outline> outline = kept(kept);
        try (Connection connection = Connections.reading(database)) {
            Connections.execute(connection, "PRAGMA writable_schema = ON");
            Outline own = of(connection);
            boolean whole = outline.filter(o -> own.rows.size() < o.rows.size()).isEmpty();
            return whole && !own.rows.isEmpty() ? Optional.of(own) : outline;
        } catch (SQLException e) {
            return outline;
        }
    }

    /** Copies the database, with its log as far as it can be read, and puts this outline in the place of its own. */
    void restore(Path database, Path copy) throws IOException, SQLException {
        HistoryFiles.delete(copy);
        PrivateFiles.makeNewFile(copy);
        Files.copy(database, copy, StandardCopyOption.REPLACE_EXISTING);
        foldLog(database, copy);
        try (RandomAccessFile file = new RandomAccessFile(copy.toFile(), "rw")) {
            int pages = (int) Math.max(1, file.length() / pageSize);
            file.setLength((long) pages * pageSize);
            file.write(firstPage(pages));
        }
        try (Connection connection = Connections.plain(copy)) {
            Connections.execute(connection, "PRAGMA writable_schema = ON");
            Connections.execute(connection, "BEGIN; " + String.join("; ", rows) + "; COMMIT");
        }
    }

    private static void foldLog(Path database, Path copy) throws IOException {
        Path log = HistoryFiles.log(database);
        if (!Files.exists(log)) {
            return;
        }
        Files.copy(log, HistoryFiles.log(copy), StandardCopyOption.REPLACE_EXISTING);
        try (Connection connection = Connections.plain(copy)) {
            Connections.execute(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
        } catch (SQLException e) {
            // What only the log knows is lost then; the next lines take the rest of it away.
        }
        Files.deleteIfExists(HistoryFiles.log(copy));
        Files.deleteIfExists(HistoryFiles.logIndex(copy));
    }

    /** A header and an empty list of tables, with no free pages; sqlite.org/fileformat2.html, sections 1.3 and 1.6. */
    private byte[] firstPage(int pages) {
        ByteBuffer page = ByteBuffer.allocate(pageSize);
        page.put("SQLite format 3\0".getBytes(StandardCharsets.US_ASCII));
        page.putShort((short) (pageSize == 65_536 ? 1 : pageSize));
        page.put(new byte[] {1, 1, 0, 64, 32, 32});
        page.putInt(1).putInt(pages).putInt(0).putInt(0);
        page.putInt(1).putInt(4).putInt(0).putInt(0);
        page.putInt(1).putInt(version);
        page.putInt(92, 1);
        page.position(HEADER);
        page.put((byte) 0x0d).putShort((short) 0).putShort((short) 0).putShort((short) pageSize);
        return page.array();
    }
}

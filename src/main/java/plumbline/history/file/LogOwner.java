package plumbline.history.file;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether the log beside a database is that database's own. SQLite would fold any log into any database, so somebody who
 * puts another file in the place of the database, and leaves the log of the old one, would get the old one's days, or a
 * mixture.
 *
 * <p>The first page of every database holds a number by chance (SQLite's application id), and a counter of the
 * transactions that changed this page. So each log is begun with a change of the first page: its counter then follows
 * that of the database it belongs to. See sqlite.org/fileformat2.html, sections 1.3 and 4.1.
 *
 * @param application the number by chance; 0 in a database of Plumbline 0.1
 * @param changes the counter
 */
public record LogOwner(int application, int changes) {

    private static final int HEAD = 32;
    private static final int FRAME_HEAD = 24;
    private static final int MAGIC = 0x377f0682;
    private static final int CHANGES_AT = 24;
    private static final int APPLICATION_AT = 68;
    private static final int PAGE_HEAD = 100;

    /** Changes the first page of the database, in the transaction that is open; gives it its number where it has none. */
    public static void sign(Connection connection) throws SQLException {
        long application = Connections.number(connection, "PRAGMA application_id");
        long own = application != 0 ? application : Connections.number(connection, "SELECT random() >> 33 | 1");
        Connections.execute(connection, "PRAGMA application_id = " + own);
    }

    /** Gives a database of our own, such as a copy of another, a number of its own. */
    public static void rename(Connection connection) throws SQLException {
        Connections.execute(
                connection, "PRAGMA application_id = " + Connections.number(connection, "SELECT random() >> 33 | 1"));
    }

    /**
     * Whether the log beside the database, if there is one, is of another database, or of another time of it. To be asked
     * before SQLite sees either.
     */
    public static boolean isForeign(Path database) throws IOException {
        Path log = HistoryFiles.log(database);
        if (!Files.exists(log) || !Files.exists(database)) {
            return false;
        }
        Optional<LogOwner> own = ofDatabase(database);
        return own.isPresent() && isForeign(own.get(), log);
    }

    /** Looks only at what SQLite would take for written: whole pages, up to the last end of a transaction. */
    private static boolean isForeign(LogOwner own, Path log) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            ByteBuffer head = read(file, 0, HEAD);
            if (head.remaining() < HEAD || (head.getInt(0) & ~1) != MAGIC) {
                return false;
            }
            int pageSize = head.getInt(8);
            if (pageSize < 512) {
                return false;
            }
            ByteOrder order = (head.getInt(0) & 1) == 1 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
            LogSum sum = LogSum.NOTHING.with(head.duplicate().order(order), 0, HEAD - 8);
            Optional<LogOwner> first = Optional.empty();
            Optional<LogOwner> last = Optional.empty();
            List<LogOwner> unended = new ArrayList<>();
            for (long at = HEAD; at + FRAME_HEAD + pageSize <= file.length(); at += FRAME_HEAD + pageSize) {
                ByteBuffer frame = read(file, at, FRAME_HEAD + pageSize);
                ByteBuffer summed = frame.duplicate().order(order);
                sum = sum.with(summed, 0, 8).with(summed, FRAME_HEAD, pageSize);
                if (frame.getLong(8) != head.getLong(16)
                        || !sum.equals(new LogSum(frame.getInt(16), frame.getInt(20)))) {
                    break;
                }
                if (frame.getInt(0) == 1) {
                    unended.add(of(frame, FRAME_HEAD));
                }
                if (frame.getInt(4) != 0 && !unended.isEmpty()) {
                    first = first.isPresent() ? first : Optional.of(unended.get(0));
                    last = Optional.of(unended.get(unended.size() - 1));
                    unended.clear();
                }
            }
            return first.isPresent() && !last.orElseThrow().continues(own, first.get());
        }
    }

    /** Whether a log whose first and last word on the first page are these can belong to that database. */
    private boolean continues(LogOwner database, LogOwner first) {
        boolean named = database.application == application || database.application == 0;
        return named && database.changes >= first.changes - 1 && database.changes <= changes;
    }

    private static Optional<LogOwner> ofDatabase(Path database) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(database.toFile(), "r")) {
            ByteBuffer head = read(file, 0, PAGE_HEAD);
            return head.remaining() < PAGE_HEAD ? Optional.empty() : Optional.of(of(head, 0));
        }
    }

    private static LogOwner of(ByteBuffer bytes, int at) {
        return new LogOwner(bytes.getInt(at + APPLICATION_AT), bytes.getInt(at + CHANGES_AT));
    }

    private static ByteBuffer read(RandomAccessFile file, long at, int length) throws IOException {
        byte[] bytes = new byte[length];
        file.seek(at);
        int read = Math.max(0, file.read(bytes));
        return ByteBuffer.wrap(bytes, 0, read);
    }
}

package plumbline.history.reading;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.coach.JournalEntry;
import plumbline.coach.Prompt;
import plumbline.coach.Standing;
import plumbline.history.file.Connections;
import plumbline.history.file.HistoryException;
import plumbline.history.file.Obstacle;
import plumbline.history.reading.RowKind.Row;
import plumbline.sensor.Saying;
import plumbline.sitting.Amendment;
import plumbline.sitting.Bout;
import plumbline.sitting.Break;
import plumbline.sitting.DaySummary;
import plumbline.sitting.Epoch;
import plumbline.stretch.recovery.Care;
import plumbline.trend.TimeSum;

/**
 * Reads what has been committed, while the writer goes on. For one thread at a time; each may have its own.
 *
 * <p>Spans run from the first moment (included) to the second (not included) and hold what began in them, in the order
 * of writing. Rows that make no sense are skipped and counted. Every method throws {@link IOException} with a plain
 * sentence when the file cannot be read.
 */
public final class HistoryReader implements AutoCloseable {

    public static final String EPOCHS = "SELECT e.*, p.word FROM epochs e LEFT JOIN postures p ON p.code = e.posture"
            + " WHERE e.start_ms >= ? AND e.start_ms < ? ORDER BY e.run, e.start_ms";
    public static final String BOUTS = "SELECT * FROM bouts WHERE start_ms >= ? AND start_ms < ? ORDER BY id";
    public static final String BREAKS = "SELECT * FROM breaks WHERE start_ms >= ? AND start_ms < ? ORDER BY id";
    public static final String PROMPTS = "SELECT * FROM prompts WHERE asked_ms >= ? AND asked_ms < ? ORDER BY id";
    static final String JOURNAL = "SELECT * FROM journal WHERE at_ms >= ? AND at_ms < ? ORDER BY id";
    public static final String SUMMARIES = "SELECT * FROM day_summaries WHERE day >= ? AND day <= ? ORDER BY day";

    static final String AMENDMENTS = "SELECT a.*, p.word FROM amendments a LEFT JOIN postures p ON p.code = a.posture"
            + " WHERE a.to_ms > ? AND a.from_ms < ? ORDER BY a.id";
    public static final String TIME_SUMS =
            "SELECT * FROM quarters WHERE start_ms >= ? AND start_ms < ? ORDER BY start_ms";

    static final String STANDING = "SELECT p.asked_ms AS open_ms, p.*, s.* FROM standing s"
            + " LEFT JOIN prompts p ON p.asked_ms = s.asked_ms AND p.ended_ms IS NULL";

    private final Connection connection;
    private final InstantSource clock;
    private final Runnable damage;
    private final Runnable closed;
    private int unreadable;

    /** Takes over the connection; {@code damage} is called when the file proves to be damaged. */
    public HistoryReader(Connection connection, InstantSource clock, Runnable damage) {
        this(connection, clock, damage, () -> {});
    }

    /** The same; {@code closed} is called when the connection has been closed. */
    public HistoryReader(Connection connection, InstantSource clock, Runnable damage, Runnable closed) {
        this.connection = connection;
        this.clock = clock;
        this.damage = damage;
        this.closed = closed;
    }

    /** A whole day of the zone, be it of 23, 24 or 25 hours; all parts are of the same moment. */
    public KeptDay day(LocalDate day, ZoneId zone) throws IOException {
        Instant from = day.atStartOfDay(zone).toInstant();
        Instant to = day.plusDays(1).atStartOfDay(zone).toInstant();
        try {
            int before = unreadable;
            Connections.execute(connection, "BEGIN");
            try {
                List<Epoch> epochs = query(EPOCHS, Rows::epoch, millis(from), millis(to));
                List<Bout> bouts = query(BOUTS, Rows::bout, millis(from), millis(to));
                List<Break> breaks = query(BREAKS, Rows::pause, millis(from), millis(to));
                List<Prompt> prompts = query(PROMPTS, Rows::prompt, millis(from), millis(to));
                return new KeptDay(day, epochs, bouts, breaks, prompts, unreadable - before);
            } finally {
                Connections.execute(connection, "ROLLBACK");
            }
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /** Hands out the rows of a span one by one, as they are read: a span of any length needs no more memory than one. */
    public <T> void each(RowKind<T> kind, Instant from, Instant to, RowKind.Sink<T> sink) throws IOException {
        try {
            query(kind.sql(), kind.row(), sink, millis(from), millis(to));
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /** The epochs of a span; mind that a day has 8640. */
    public List<Epoch> epochs(Instant from, Instant to) throws IOException {
        return span(EPOCHS, Rows::epoch, from, to);
    }

    /** The bouts that are over. */
    public List<Bout> bouts(Instant from, Instant to) throws IOException {
        return span(BOUTS, Rows::bout, from, to);
    }

    /** The breaks. */
    public List<Break> breaks(Instant from, Instant to) throws IOException {
        return span(BREAKS, Rows::pause, from, to);
    }

    /** The prompts, ended or not. */
    public List<Prompt> prompts(Instant from, Instant to) throws IOException {
        return span(PROMPTS, Rows::prompt, from, to);
    }

    /** The summaries of the days from the first to the last, both included, that have one; oldest first. */
    public List<DaySummary> summaries(LocalDate first, LocalDate last) throws IOException {
        return list(SUMMARIES, Rows::summary, first.toString(), last.toString());
    }

    /** What was said later of times that touch the span, in the order in which it was said. */
    public List<Amendment> amendments(Instant from, Instant to) throws IOException {
        return span(AMENDMENTS, Rows::amendment, from, to);
    }

    /** The span in quarters of an hour, also where the epochs themselves have been deleted by age. */
    public List<TimeSum> timeSums(Instant from, Instant to) throws IOException {
        return span(TIME_SUMS, Rows::timeSum, from, to);
    }

    /** The first day of which anything is kept. */
    public Optional<LocalDate> earliest() throws IOException {
        return list("SELECT * FROM day_summaries ORDER BY day LIMIT 1", Rows::summary).stream()
                .map(DaySummary::day)
                .findFirst();
    }

    /** The last day of which anything is kept. */
    public Optional<LocalDate> latest() throws IOException {
        return list("SELECT * FROM day_summaries ORDER BY day DESC LIMIT 1", Rows::summary).stream()
                .map(DaySummary::day)
                .findFirst();
    }

    /** What was last learnt of the wearer and the mounting, with its age. */
    public Optional<Remembered> bodyFrame() throws IOException {
        return list("SELECT * FROM body_frame", Rows::bodyFrame).stream()
                .findFirst()
                .map(frame -> new Remembered(frame, ageOf(frame.learntAt())));
    }

    /** The bout that was going on when the program last wrote. */
    public Optional<Bout> openBout() throws IOException {
        return list("SELECT * FROM open_bout", Rows::bout).stream().findFirst();
    }

    /** Where the coach stood when the program last wrote. */
    public Standing standing() throws IOException {
        return list(STANDING, StandingRows::standing).stream().findFirst().orElse(Standing.NOTHING);
    }

    /** What the wearer wrote into the journal, and guided stretches for them. */
    public List<JournalEntry> journal(Instant from, Instant to) throws IOException {
        return span(JOURNAL, JournalRows::entry, from, to);
    }

    /** What is to be minded of the wearer, as last written. */
    public Care care() throws IOException {
        return list("SELECT * FROM care", JournalRows::care).stream()
                .findFirst()
                .orElse(Care.NONE);
    }

    /** How many rows this reader has skipped so far since they made no sense. */
    public int unreadable() {
        return unreadable;
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
            closed.run();
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private <T> List<T> span(String sql, Row<T> row, Instant from, Instant to) throws IOException {
        return list(sql, row, millis(from), millis(to));
    }

    private <T> List<T> list(String sql, Row<T> row, Object... values) throws IOException {
        try {
            return List.copyOf(query(sql, row, values));
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private <T> List<T> query(String sql, Row<T> row, Object... values) throws SQLException, IOException {
        List<T> all = new ArrayList<>();
        query(sql, row, all::add, values);
        return all;
    }

    private <T> void query(String sql, Row<T> row, RowKind.Sink<T> sink, Object... values)
            throws SQLException, IOException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    Optional<T> read = read(row, rows);
                    if (read.isPresent()) {
                        sink.take(read.get());
                    }
                }
            }
        }
    }

    private <T> Optional<T> read(Row<T> row, ResultSet rows) throws SQLException {
        try {
            return Optional.of(row.read(rows));
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            unreadable++;
            return Optional.empty();
        }
    }

    private Duration ageOf(Instant moment) {
        Instant now = clock.instant();
        return now.isBefore(moment) ? Duration.ZERO : Duration.between(moment, now);
    }

    private static Long millis(Instant moment) {
        return moment.toEpochMilli();
    }

    private IOException unreadable(SQLException e) {
        if (Obstacle.of(e) == Obstacle.DAMAGED) {
            damage.run();
            return new HistoryException(
                    Saying.of(
                            "history.damaged",
                            "The history is damaged. What can be read of it will be saved: within a minute where Plumbline"
                                    + " is running, else when it starts next."),
                    e);
        }
        return HistoryException.unread(e);
    }
}

package plumbline.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import plumbline.history.file.Connections;
import plumbline.history.writing.Entry;
import plumbline.sensor.Saying;

/** Small verbs for stories of a history. */
public final class Histories {

    public static final Instant NOW = Instant.parse("2026-03-02T20:00:00Z");
    public static final InstantSource CLOCK = InstantSource.fixed(NOW);

    private Histories() {}

    static Opened open(Path directory) {
        return History.open(directory, CLOCK, new Told());
    }

    /** Opens a history that is in order. */
    public static History ready(Path directory) {
        Opened.Ready ready = assertInstanceOf(Opened.Ready.class, open(directory));
        assertEquals(Optional.empty(), ready.notice());
        return ready.history();
    }

    /** Opens a history that is damaged. */
    public static Opened.Ready mended(Path directory) {
        return assertInstanceOf(Opened.Ready.class, open(directory));
    }

    /** Why it cannot be opened, in English. */
    static Opened.Refused refused(Path directory) {
        Opened.Refused refused = assertInstanceOf(Opened.Refused.class, open(directory));
        return new Opened.Refused(refused.obstacle(), Saying.asItIs(refused.sentence()));
    }

    public static void write(History history, List<Entry> entries) {
        for (Entry entry : entries) {
            assertEquals(true, history.writer().offer(List.of(entry)));
        }
        assertEquals(true, history.writer().commit());
    }

    public static Path database(Path directory) {
        return directory.resolve("history.db");
    }

    /** Changes the database behind Plumbline's back. */
    static void meddle(Path directory, String... sql) throws SQLException {
        try (Connection connection = Connections.writing(database(directory));
                Statement statement = connection.createStatement()) {
            for (String one : sql) {
                statement.executeUpdate(one);
            }
        }
    }

    public static void assertSound(Path directory) throws SQLException {
        try (Connection connection = Connections.reading(database(directory));
                var rows = connection.createStatement().executeQuery("PRAGMA integrity_check")) {
            assertEquals("ok", rows.next() ? rows.getString(1) : "nothing");
        }
    }
}

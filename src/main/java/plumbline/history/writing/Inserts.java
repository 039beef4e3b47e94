package plumbline.history.writing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import plumbline.coach.JournalEntry;
import plumbline.coach.Prompt;
import plumbline.history.reading.JournalRows;
import plumbline.posture.mounting.BodyFrame;
import plumbline.sensor.Vector3;
import plumbline.sitting.Amendment;
import plumbline.sitting.Bout;
import plumbline.sitting.Break;
import plumbline.sitting.DaySummary;
import plumbline.sitting.Epoch;
import plumbline.stretch.recovery.Care;

/**
 * Turns values into rows. Made anew for every transaction, since a statement of sqlite-jdbc that has met a full disk
 * cannot be used again ("statement is not executing").
 */
final class Inserts implements AutoCloseable {

    private static final String EPOCH =
            "INSERT INTO epochs VALUES (?, ?, (SELECT code FROM postures WHERE word = ?), ?, ?, ?, ?)";
    private static final String CLOCK_RUN = "INSERT INTO clock_runs VALUES (?, ?)";
    private static final String BOUT = "INSERT INTO bouts VALUES (NULL, ?, ?, ?, ?, ?)";
    private static final String OPEN_BOUT = "INSERT OR REPLACE INTO open_bout VALUES (1, ?, ?, ?, ?, ?)";
    private static final String NO_OPEN_BOUT = "DELETE FROM open_bout";
    private static final String BREAK = "INSERT INTO breaks VALUES (NULL, ?, ?)";
    private static final String PROMPT_AGAIN = "UPDATE prompts SET seated_ms = ?, stretch = ?, snoozes = ?,"
            + " upright_ms = ?, ended_ms = ?, outcome = ?, reason = ? WHERE asked_ms = ? AND ended_ms IS NULL";
    private static final String PROMPT = "INSERT INTO prompts (seated_ms, stretch, snoozes,"
            + " upright_ms, ended_ms, outcome, reason, asked_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String SUMMARY = "INSERT OR REPLACE INTO day_summaries VALUES"
            + " ((SELECT id FROM day_summaries WHERE day = ?1),"
            + " ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)";
    private static final String AMENDMENT =
            "INSERT INTO amendments VALUES (NULL, ?, ?, (SELECT code FROM postures WHERE word = ?), ?)";
    private static final String BODY_FRAME = "INSERT OR REPLACE INTO body_frame VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Inserts(Connection connection) {
        this.connection = connection;
    }

    void epoch(Epoch e, int run) throws SQLException {
        put(
                EPOCH,
                e.start().toEpochMilli(),
                run,
                e.posture().name(),
                e.slouched() ? 1 : 0,
                steps(e.confidence(), 100),
                e.covered().toMillis(),
                e.leanDeg().isPresent() ? steps(e.leanDeg().getAsDouble(), 10) : null);
    }

    void clockRun(ClockRun run) throws SQLException {
        put(CLOCK_RUN, run.number(), run.lastMs());
    }

    void bout(Bout b) throws SQLException {
        putBout(BOUT, b);
    }

    void openBout(Bout b) throws SQLException {
        putBout(OPEN_BOUT, b);
    }

    void noOpenBout() throws SQLException {
        put(NO_OPEN_BOUT);
    }

    void pause(Break b) throws SQLException {
        put(BREAK, b.start().toEpochMilli(), b.end().toEpochMilli());
    }

    void prompt(Prompt p) throws SQLException {
        @Nullable
        Object[] values = {
            p.seated().toMillis(),
            p.stretchId(),
            p.snoozes(),
            p.upright().toMillis(),
            p.end().map(end -> end.at().toEpochMilli()).orElse(null),
            p.end().map(end -> end.outcome().name()).orElse(null),
            p.end().map(Prompt.End::reason).orElse(null),
            p.askedAt().toEpochMilli()
        };
        if (put(PROMPT_AGAIN, values) == 0) {
            put(PROMPT, values);
        }
    }

    void summary(DaySummary s) throws SQLException {
        put(
                SUMMARY,
                s.day().toString(),
                s.worn().toMillis(),
                s.sitting().toMillis(),
                s.slouched().toMillis(),
                s.reclining().toMillis(),
                s.standing().toMillis(),
                s.moving().toMillis(),
                s.lying().toMillis(),
                s.unknown().toMillis(),
                s.bouts(),
                s.longestBout().toMillis(),
                s.bouts20(),
                s.bouts30(),
                s.bouts60(),
                s.breaks(),
                orNull(s.usualBoutMinutes()));
    }

    void amendment(Amendment a) throws SQLException {
        put(
                AMENDMENT,
                a.from().toEpochMilli(),
                a.to().toEpochMilli(),
                a.posture().name(),
                a.saidAt().toEpochMilli());
    }

    void bodyFrame(BodyFrame f) throws SQLException {
        put(
                BODY_FRAME,
                f.upright().x(),
                f.upright().y(),
                f.upright().z(),
                f.forward().map(Vector3::x).orElse(null),
                f.forward().map(Vector3::y).orElse(null),
                f.forward().map(Vector3::z).orElse(null),
                orNull(f.seatedForwardDeg()),
                orNull(f.slumpSpanDeg()),
                f.learntAt().toEpochMilli());
    }

    void jotted(JournalEntry entry) throws SQLException {
        put(JournalRows.INSERT, JournalRows.values(entry));
    }

    void minded(Care care) throws SQLException {
        put(JournalRows.CARE, JournalRows.values(care));
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : prepared.values()) {
            statement.close();
        }
    }

    private void putBout(String sql, Bout b) throws SQLException {
        put(
                sql,
                b.start().toEpochMilli(),
                b.end().toEpochMilli(),
                b.seated().toMillis(),
                b.slouched().toMillis(),
                b.interruptions());
    }

    private int put(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement.executeUpdate();
    }

    private static @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    /** The nearest whole number of steps; none for what is no number. */
    private static @Nullable Long steps(double value, int stepsPerUnit) {
        return Double.isNaN(value) ? null : (Long) Math.round(value * stepsPerUnit);
    }
}

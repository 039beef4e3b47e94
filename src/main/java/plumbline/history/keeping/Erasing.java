package plumbline.history.keeping;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import plumbline.history.file.Connections;
import plumbline.history.file.Schema;

/**
 * Takes days out of a database, every moment of them: what lies in them goes, what reaches into them is cut off where
 * they begin, and what only bears a date of theirs gets another.
 */
final class Erasing {

    /**
     * The statements of a version, with ?1 for the beginning and ?2 for the end, in ms; ?3 and ?4 for the days.
     *
     * @param until the last version that they are for
     */
    private record Step(int since, int until, List<String> statements) {

        Step(int since, List<String> statements) {
            this(since, Integer.MAX_VALUE, statements);
        }

        boolean isFor(int version) {
            return since <= version && version <= until;
        }
    }

    private static final List<Step> STEPS = List.of(
            new Step(
                    1,
                    List.of(
                            "DELETE FROM epochs WHERE start_ms >= ?1 AND start_ms < ?2",
                            "UPDATE clock_runs SET start_ms = 0 WHERE start_ms >= ?1 AND start_ms < ?2",
                            "DELETE FROM bouts WHERE start_ms >= ?1 AND start_ms < ?2",
                            "UPDATE bouts SET end_ms = ?1 - 1, seated_ms = min(seated_ms, ?1 - 1 - start_ms),"
                                    + " slouched_ms = min(slouched_ms, seated_ms, ?1 - 1 - start_ms)"
                                    + " WHERE start_ms < ?1 AND end_ms >= ?1",
                            "DELETE FROM open_bout WHERE start_ms < ?2 AND end_ms >= ?1",
                            "DELETE FROM breaks WHERE start_ms >= ?1 AND start_ms < ?2",
                            "DELETE FROM breaks WHERE start_ms = ?1 - 1",
                            "UPDATE breaks SET end_ms = ?1 - 1 WHERE start_ms < ?1 AND end_ms >= ?1",
                            "DELETE FROM prompts WHERE asked_ms >= ?1 AND asked_ms < ?2",
                            "UPDATE prompts SET ended_ms = ?1 - 1 WHERE ended_ms >= ?1 AND ended_ms < ?2",
                            "DELETE FROM day_summaries WHERE day BETWEEN ?3 AND ?4",
                            "UPDATE body_frame SET learnt_ms = ?2 WHERE learnt_ms >= ?1 AND learnt_ms < ?2")),
            new Step(
                    2,
                    List.of(
                            "DELETE FROM journal WHERE at_ms >= ?1 AND at_ms < ?2",
                            "UPDATE care SET flared_ms = NULL, improved_ms = NULL, hinted_ms = NULL"
                                    + " WHERE flared_ms >= ?1 AND flared_ms < ?2",
                            "UPDATE care SET improved_ms = NULL WHERE improved_ms >= ?1 AND improved_ms < ?2",
                            "UPDATE care SET hinted_ms = NULL WHERE hinted_ms >= ?1 AND hinted_ms < ?2",
                            "UPDATE care SET ended_day = NULL, rungs = 0, rung_day = NULL"
                                    + " WHERE ended_day BETWEEN ?3 AND ?4",
                            "UPDATE care SET rung_day = NULL WHERE rung_day BETWEEN ?3 AND ?4")),
            new Step(
                    3,
                    6,
                    List.of("INSERT INTO amendments SELECT NULL, ?2, to_ms, posture, said_ms FROM amendments"
                            + " WHERE from_ms < ?1 AND to_ms > ?2")),
            new Step(
                    7,
                    List.of("INSERT INTO amendments SELECT NULL, ?2, to_ms, posture, said_ms, told_by FROM amendments"
                            + " WHERE from_ms < ?1 AND to_ms > ?2")),
            new Step(
                    3,
                    List.of(
                            "DELETE FROM amendments WHERE from_ms >= ?1 - 1 AND to_ms <= ?2",
                            "UPDATE amendments SET to_ms = ?1 - 1 WHERE from_ms < ?1 - 1 AND to_ms >= ?1",
                            "UPDATE amendments SET from_ms = ?2 WHERE from_ms >= ?1 - 1 AND from_ms < ?2",
                            "UPDATE amendments SET said_ms = ?2 WHERE said_ms >= ?1 AND said_ms < ?2")),
            new Step(4, List.of("DELETE FROM quarters WHERE start_ms >= ?1 AND start_ms < ?2")),
            new Step(
                    5,
                    List.of("DELETE FROM standing WHERE coalesce(asked_ms, 0) BETWEEN ?1 AND ?2"
                            + " OR coalesce(shown_ms, 0) BETWEEN ?1 AND ?2 OR coalesce(off_until_ms, 0) BETWEEN ?1 AND ?2"
                            + " OR coalesce(not_before_ms, 0) BETWEEN ?1 AND ?2"
                            + " OR coalesce(quiet_until_ms, 0) BETWEEN ?1 AND ?2")),
            new Step(
                    8,
                    List.of(
                            "DELETE FROM standing WHERE nudge_day BETWEEN ?3 AND ?4 OR coalesce(noticed_ms, 0) BETWEEN ?1 AND ?2"
                                    + " OR coalesce(reopened_ms, 0) BETWEEN ?1 AND ?2"
                                    + " OR coalesce(seated_again_ms, 0) BETWEEN ?1 AND ?2"
                                    + " OR coalesce(nudge_said_ms, 0) BETWEEN ?1 AND ?2"
                                    + " OR coalesce(nudge_seated_ms, 0) BETWEEN ?1 AND ?2"
                                    + " OR coalesce(question_put_on_ms, 0) BETWEEN ?1 AND ?2"
                                    + " OR coalesce(question_asked_ms, 0) BETWEEN ?1 AND ?2"
                                    + " OR coalesce(stood_ms, 0) BETWEEN ?1 AND ?2")));

    private Erasing() {}

    /** Erases the days in one transaction; returns how many rows were taken out or changed. */
    static long erase(Connection connection, Span days) throws SQLException {
        int version = Schema.version(connection);
        long rows = 0;
        Connections.execute(connection, "BEGIN IMMEDIATE");
        for (Step step : STEPS) {
            for (String statement : step.isFor(version) ? step.statements : List.<String>of()) {
                rows += execute(connection, statement, days);
            }
        }
        Connections.execute(connection, "COMMIT");
        return rows;
    }

    private static int execute(Connection connection, String sql, Span days) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            if (sql.contains("?1")) {
                statement.setLong(1, days.fromMs());
            }
            if (sql.contains("?2")) {
                statement.setLong(2, days.toMs());
            }
            if (sql.contains("?3")) {
                statement.setString(3, days.first().toString());
                statement.setString(4, days.last().toString());
            }
            return statement.executeUpdate();
        }
    }
}

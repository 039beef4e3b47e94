package plumbline.history.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import plumbline.coach.Outcome;
import plumbline.coach.Prompt;
import plumbline.posture.Posture;
import plumbline.posture.mounting.BodyFrame;
import plumbline.sensor.Vector3;
import plumbline.sitting.Amendment;
import plumbline.sitting.AngleTimes;
import plumbline.sitting.Bout;
import plumbline.sitting.Break;
import plumbline.sitting.DaySummary;
import plumbline.sitting.Epoch;
import plumbline.sitting.Moves;
import plumbline.sitting.SeatedMovement;
import plumbline.trend.TimeSum;

/** Turns rows back into values; a row that is none throws what their constructors throw. */
final class Rows {

    private Rows() {}

    static Epoch epoch(ResultSet row) throws SQLException {
        OptionalDouble lean = maybe(row, "lean");
        return new Epoch(
                instant(row, "start_ms"),
                Posture.valueOf(word(row, "word")),
                row.getInt("slouched") == 1,
                row.getInt("confidence") / 100.0,
                length(row, "covered_ms"),
                lean.isPresent() ? OptionalDouble.of(lean.getAsDouble() / 10) : lean,
                maybe(row, "shifts").isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Moves(row.getInt("shifts"), row.getInt("fidgets"))));
    }

    static Bout bout(ResultSet row) throws SQLException {
        return new Bout(
                instant(row, "start_ms"),
                instant(row, "end_ms"),
                length(row, "seated_ms"),
                length(row, "slouched_ms"),
                row.getInt("interruptions"));
    }

    static Break pause(ResultSet row) throws SQLException {
        return new Break(instant(row, "start_ms"), instant(row, "end_ms"));
    }

    static Amendment amendment(ResultSet row) throws SQLException {
        return new Amendment(
                instant(row, "from_ms"),
                instant(row, "to_ms"),
                Posture.valueOf(word(row, "word")),
                instant(row, "said_ms"),
                Amendment.By.valueOf(word(row, "told_by")));
    }

    static TimeSum timeSum(ResultSet row) throws SQLException {
        return new TimeSum(instant(row, "start_ms"), length(row, "worn_ms"), length(row, "seated_ms"));
    }

    static Prompt prompt(ResultSet row) throws SQLException {
        return new Prompt(
                instant(row, "asked_ms"),
                length(row, "seated_ms"),
                word(row, "stretch"),
                row.getInt("snoozes"),
                length(row, "upright_ms"),
                row.getString("outcome") == null ? Optional.empty() : Optional.of(end(row)));
    }

    private static Prompt.End end(ResultSet row) throws SQLException {
        return new Prompt.End(instant(row, "ended_ms"), Outcome.valueOf(word(row, "outcome")), word(row, "reason"));
    }

    static DaySummary summary(ResultSet row) throws SQLException {
        return new DaySummary(
                LocalDate.parse(word(row, "day")),
                length(row, "worn_ms"),
                length(row, "sitting_ms"),
                length(row, "slouched_ms"),
                length(row, "reclining_ms"),
                length(row, "standing_ms"),
                length(row, "moving_ms"),
                length(row, "lying_ms"),
                length(row, "unknown_ms"),
                row.getInt("bouts"),
                length(row, "longest_bout_ms"),
                row.getInt("bouts_20"),
                row.getInt("bouts_30"),
                row.getInt("bouts_60"),
                row.getInt("breaks"),
                maybe(row, "usual_bout_min"),
                maybe(row, "mean_bout_min"),
                maybe(row, "alpha"),
                maybe(row, "watched_ms").isEmpty() ? Optional.empty() : Optional.of(movement(row)));
    }

    private static SeatedMovement movement(ResultSet row) throws SQLException {
        return new SeatedMovement(
                length(row, "watched_ms"),
                row.getInt("shifts"),
                row.getInt("fidgets"),
                length(row, "unshifted_ms"),
                AngleTimes.of(word(row, "angles")));
    }

    static BodyFrame bodyFrame(ResultSet row) throws SQLException {
        return new BodyFrame(
                new Vector3(row.getDouble("up_x"), row.getDouble("up_y"), row.getDouble("up_z")),
                maybe(row, "forward_x").isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Vector3(
                                row.getDouble("forward_x"), row.getDouble("forward_y"), row.getDouble("forward_z"))),
                maybe(row, "seated_forward_deg"),
                maybe(row, "slump_span_deg"),
                instant(row, "learnt_ms"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Instant.ofEpochMilli(row.getLong(column));
    }

    private static Duration length(ResultSet row, String column) throws SQLException {
        return Duration.ofMillis(row.getLong(column));
    }

    private static OptionalDouble maybe(ResultSet row, String column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    static String word(ResultSet row, String column) throws SQLException {
        @Nullable String word = row.getString(column);
        if (word == null) {
            throw new IllegalArgumentException("no " + column);
        }
        return word;
    }
}

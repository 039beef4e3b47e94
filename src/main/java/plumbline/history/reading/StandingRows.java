package plumbline.history.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plumbline.coach.Advice;
import plumbline.coach.Answer;
import plumbline.coach.Prompt;
import plumbline.coach.Standing;
import plumbline.coach.kept.Memory;
import plumbline.coach.kept.NudgeDay;

/** Where the coach stood as a row and back; a row that is none throws what the values' constructors throw. */
public final class StandingRows {

    private StandingRows() {}

    /** The columns after its id, in the table's order. */
    public static @Nullable Object[] values(Standing s) {
        Memory memory = s.memory();
        Memory.Nudged nudged = memory.nudged();
        Memory.Question question = memory.question();
        return new @Nullable Object[] {
            s.pending().map(p -> p.prompt().askedAt().toEpochMilli()).orElse(null),
            ms(s.pending().filter(Standing.Pending::shown).map(Standing.Pending::at)),
            ms(s.pending().filter(p -> !p.shown()).map(Standing.Pending::at)),
            ms(s.notBefore()),
            s.quiet().map(q -> q.asked().why().name()).orElse(null),
            s.quiet().map(q -> q.asked().length().toMillis()).orElse(null),
            ms(s.quiet().map(Standing.Silence::until)),
            s.pending().map(p -> p.stage().name()).orElse(null),
            s.pending().map(p -> p.prompt().upright().toMillis()).orElse(0L),
            ms(memory.noticedAt()),
            ms(memory.reopenedAt()),
            flag(memory.feet().up()),
            ms(memory.feet().seatedAgainAt()),
            flag(s.quiet().filter(Standing.Silence::byTheClock).isPresent()),
            ms(nudged.saidAt()),
            flag(nudged.showing()),
            nudged.unanswered(),
            nudged.day().map(d -> d.day().toString()).orElse(null),
            ms(nudged.day().flatMap(NudgeDay::seatedFirst)),
            nudged.day().map(NudgeDay::allowance).orElse(0),
            nudged.day().map(NudgeDay::said).orElse(0),
            nudged.day().map(NudgeDay::heeded).orElse(0),
            nudged.day().map(NudgeDay::inVain).orElse(0),
            flag(nudged.day().filter(NudgeDay::notToday).isPresent()),
            ms(question.putOn()),
            ms(question.askedAt()),
            flag(question.showing()),
            ms(memory.stoodLongOf())
        };
    }

    /** The row is joined with that of the prompt that was open. */
    static Standing standing(ResultSet row) throws SQLException {
        Optional<Instant> shown = moment(row, "shown_ms");
        Optional<Instant> off = moment(row, "off_until_ms");
        Optional<Prompt> prompt = moment(row, "open_ms").isPresent() ? Optional.of(prompt(row)) : Optional.empty();
        @Nullable String kept = row.getString("stage");
        Advice.Stage stage = kept == null ? Advice.Stage.NOTIFICATION : Advice.Stage.valueOf(kept);
        return new Standing(
                prompt.flatMap(
                        p -> shown.or(() -> off).map(at -> new Standing.Pending(p, shown.isPresent(), at, stage))),
                moment(row, "not_before_ms"),
                row.getString("quiet_why") == null
                        ? Optional.empty()
                        : Optional.of(new Standing.Silence(
                                new Answer.Quiet(
                                        Duration.ofMillis(row.getLong("quiet_ms")),
                                        Answer.Why.valueOf(Rows.word(row, "quiet_why"))),
                                moment(row, "quiet_until_ms").orElseThrow(),
                                row.getBoolean("quiet_by_clock"))),
                memory(row));
    }

    private static Prompt prompt(ResultSet row) throws SQLException {
        Prompt kept = Rows.prompt(row);
        Duration up = Duration.ofMillis(row.getLong("up_ms"));
        return up.compareTo(kept.upright()) > 0
                ? new Prompt(kept.askedAt(), kept.seated(), kept.stretchId(), kept.snoozes(), up, kept.end())
                : kept;
    }

    private static Memory memory(ResultSet row) throws SQLException {
        return new Memory(
                moment(row, "noticed_ms"),
                moment(row, "reopened_ms"),
                new Memory.Feet(row.getBoolean("up"), moment(row, "seated_again_ms")),
                new Memory.Nudged(
                        moment(row, "nudge_said_ms"),
                        row.getBoolean("nudge_shown"),
                        row.getInt("nudge_unanswered"),
                        day(row)),
                new Memory.Question(
                        moment(row, "question_put_on_ms"),
                        moment(row, "question_asked_ms"),
                        row.getBoolean("question_shown")),
                moment(row, "stood_ms"));
    }

    private static Optional<NudgeDay> day(ResultSet row) throws SQLException {
        @Nullable String day = row.getString("nudge_day");
        return day == null
                ? Optional.empty()
                : Optional.of(new NudgeDay(
                        LocalDate.parse(day),
                        moment(row, "nudge_seated_ms"),
                        row.getInt("nudge_allowance"),
                        row.getInt("nudges"),
                        row.getInt("nudges_heeded"),
                        row.getInt("nudges_in_vain"),
                        row.getBoolean("nudge_off")));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }

    private static @Nullable Long ms(Optional<Instant> moment) {
        return moment.map(Instant::toEpochMilli).orElse(null);
    }

    private static int flag(boolean set) {
        return set ? 1 : 0;
    }
}

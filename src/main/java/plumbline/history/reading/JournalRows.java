package plumbline.history.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plumbline.coach.JournalEntry;
import plumbline.stretch.Feeling;
import plumbline.stretch.recovery.Care;
import plumbline.stretch.recovery.FlareUp;
import plumbline.stretch.recovery.Recovery;
import plumbline.stretch.recovery.WalkingProgramme;

/** Journal and care as rows and back; a row that is none throws what the values' constructors throw. */
public final class JournalRows {

    public static final String INSERT = "INSERT INTO journal VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    public static final String CARE = "INSERT OR REPLACE INTO care VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private JournalRows() {}

    /** The columns of an entry after its id, in the table's order. */
    public static @Nullable Object[] values(JournalEntry entry) {
        Long at = entry.at().toEpochMilli();
        String note = entry.note();
        if (entry instanceof JournalEntry.Pain pain) {
            return new @Nullable Object[] {at, "PAIN", pain.score(), null, null, null, null, null, note};
        }
        if (entry instanceof JournalEntry.Stretched s) {
            String felt = s.felt().stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
            Integer completed = s.completed() ? 1 : 0;
            return new @Nullable Object[] {
                at, "STRETCHED", null, null, s.stretchId(), s.held().toMillis(), completed, felt, note
            };
        }
        if (entry instanceof JournalEntry.Walked w) {
            Long length = w.length().toMillis();
            return new @Nullable Object[] {at, "WALKED", w.painBefore(), w.painAfter(), null, length, null, null, note};
        }
        if (entry instanceof JournalEntry.Strengthened s) {
            return new @Nullable Object[] {
                at, "STRENGTHENED", null, null, null, s.length().toMillis(), null, null, note
            };
        }
        return new @Nullable Object[] {at, "NOTED", null, null, null, null, null, null, note};
    }

    static JournalEntry entry(ResultSet row) throws SQLException {
        Instant at = Instant.ofEpochMilli(row.getLong("at_ms"));
        Duration length = Duration.ofMillis(row.getLong("length_ms"));
        String note = Rows.word(row, "note");
        String kind = Rows.word(row, "kind");
        return switch (kind) {
            case "PAIN" -> new JournalEntry.Pain(at, row.getInt("pain"), note);
            case "STRETCHED" ->
                new JournalEntry.Stretched(
                        at, Rows.word(row, "stretch"), length, row.getInt("completed") == 1, felt(row), note);
            case "WALKED" -> new JournalEntry.Walked(at, length, row.getInt("pain"), row.getInt("pain_after"), note);
            case "STRENGTHENED" -> new JournalEntry.Strengthened(at, length, note);
            case "NOTED" -> new JournalEntry.Noted(at, note);
            default -> throw new IllegalArgumentException("no kind of entry: " + kind);
        };
    }

    private static Set<Feeling> felt(ResultSet row) throws SQLException {
        return Arrays.stream(Rows.word(row, "felt").split(" "))
                .filter(word -> !word.isEmpty())
                .map(Feeling::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The columns of a care after its id, in the table's order. */
    public static @Nullable Object[] values(Care care) {
        Optional<FlareUp> flare = care.flareUp();
        Optional<Recovery> recovery = care.recovery();
        Optional<WalkingProgramme> walk = care.walking();
        return new @Nullable Object[] {
            flare.map(f -> f.since().toEpochMilli()).orElse(null),
            flare.flatMap(FlareUp::improvedAt).map(Instant::toEpochMilli).orElse(null),
            flare.flatMap(FlareUp::hintedAt).map(Instant::toEpochMilli).orElse(null),
            recovery.map(r -> r.endedOn().toString()).orElse(null),
            recovery.map(Recovery::rungs).orElse(0),
            recovery.flatMap(Recovery::lastOn).map(LocalDate::toString).orElse(null),
            walk.map(w -> w.dose().toMillis()).orElse(null),
            walk.map(WalkingProgramme::good).orElse(0),
            walk.map(w -> w.tolerated().toMillis()).orElse(0L),
            care.stopSign() ? 1 : 0
        };
    }

    static Care care(ResultSet row) throws SQLException {
        Optional<Instant> improved = moment(row, "improved_ms");
        Optional<Instant> hinted = moment(row, "hinted_ms");
        Optional<FlareUp> flare = moment(row, "flared_ms").map(since -> new FlareUp(since, improved, hinted));
        Optional<LocalDate> ended = day(row, "ended_day");
        Optional<LocalDate> rung = day(row, "rung_day");
        int rungs = row.getInt("rungs");
        Optional<Recovery> recovery = ended.map(day -> new Recovery(day, rungs, rung));
        int good = row.getInt("walk_good");
        Duration tolerated = Duration.ofMillis(row.getLong("walk_tolerated_ms"));
        long walk = row.getLong("walk_ms");
        Optional<WalkingProgramme> walking = row.wasNull()
                ? Optional.empty()
                : Optional.of(new WalkingProgramme(Duration.ofMillis(walk), good, tolerated));
        return new Care(flare, recovery, walking, row.getInt("stop_sign") == 1);
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(LocalDate::parse);
    }
}

package plumbline.history.writing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The statements by which rows come into the database, each with its places in the order of its name's meaning.
 *
 * <p>Their names stand in the tail, which an older Plumbline may have left: a name never gets another meaning. Where
 * the places change, there is a new name, and the old one stays as long as its tables do.
 */
enum Insertion {
    EPOCH("INSERT INTO epochs (start_ms, posture, slouched, confidence, covered_ms, lean, run)"
            + " VALUES (?1, (SELECT code FROM postures WHERE word = ?2), ?3, ?4, ?5, ?6, ?7)"),
    /** With what was counted of somebody seated; since version 6. */
    EPOCH_MOVES("INSERT INTO epochs (start_ms, posture, slouched, confidence, covered_ms, lean, shifts, fidgets, run)"
            + " VALUES (?1, (SELECT code FROM postures WHERE word = ?2), ?3, ?4, ?5, ?6, ?7, ?8, ?9)"),
    BOUT("INSERT INTO bouts VALUES (NULL, ?, ?, ?, ?, ?)"),
    OPEN_BOUT("INSERT OR REPLACE INTO open_bout VALUES (1, ?, ?, ?, ?, ?)"),
    NO_OPEN_BOUT("DELETE FROM open_bout"),
    BREAK("INSERT INTO breaks VALUES (NULL, ?, ?)"),
    PROMPT("INSERT OR REPLACE INTO prompts VALUES"
            + " ((SELECT id FROM prompts WHERE asked_ms = ?1 AND ended_ms IS NULL), ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"),
    SUMMARY("INSERT INTO day_summaries (day, worn_ms, sitting_ms, slouched_ms, reclining_ms, standing_ms, moving_ms,"
            + " lying_ms, unknown_ms, bouts, longest_bout_ms, bouts_20, bouts_30, bouts_60, breaks, usual_bout_min) VALUES"
            + " (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)"
            // An update leaves the index of the days as it is, a replacement would write a page of it too.
            + " ON CONFLICT (day) DO UPDATE SET worn_ms = ?2, sitting_ms = ?3, slouched_ms = ?4, reclining_ms = ?5,"
            + " standing_ms = ?6, moving_ms = ?7, lying_ms = ?8, unknown_ms = ?9, bouts = ?10, longest_bout_ms = ?11,"
            + " bouts_20 = ?12, bouts_30 = ?13, bouts_60 = ?14, breaks = ?15, usual_bout_min = ?16"),
    /** As up to version 6: the wearer's. */
    AMENDMENT("INSERT INTO amendments (from_ms, to_ms, posture, said_ms)"
            + " VALUES (?, ?, (SELECT code FROM postures WHERE word = ?), ?)"),
    AMENDED("INSERT INTO amendments VALUES (NULL, ?, ?, (SELECT code FROM postures WHERE word = ?), ?, ?)"),
    /** With mean bout, alpha, and what was counted of somebody seated; since version 6. */
    SUMMARY_MOVES(
            "INSERT INTO day_summaries (day, worn_ms, sitting_ms, slouched_ms, reclining_ms, standing_ms, moving_ms,"
                    + " lying_ms, unknown_ms, bouts, longest_bout_ms, bouts_20, bouts_30, bouts_60, breaks, usual_bout_min,"
                    + " mean_bout_min, alpha, watched_ms, shifts, fidgets, unshifted_ms, angles) VALUES (?1, ?2, ?3, ?4, ?5, ?6,"
                    + " ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23)"
                    + " ON CONFLICT (day) DO UPDATE SET worn_ms = ?2, sitting_ms = ?3, slouched_ms = ?4, reclining_ms = ?5,"
                    + " standing_ms = ?6, moving_ms = ?7, lying_ms = ?8, unknown_ms = ?9, bouts = ?10, longest_bout_ms = ?11,"
                    + " bouts_20 = ?12, bouts_30 = ?13, bouts_60 = ?14, breaks = ?15, usual_bout_min = ?16, mean_bout_min = ?17,"
                    + " alpha = ?18, watched_ms = ?19, shifts = ?20, fidgets = ?21, unshifted_ms = ?22, angles = ?23"),
    BODY_FRAME("INSERT OR REPLACE INTO body_frame VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
    JOURNAL("INSERT INTO journal VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
    CARE("INSERT OR REPLACE INTO care VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
    /** As up to version 7. */
    STANDING(
            "INSERT OR REPLACE INTO standing (id, asked_ms, shown_ms, off_until_ms, not_before_ms, quiet_why, quiet_ms,"
                    + " quiet_until_ms) VALUES (1, ?, ?, ?, ?, ?, ?, ?)"),
    STOOD(
            "INSERT OR REPLACE INTO standing VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                    + " ?, ?, ?, ?, ?)");

    private final String sql;

    Insertion(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }

    /** Whether the number of the clock's run comes last. */
    boolean isEpoch() {
        return this == EPOCH || this == EPOCH_MOVES;
    }

    /** What such a row is the latest word on, so that an older word need not be written; nothing, where every word counts. */
    Optional<Object> subject(List<@Nullable Object> values) {
        return switch (this) {
            case EPOCH, EPOCH_MOVES, BOUT, BREAK, PROMPT, AMENDMENT, AMENDED, JOURNAL -> Optional.empty();
            case OPEN_BOUT, NO_OPEN_BOUT -> Optional.of(OPEN_BOUT);
            case BODY_FRAME, CARE, STANDING, STOOD -> Optional.of(this);
            case SUMMARY, SUMMARY_MOVES -> Optional.ofNullable(values.get(0));
        };
    }
}

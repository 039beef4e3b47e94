package plumbline.exchange;

import java.time.LocalDate;
import plumbline.history.writing.Entry;
import plumbline.sitting.AngleTimes;
import plumbline.sitting.DaySummary;
import plumbline.sitting.SeatedMovement;

/** A row of the table of days. */
final class DayRow {

    private DayRow() {}

    static Entry entry(Row row) {
        return new Entry.DaySoFar(new DaySummary(
                LocalDate.parse(row.text("day")),
                row.seconds("worn_s"),
                row.seconds("sitting_s"),
                row.seconds("slouched_s"),
                row.seconds("reclining_s"),
                row.seconds("standing_s"),
                row.seconds("moving_s"),
                row.seconds("lying_s"),
                row.seconds("unknown_s"),
                row.whole("bouts"),
                row.seconds("longest_bout_s"),
                row.whole("bouts_20"),
                row.whole("bouts_30"),
                row.whole("bouts_60"),
                row.whole("breaks"),
                row.maybeNumber("usual_bout_min"),
                row.maybeNumber("mean_bout_min"),
                row.maybeNumber("alpha"),
                row.maybe("watched_s").map(watched -> movement(row))));
    }

    private static SeatedMovement movement(Row row) {
        return new SeatedMovement(
                row.seconds("watched_s"),
                row.whole("shifts"),
                row.whole("fidgets"),
                row.seconds("unshifted_s"),
                AngleTimes.of(row.maybe("angles").orElse("")));
    }
}

package plumbline.exchange;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import plumbline.coach.JournalEntry;
import plumbline.coach.Outcome;
import plumbline.coach.Prompt;
import plumbline.history.writing.Entry;
import plumbline.posture.Posture;
import plumbline.sitting.Amendment;
import plumbline.sitting.Bout;
import plumbline.sitting.Break;
import plumbline.sitting.DaySummary;
import plumbline.sitting.Epoch;
import plumbline.sitting.Moves;
import plumbline.sitting.SeatedMovement;

/**
 * A kind of record as a table: the same columns in CSV and in JSON, out and in. Instants are ISO 8601 in UTC, lengths in
 * seconds, angles in degrees. {@code src/site/export.md} tells of every column.
 *
 * @param name of the file, and of the array in JSON
 * @param read makes an entry of the history of a row; throws where the row makes no sense
 */
record Table<T>(String name, List<Column<T>> columns, Function<Row, Entry> read) {

    private static final DateTimeFormatter INSTANT =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter(Locale.ROOT);

    static final Table<Epoch> EPOCHS = new Table<>(
            "epochs",
            List.of(
                    Column.of("start", e -> text(e.start())),
                    Column.of("posture", e -> word(e.posture())),
                    Column.of("slouched", e -> e.slouched() ? 1 : 0),
                    Column.of("confidence", Epoch::confidence),
                    Column.of("covered_s", e -> seconds(e.covered())),
                    new Column<>("lean_deg", e -> maybe(e.leanDeg())),
                    new Column<>("shifts", e -> e.moves().map(Moves::shifts)),
                    new Column<>("fidgets", e -> e.moves().map(Moves::fidgets))),
            r -> new Entry.Measured(new Epoch(
                    r.instant("start"),
                    posture(r.text("posture")),
                    r.yes("slouched"),
                    r.number("confidence"),
                    r.seconds("covered_s"),
                    r.maybeNumber("lean_deg"),
                    r.maybe("shifts").map(s -> new Moves(Integer.parseInt(s), r.whole("fidgets"))))));

    static final Table<Bout> BOUTS = new Table<>(
            "bouts",
            List.of(
                    Column.of("start", b -> text(b.start())),
                    Column.of("end", b -> text(b.end())),
                    Column.of("seated_s", b -> seconds(b.seated())),
                    Column.of("slouched_s", b -> seconds(b.slouched())),
                    Column.of("interruptions", Bout::interruptions)),
            r -> new Entry.Happened(new Bout(
                    r.instant("start"),
                    r.instant("end"),
                    r.seconds("seated_s"),
                    r.seconds("slouched_s"),
                    r.whole("interruptions"))));

    static final Table<Break> BREAKS = new Table<>(
            "breaks",
            List.of(Column.of("start", b -> text(b.start())), Column.of("end", b -> text(b.end()))),
            r -> new Entry.Happened(new Break(r.instant("start"), r.instant("end"))));

    static final Table<Prompt> PROMPTS = new Table<>(
            "prompts",
            List.of(
                    Column.of("asked", p -> text(p.askedAt())),
                    Column.of("seated_s", p -> seconds(p.seated())),
                    Column.of("stretch", Prompt::stretchId),
                    Column.of("snoozes", Prompt::snoozes),
                    Column.of("upright_s", p -> seconds(p.upright())),
                    new Column<>("ended", p -> p.end().map(e -> text(e.at()))),
                    new Column<>(
                            "outcome", p -> p.end().map(e -> low(e.outcome().name()))),
                    new Column<>("reason", p -> p.end().map(Prompt.End::reason))),
            r -> new Entry.Asked(new Prompt(
                    r.instant("asked"),
                    r.seconds("seated_s"),
                    r.text("stretch"),
                    r.whole("snoozes"),
                    r.seconds("upright_s"),
                    r.maybe("ended")
                            .map(e -> new Prompt.End(
                                    Instant.parse(e),
                                    Outcome.valueOf(high(r.text("outcome"))),
                                    r.maybe("reason").orElse(""))))));

    static final Table<DaySummary> DAYS = new Table<>(
            "days",
            List.of(
                    Column.of("day", d -> d.day().toString()),
                    Column.of("worn_s", d -> seconds(d.worn())),
                    Column.of("sitting_s", d -> seconds(d.sitting())),
                    Column.of("slouched_s", d -> seconds(d.slouched())),
                    Column.of("reclining_s", d -> seconds(d.reclining())),
                    Column.of("standing_s", d -> seconds(d.standing())),
                    Column.of("moving_s", d -> seconds(d.moving())),
                    Column.of("lying_s", d -> seconds(d.lying())),
                    Column.of("unknown_s", d -> seconds(d.unknown())),
                    Column.of("bouts", DaySummary::bouts),
                    Column.of("longest_bout_s", d -> seconds(d.longestBout())),
                    Column.of("bouts_20", DaySummary::bouts20),
                    Column.of("bouts_30", DaySummary::bouts30),
                    Column.of("bouts_60", DaySummary::bouts60),
                    Column.of("breaks", DaySummary::breaks),
                    new Column<>("usual_bout_min", d -> maybe(d.usualBoutMinutes())),
                    new Column<>("mean_bout_min", d -> maybe(d.meanBoutMinutes())),
                    new Column<>("alpha", d -> maybe(d.alpha())),
                    new Column<>("watched_s", d -> d.movement().map(m -> seconds(m.watched()))),
                    new Column<>("shifts", d -> d.movement().map(SeatedMovement::shifts)),
                    new Column<>("fidgets", d -> d.movement().map(SeatedMovement::fidgets)),
                    new Column<>("unshifted_s", d -> d.movement().map(m -> seconds(m.longestUnshifted()))),
                    new Column<>("angles", d -> d.movement().map(m -> m.angles().text()))),
            DayRow::entry);

    static final Table<Amendment> AMENDMENTS = new Table<>(
            "amendments",
            List.of(
                    Column.of("from", a -> text(a.from())),
                    Column.of("to", a -> text(a.to())),
                    Column.of("posture", a -> word(a.posture())),
                    Column.of("said", a -> text(a.saidAt())),
                    Column.of("by", a -> low(a.by().name()))),
            r -> new Entry.Amended(new Amendment(
                    r.instant("from"),
                    r.instant("to"),
                    posture(r.text("posture")),
                    r.instant("said"),
                    // Tables of before had the wearer's only.
                    r.maybe("by").map(by -> Amendment.By.valueOf(high(by))).orElse(Amendment.By.WEARER))));

    static final Table<JournalEntry> JOURNAL = new Table<>("journal", JournalRow.COLUMNS, JournalRow::entry);

    /** All of them, as they are written. */
    static final List<Table<?>> ALL = List.of(DAYS, EPOCHS, BOUTS, BREAKS, PROMPTS, AMENDMENTS, JOURNAL);

    static String text(Instant at) {
        return INSTANT.format(at);
    }

    static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }

    static String word(Posture posture) {
        return low(posture.name());
    }

    static Posture posture(String word) {
        return Posture.valueOf(high(word));
    }

    static String low(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String high(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static Optional<?> maybe(OptionalDouble value) {
        return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
    }
}

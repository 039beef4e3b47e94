package plumbline.exchange;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plumbline.coach.JournalEntry;
import plumbline.history.writing.Entry;
import plumbline.stretch.Feeling;

/** A row of the journal: which cells are filled depends on its kind. */
final class JournalRow {

    static final List<Column<JournalEntry>> COLUMNS = List.of(
            Column.of("at", e -> Table.text(e.at())),
            Column.of("kind", JournalRow::kind),
            new Column<>("pain", JournalRow::pain),
            new Column<>(
                    "pain_after",
                    e -> e instanceof JournalEntry.Walked walk ? Optional.of(walk.painAfter()) : Optional.empty()),
            new Column<>(
                    "stretch",
                    e -> e instanceof JournalEntry.Stretched done ? Optional.of(done.stretchId()) : Optional.empty()),
            new Column<>("length_s", JournalRow::length),
            new Column<>(
                    "completed",
                    e -> e instanceof JournalEntry.Stretched done
                            ? Optional.of(done.completed() ? 1 : 0)
                            : Optional.empty()),
            new Column<>("felt", JournalRow::felt),
            Column.of("note", JournalEntry::note));

    private JournalRow() {}

    private static String kind(JournalEntry entry) {
        return Table.low(entry.getClass().getSimpleName());
    }

    private static Optional<?> pain(JournalEntry entry) {
        if (entry instanceof JournalEntry.Pain pain) {
            return Optional.of(pain.score());
        }
        return entry instanceof JournalEntry.Walked walk ? Optional.of(walk.painBefore()) : Optional.empty();
    }

    private static Optional<?> length(JournalEntry entry) {
        if (entry instanceof JournalEntry.Stretched done) {
            return Optional.of(Table.seconds(done.held()));
        }
        if (entry instanceof JournalEntry.Walked walk) {
            return Optional.of(Table.seconds(walk.length()));
        }
        return entry instanceof JournalEntry.Strengthened strong
                ? Optional.of(Table.seconds(strong.length()))
                : Optional.empty();
    }

    private static Optional<?> felt(JournalEntry entry) {
        return entry instanceof JournalEntry.Stretched done
                ? Optional.of(done.felt().stream()
                        .map(f -> Table.low(f.name()))
                        .sorted()
                        .collect(Collectors.joining(" ")))
                : Optional.empty();
    }

    static Entry entry(Row row) {
        String note = row.maybe("note").orElse("");
        JournalEntry entry = switch (row.text("kind")) {
            case "pain" -> new JournalEntry.Pain(row.instant("at"), row.whole("pain"), note);
            case "stretched" ->
                new JournalEntry.Stretched(
                        row.instant("at"),
                        row.text("stretch"),
                        row.seconds("length_s"),
                        row.yes("completed"),
                        feelings(row),
                        note);
            case "walked" ->
                new JournalEntry.Walked(
                        row.instant("at"), row.seconds("length_s"), row.whole("pain"), row.whole("pain_after"), note);
            case "strengthened" -> new JournalEntry.Strengthened(row.instant("at"), row.seconds("length_s"), note);
            case "noted" -> new JournalEntry.Noted(row.instant("at"), note);
            default -> throw new IllegalArgumentException("no kind of note: " + row.text("kind"));
        };
        return new Entry.Jotted(entry);
    }

    private static Set<Feeling> feelings(Row row) {
        return row.maybe("felt").map(f -> f.split(" ", -1)).stream()
                .flatMap(Stream::of)
                .map(f -> Feeling.valueOf(Table.high(f)))
                .collect(Collectors.toSet());
    }
}

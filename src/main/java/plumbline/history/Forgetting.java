package plumbline.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import plumbline.history.file.HistoryException;
import plumbline.history.file.HistoryFiles;
import plumbline.history.file.Natives;
import plumbline.history.file.Obstacle;
import plumbline.history.keeping.Cleaning;
import plumbline.history.keeping.Shredder;
import plumbline.history.keeping.Span;
import plumbline.history.keeping.Traces;
import plumbline.sensor.Saying;

/** Erases days, or all of them, from the history and from every file that was made of it beside it. */
record Forgetting(Opening opening, Consumer<Saying> tell) {

    /** Some days. */
    Forgotten days(Span days) throws IOException {
        HistoryFiles files = opening.files();
        Natives.prepare(files);
        if (opening.isLeft()) {
            opening.putInOrder();
        }
        Traces traces = new Traces(days);
        return opening.alone(() -> {
            long rows = 0;
            List<Path> gone = new ArrayList<>();
            for (Path database : databases(files)) {
                tell.accept(Saying.of("forget.cleaning", "%s is being cleaned.", database));
                try {
                    rows += Cleaning.of(database, days, traces);
                } catch (SQLException e) {
                    if (database.equals(files.database())) {
                        throw unforgotten(e);
                    }
                    // What cannot be read cannot be cleaned, and might be read by somebody else.
                    shredWithLog(database);
                    gone.add(database);
                }
            }
            for (Path rest : rests(files)) {
                Shredder.shred(rest);
                gone.add(rest);
            }
            return new Forgotten(rows, gone, traces);
        });
    }

    /** All of them: afterwards there is no history. */
    List<Path> all() throws IOException {
        HistoryFiles files = opening.files();
        return opening.alone(() -> {
            List<Path> gone = new ArrayList<>();
            for (Path database : databases(files)) {
                shredWithLog(database);
                gone.add(database);
            }
            for (Path rest : rests(files)) {
                Shredder.shred(rest);
                gone.add(rest);
            }
            Shredder.shred(files.tail());
            Shredder.shred(files.outline());
            Files.deleteIfExists(files.suspicion());
            return gone;
        });
    }

    private static HistoryException unforgotten(SQLException e) {
        return new HistoryException(
                Saying.of(
                        "forget.failed",
                        "Nothing was forgotten: %s.",
                        Obstacle.of(e).words(e)),
                e);
    }

    private static void shredWithLog(Path database) throws IOException {
        Shredder.shred(database);
        Shredder.shred(HistoryFiles.log(database));
        Files.deleteIfExists(HistoryFiles.logIndex(database));
    }

    /** The history first, then whatever copies of it lie beside it. */
    private static List<Path> databases(HistoryFiles files) throws IOException {
        List<Path> all = new ArrayList<>();
        for (Path directory : List.of(files.directory(), files.backups())) {
            all.addAll(in(directory, ".db"));
        }
        all.remove(files.database());
        if (files.isThere()) {
            all.add(0, files.database());
        }
        return all;
    }

    /** Logs without a database, and what was not finished. */
    private static List<Path> rests(HistoryFiles files) throws IOException {
        List<Path> all = new ArrayList<>();
        for (Path directory : List.of(files.directory(), files.backups())) {
            all.addAll(in(directory, ".log"));
            all.addAll(in(directory, ".part"));
            for (Path log : in(directory, "-wal")) {
                String name = String.valueOf(log.getFileName());
                if (!Files.exists(log.resolveSibling(name.substring(0, name.length() - "-wal".length())))) {
                    all.add(log);
                }
            }
        }
        return all;
    }

    private static List<Path> in(Path directory, String end) throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(directory)) {
            return found.filter(Files::isRegularFile)
                    .filter(file -> String.valueOf(file.getFileName()).startsWith("history"))
                    .filter(file -> String.valueOf(file.getFileName()).endsWith(end))
                    .sorted()
                    .toList();
        }
    }
}

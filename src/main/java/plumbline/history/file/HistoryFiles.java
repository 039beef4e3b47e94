package plumbline.history.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import plumbline.privacy.PrivateFiles;

/** The names of the files in Plumbline's own directory. */
public record HistoryFiles(Path directory) {

    public Path database() {
        return directory.resolve("history.db");
    }

    /** Whether there is anything in the database. */
    public boolean isThere() throws IOException {
        return Files.exists(database()) && Files.size(database()) > 0;
    }

    /** Held by the Plumbline that is running. */
    public Path lock() {
        return directory.resolve("history.lock");
    }

    /** There when damage was met while running, so that the next start looks through the whole file. */
    public Path suspicion() {
        return directory.resolve("history.suspect");
    }

    /** What a damaged history is copied to; complete as soon as there is no database beside it. */
    public Path mended() {
        return directory.resolve("history-mended.db");
    }

    /** Where the tables of the database begin, in case it can no longer tell. */
    public Path outline() {
        return directory.resolve("history.outline");
    }

    /** The damaged database with its outline restored, while it is being mended. */
    public Path restored() {
        return directory.resolve("history-restored.db");
    }

    /** Where SQLite's native library is unpacked, out of reach of others. */
    public Path natives() {
        return directory.resolve("native");
    }

    /** What was accepted since the last commit. */
    public Path tail() {
        return directory.resolve("history.tail");
    }

    /** Where copies of the database are. */
    public Path backups() {
        return directory.resolve("backups");
    }

    /** A dated name that is free, for a database in whose place a backup is put. */
    public Path replaced(Instant now) {
        return dated("history-replaced-", now, ".db");
    }

    /** A dated name that is free, for a damaged database. */
    public Path setAside(Instant now) {
        return dated("history-damaged-", now, ".db");
    }

    /** A dated name that is free, for the log of another database; SQLite takes it for nobody's. */
    public Path foreignLog(Instant now) {
        return dated("history-foreign-", now, ".log");
    }

    private Path dated(String start, Instant now, String end) {
        String date = now.truncatedTo(ChronoUnit.SECONDS).toString().replace(":", "");
        Path free = directory.resolve(start + date + end);
        for (int n = 2; Files.exists(free); n++) {
            free = directory.resolve(start + date + "-" + n + end);
        }
        return free;
    }

    /** The log that SQLite keeps beside a database that is open, or was not closed. */
    public static Path log(Path database) {
        return database.resolveSibling(database.getFileName() + "-wal");
    }

    /** What SQLite needs to undo a step that was cut short, before the log is in use: when a database is made or restored. */
    public static Path undo(Path database) {
        return database.resolveSibling(database.getFileName() + "-journal");
    }

    /** The index of that log, which SQLite can make anew. */
    public static Path logIndex(Path database) {
        return database.resolveSibling(database.getFileName() + "-shm");
    }

    /** Notes that damage was met. Should not even that be possible, it will be met again. */
    public void suspect() {
        try {
            PrivateFiles.makeFile(suspicion());
        } catch (IOException e) {
            return;
        }
    }

    public static void delete(Path database) throws IOException {
        for (Path file : List.of(database, log(database), logIndex(database), undo(database))) {
            Files.deleteIfExists(file);
        }
    }
}

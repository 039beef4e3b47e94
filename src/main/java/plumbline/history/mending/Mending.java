package plumbline.history.mending;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import plumbline.history.file.Connections;
import plumbline.history.file.HistoryFiles;
import plumbline.history.file.LogOwner;
import plumbline.history.file.Schema;
import plumbline.history.writing.Desk;
import plumbline.privacy.PrivateFiles;
import plumbline.sensor.Saying;

/**
 * Replaces a damaged database by one that holds what could still be read. The damaged one is kept under a dated name.
 * Killed at any moment, the next start does the same again or finishes it.
 */
public final class Mending {

    private final HistoryFiles files;
    private final Schema schema;
    private final Consumer<Saying> tell;
    private final Desk.Meanwhile meanwhile;

    /**
     * To be done to these files.
     *
     * @param tell takes how far it is
     * @param meanwhile is done now and then; what it throws gives up the mending, which the next start begins again
     */
    public Mending(HistoryFiles files, Schema schema, Consumer<Saying> tell, Desk.Meanwhile meanwhile) {
        this.files = files;
        this.schema = schema;
        this.tell = tell;
        this.meanwhile = meanwhile;
    }

    /** Puts a copy in place that was complete when the program was killed. */
    public void finish() throws IOException {
        if (Files.exists(files.mended()) && !Files.exists(files.database())) {
            // A log left from the file that was here before would be written into the new one.
            HistoryFiles.delete(files.database());
            Files.move(files.mended(), files.database(), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Mends the database and returns a plain sentence on what became of it. */
    public Saying run(Instant now) throws IOException, SQLException {
        HistoryFiles.delete(files.mended());
        PrivateFiles.makeNewFile(files.mended());
        long rows = copy();
        // Killed from here on, the next start must look through what is left here.
        files.suspect();
        Path aside = files.setAside(now);
        Files.deleteIfExists(HistoryFiles.logIndex(files.database()));
        move(HistoryFiles.log(files.database()), HistoryFiles.log(aside));
        move(files.database(), aside);
        finish();
        return rows == 0
                ? Saying.of(
                        "mended.nothing",
                        "The history was damaged. It has been set aside as %s; nothing of it could be read, a new one is"
                                + " begun.",
                        aside)
                : Saying.of(
                        "mended",
                        "The history was damaged. It has been set aside as %s; %s rows of it could be saved.",
                        aside,
                        rows);
    }

    private long copy() throws IOException, SQLException {
        Optional<Outline> outline = Outline.of(files.database(), files.outline());
        try {
            if (outline.isPresent()) {
                outline.get().restore(files.database(), files.restored());
            }
            return copy(outline);
        } finally {
            HistoryFiles.delete(files.restored());
        }
    }

    private long copy(Optional<Outline> outline) throws IOException, SQLException {
        Progress progress = new Progress(Files.size(files.database()), tell, meanwhile);
        try (Connection to = Connections.writing(files.mended());
                Connection from = Connections.reading(outline.isPresent() ? files.restored() : files.database())) {
            // Lets SQLite read a file that was cut off.
            Connections.execute(from, "PRAGMA writable_schema = ON");
            OptionalInt version = version(from);
            schema.migrate(to, version.orElse(schema.newest()));
            LogOwner.rename(to);
            Optional<Leaves> leaves = outline.map(o -> new Leaves(files.restored(), o.pageSize()));
            return version.isPresent() ? Salvage.copy(from, to, leaves, progress) : 0;
        }
    }

    /** The version of the damaged database, made plausible; none where not even its head can be read. */
    private OptionalInt version(Connection damaged) {
        try {
            int version = Schema.version(damaged);
            return OptionalInt.of(version > 0 && version <= schema.newest() ? version : schema.newest());
        } catch (SQLException e) {
            return OptionalInt.empty();
        }
    }

    private static void move(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}

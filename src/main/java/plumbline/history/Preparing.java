package plumbline.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.function.Consumer;
import plumbline.history.file.Connections;
import plumbline.history.file.HistoryException;
import plumbline.history.file.HistoryFiles;
import plumbline.history.file.InstanceLock;
import plumbline.history.file.LogOwner;
import plumbline.history.file.Natives;
import plumbline.history.file.Obstacle;
import plumbline.history.file.Schema;
import plumbline.history.keeping.Backups;
import plumbline.history.mending.Checkup;
import plumbline.history.mending.Mending;
import plumbline.history.mending.Outline;
import plumbline.history.writing.Desk;
import plumbline.history.writing.Pen;
import plumbline.privacy.PrivateFiles;
import plumbline.sensor.Saying;

/** Opens the database for the writer, with all that has to be done before: a log of another taken away, damage mended. */
final class Preparing implements Desk {

    private final HistoryFiles files;
    private final Schema schema;
    private final InstantSource clock;
    private final InstanceLock lock;
    private final Consumer<Saying> notice;
    private final Consumer<Saying> progress;
    private boolean left;
    private boolean sound;

    /**
     * For whoever holds the lock.
     *
     * @param notice takes what the wearer should know of what was done
     * @param progress takes how far it is, where that takes long
     */
    Preparing(
            HistoryFiles files,
            Schema schema,
            InstantSource clock,
            InstanceLock lock,
            Consumer<Saying> notice,
            Consumer<Saying> progress) {
        this.files = files;
        this.schema = schema;
        this.clock = clock;
        this.lock = lock;
        this.notice = notice;
        this.progress = progress;
        this.left = lock.wasLeft();
    }

    @Override
    public Pen open(Meanwhile meanwhile) throws IOException, SQLException {
        Natives.prepareAlone(files);
        lock.mark();
        Mending mending = new Mending(files, schema, progress, meanwhile);
        mending.finish();
        setForeignLogAside();
        undoWhatWasCutShort();
        boolean looked = sound;
        sound = false;
        if (!looked && isDamaged()) {
            notice.accept(mending.run(clock.instant()));
        }
        try {
            return begin();
        } catch (SQLException e) {
            if (Obstacle.of(e) != Obstacle.DAMAGED) {
                throw e;
            }
            // A start does not look through all, so damage may be met only now.
            notice.accept(mending.run(clock.instant()));
            return begin();
        }
    }

    /** Whether it will be open in a moment, or there is more to be done before. */
    boolean isQuick() throws IOException, SQLException {
        Natives.prepareAlone(files);
        undoWhatWasCutShort();
        sound = !LogOwner.isForeign(files.database()) && !isDamaged();
        return sound;
    }

    @Override
    public boolean isSuspect() {
        return Files.exists(files.suspicion());
    }

    @Override
    public void suspect() {
        files.suspect();
    }

    @Override
    public Saying words(Exception fault) {
        return Trouble.words(files, fault);
    }

    private boolean isDamaged() throws IOException, SQLException {
        if (!files.isThere()) {
            return false;
        }
        Checkup.Depth depth =
                isSuspect() ? Checkup.Depth.CLOSE : unclosed() ? Checkup.Depth.WHOLE : Checkup.Depth.USUAL;
        return switch (Checkup.of(files, schema, depth)) {
            case NEWER ->
                throw new HistoryException(
                        Obstacle.NEWER,
                        Saying.of("refused.newer", "it was written by a newer Plumbline; please use that one"));
            case DAMAGED -> true;
            case SOUND -> false;
        };
    }

    private boolean unclosed() throws IOException {
        Path log = HistoryFiles.log(files.database());
        return left || (Files.exists(log) && Files.size(log) > 0);
    }

    private void setForeignLogAside() throws IOException {
        if (LogOwner.isForeign(files.database())) {
            Path aside = files.foreignLog(clock.instant());
            Files.deleteIfExists(HistoryFiles.logIndex(files.database()));
            Files.move(HistoryFiles.log(files.database()), aside, StandardCopyOption.ATOMIC_MOVE);
            left = true;
            notice.accept(Saying.of(
                    "log.foreign",
                    "Beside the history lay what another history had not finished writing. It was not used, and has been"
                            + " set aside as %s.",
                    aside));
        }
    }

    /** Who only reads cannot do it, and would be told for ever that the right to write is missing. */
    private void undoWhatWasCutShort() throws SQLException {
        if (!Files.exists(HistoryFiles.undo(files.database()))) {
            return;
        }
        try (Connection connection = Connections.plain(files.database())) {
            Connections.number(connection, "SELECT count(*) FROM sqlite_schema");
        } catch (SQLException e) {
            if (Obstacle.of(e) != Obstacle.DAMAGED) {
                throw e;
            }
            suspect();
        }
    }

    /** What an older Plumbline wrote is copied before its tables are changed. */
    private void keepBeforeStep() throws IOException, SQLException {
        int version;
        try (Connection connection = Connections.reading(files.database())) {
            version = Schema.version(connection);
        }
        if (version > 0 && version < schema.newest()) {
            new Backups(files).beforeStep(version);
        }
    }

    private Pen begin() throws IOException, SQLException {
        PrivateFiles.makeFile(files.database());
        keepBeforeStep();
        Connection connection = Connections.writing(files.database());
        try {
            schema.migrate(connection, schema.newest());
            Outline.of(connection).keep(files.outline());
            Pen pen = new Pen(connection, files.database());
            Files.deleteIfExists(files.suspicion());
            left = false;
            return pen;
        } catch (IOException | SQLException e) {
            connection.close();
            throw e;
        }
    }
}

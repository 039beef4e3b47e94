package plumbline.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Optional;
import plumbline.history.file.HistoryException;
import plumbline.history.file.HistoryFiles;
import plumbline.history.file.Natives;
import plumbline.history.file.Obstacle;
import plumbline.history.keeping.Contents;
import plumbline.history.keeping.Copying;
import plumbline.sensor.Saying;

/**
 * Puts a backup in the place of the history. What was there is set aside, whole, so that nothing is lost by restoring the
 * wrong one. Killed at any moment, the next start finds the one or the other, never a mixture.
 */
record Restoring(Opening opening) {

    Restored of(Path backup) throws IOException {
        HistoryFiles files = opening.files();
        Natives.prepare(files);
        Contents contents = look(backup);
        if (opening.isLeft()) {
            // What a killed program left in log and tail belongs to the history that is set aside.
            opening.putInOrder();
        }
        return opening.alone(() -> {
            // A next start puts this in place by itself as soon as there is no history beside it.
            HistoryFiles.delete(files.mended());
            Copying.copy(backup, files.mended());
            Optional<Path> aside = setAside();
            Files.move(files.mended(), files.database(), StandardCopyOption.ATOMIC_MOVE);
            return new Restored(contents, aside);
        });
    }

    private Contents look(Path backup) throws IOException {
        if (!Files.exists(backup)) {
            throw new HistoryException(Saying.of("restore.absent", "There is no backup %s.", backup));
        }
        try {
            Contents contents = Copying.look(backup);
            if (contents.version() > opening.schema().newest()) {
                throw new HistoryException(
                        Obstacle.NEWER,
                        Saying.of(
                                "restore.newer", "%s was written by a newer Plumbline; nothing was changed.", backup));
            }
            return contents;
        } catch (SQLException e) {
            throw new HistoryException(
                    Saying.of(
                            "restore.damaged",
                            "%s cannot be restored: %s. Nothing was changed.",
                            backup,
                            Obstacle.of(e).words(e)),
                    e);
        }
    }

    private Optional<Path> setAside() throws IOException {
        HistoryFiles files = opening.files();
        Path aside = files.replaced(opening.clock().instant());
        Path log = HistoryFiles.log(files.database());
        Files.deleteIfExists(files.suspicion());
        Files.deleteIfExists(files.outline());
        Files.deleteIfExists(HistoryFiles.logIndex(files.database()));
        if (Files.exists(log)) {
            Files.move(log, HistoryFiles.log(aside), StandardCopyOption.ATOMIC_MOVE);
        }
        if (!Files.exists(files.database())) {
            return Optional.empty();
        }
        Files.move(files.database(), aside, StandardCopyOption.ATOMIC_MOVE);
        return Optional.of(aside);
    }
}

package plumbline.history;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.sql.SQLException;
import org.sqlite.NativeLibraryNotFoundException;
import plumbline.history.file.HistoryException;
import plumbline.history.file.HistoryFiles;
import plumbline.history.file.Holder;
import plumbline.history.file.Natives;
import plumbline.history.file.Obstacle;
import plumbline.sensor.Saying;

/** What is in the way of a history, found out of what Java and SQLite say, and told in plain words. */
final class Trouble {

    /** With less room than this the disk counts as full: the native library alone takes 1.1 MB. */
    private static final long LEAST_ROOM = 2_000_000;

    private Trouble() {}

    /** The kind of obstacle. */
    static Obstacle obstacle(HistoryFiles files, Exception fault) {
        Obstacle obstacle = Obstacle.of(fault);
        boolean unclear = obstacle == Obstacle.FAILED || obstacle == Obstacle.DENIED;
        return unclear && !hasRoom(files) ? Obstacle.FULL : obstacle;
    }

    /** In the middle of a sentence about the history. */
    static Saying words(HistoryFiles files, Exception fault) {
        if (fault instanceof HistoryException told) {
            // A sentence of its own has no place in another one; what it is about has.
            return told.getCause() instanceof SQLException why ? words(files, why) : told.saying();
        }
        Obstacle obstacle = obstacle(files, fault);
        if (obstacle == Obstacle.IN_USE) {
            return Holder.of(files.database())
                    .map(holder -> Saying.of(
                            "obstacle.IN_USE.by",
                            "another program is using it: %s, process %s",
                            holder.name(),
                            Long.toString(holder.process())))
                    .orElse(obstacle.words(fault));
        }
        if (obstacle != Obstacle.FAILED) {
            return obstacle == Obstacle.DENIED && fault instanceof IOException
                    ? Saying.of("refused.denied", "the right to read and write there is missing")
                    : obstacle.words(fault);
        }
        if (fault.getCause() instanceof NativeLibraryNotFoundException) {
            return Natives.unusable();
        }
        if (fault instanceof SQLException) {
            return obstacle.words(fault);
        }
        if (fault instanceof FileAlreadyExistsException) {
            return Saying.of("refused.file", "there is a file of that name where a directory is needed");
        }
        boolean reasoned = fault instanceof FileSystemException f && f.getReason() != null;
        String reason = reasoned ? ((FileSystemException) fault).getReason() : fault.getMessage();
        return Saying.of("refused.disk", "the disk reports: %s", String.valueOf(reason));
    }

    private static boolean hasRoom(HistoryFiles files) {
        try {
            return Files.getFileStore(files.directory()).getUsableSpace() >= LEAST_ROOM;
        } catch (IOException e) {
            return true;
        }
    }
}

package plumbline.history.file;

import java.nio.file.AccessDeniedException;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import plumbline.sensor.Saying;

/** Why the history cannot be opened or written. */
public enum Obstacle {
    /** Another Plumbline, or another program, is using it. */
    IN_USE,
    /** A newer Plumbline wrote it. */
    NEWER,
    /** No right to read or write there. */
    DENIED,
    /** No room on the disk. */
    FULL,
    /** The file is damaged. */
    DAMAGED,
    /** Anything else, such as a disk that gives errors. */
    FAILED;

    public static Obstacle of(Exception fault) {
        if (fault instanceof SQLException sql) {
            return of(sql);
        }
        if (fault instanceof HistoryException told) {
            return told.obstacle();
        }
        return fault instanceof AccessDeniedException ? DENIED : FAILED;
    }

    private static Obstacle of(SQLException fault) {
        if (fault instanceof SQLiteException told && told.getResultCode() == SQLiteErrorCode.SQLITE_IOERR_SHMSIZE) {
            return FULL; // not even room for the index of the log, which reading needs as well
        }
        return switch (SQLiteErrorCode.getErrorCode(fault.getErrorCode())) {
            case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL -> IN_USE;
            case SQLITE_PERM, SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_AUTH -> DENIED;
            case SQLITE_FULL -> FULL;
            case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_FORMAT, SQLITE_TOOBIG -> DAMAGED;
            default -> FAILED;
        };
    }

    /** The trouble in the middle of a sentence about the history. */
    public Saying words(Exception fault) {
        return switch (this) {
            case IN_USE -> Saying.of("obstacle.IN_USE", "another program is using it");
            case NEWER -> Saying.of("obstacle.NEWER", "it was written by a newer Plumbline");
            case DENIED -> Saying.of("obstacle.DENIED", "the right to write there is missing");
            case FULL -> Saying.of("obstacle.FULL", "the disk is full");
            case DAMAGED -> Saying.of("obstacle.DAMAGED", "the file is damaged");
            case FAILED ->
                Saying.of("obstacle.FAILED", "the disk or SQLite reports: %s", String.valueOf(fault.getMessage()));
        };
    }
}

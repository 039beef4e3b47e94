package plumbline.history.writing;

import java.io.IOException;
import java.sql.SQLException;
import plumbline.sensor.Saying;

/** Where the writer's pen comes from: the database with all that has to be done before it can be written. */
public interface Desk {

    /** Something that is to be done now and then while a longer work is going on. */
    interface Meanwhile {

        /**
         * Does it.
         *
         * @throws IOException where the work is to be given up
         */
        void run() throws IOException;
    }

    /**
     * Opens the database, and mends it before where that is needed; that may take minutes, and tells how far it is.
     *
     * @throws IOException where files cannot be made or moved, and what {@code meanwhile} throws
     * @throws SQLException where SQLite cannot open it
     */
    Pen open(Meanwhile meanwhile) throws IOException, SQLException;

    /** Whether somebody met damage, so that it is to be opened again. */
    boolean isSuspect();

    /** Notes that damage was met. */
    void suspect();

    /** What is in the way, in the middle of a sentence about the history. */
    Saying words(Exception fault);
}

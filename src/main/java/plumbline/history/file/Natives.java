package plumbline.history.file;

import java.io.IOException;
import plumbline.privacy.PrivateFiles;
import plumbline.sensor.Saying;

/**
 * SQLite's native library, which it unpacks: not into /tmp, where programs may be forbidden (noexec) and others may write,
 * but into the wearer's own directory.
 */
public final class Natives {

    private static final String PLACE = "org.sqlite.tmpdir";

    private Natives() {}

    /** To be called before SQLite is first used, by whoever holds the lock: clears away what a killed program left. */
    public static void prepareAlone(HistoryFiles files) throws IOException {
        if (System.getProperty(PLACE) == null) {
            PrivateFiles.makeEmptyDirectory(files.natives());
            System.setProperty(PLACE, files.natives().toString());
        }
    }

    /** To be called before SQLite is first used, where another Plumbline may be running. */
    public static void prepare(HistoryFiles files) throws IOException {
        if (System.getProperty(PLACE) == null) {
            PrivateFiles.makeDirectory(files.natives());
            System.setProperty(PLACE, files.natives().toString());
        }
    }

    /** In the middle of a sentence: the library cannot be started from where it is. */
    public static Saying unusable() {
        return Saying.of(
                "refused.natives",
                "SQLite's native library cannot be started from %s; if programs are forbidden there (noexec),"
                        + " name another directory with -D%s",
                String.valueOf(System.getProperty(PLACE)),
                PLACE);
    }
}

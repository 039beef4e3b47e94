package plumbline.history.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;
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
            unpack(files.natives());
        }
    }

    /** To be called before SQLite is first used, where another Plumbline may be running. */
    public static void prepare(HistoryFiles files) throws IOException {
        if (System.getProperty(PLACE) == null) {
            PrivateFiles.makeDirectory(files.natives());
            unpack(files.natives());
        }
    }

    /**
     * The driver would unpack it by itself, but tries only once: where the disk is full at that moment, SQLite could not be
     * used before the next start. For a system that it has no library for, it is left to the driver to say so.
     */
    private static synchronized void unpack(Path directory) throws IOException {
        String library = LibraryLoaderUtil.getNativeLibName();
        String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + library;
        try (InputStream bytes = SQLiteJDBCLoader.class.getResourceAsStream(resource)) {
            if (bytes != null) {
                Path file = directory.resolve(ProcessHandle.current().pid() + "-" + library);
                Files.deleteIfExists(file);
                PrivateFiles.makeFile(file);
                Files.write(file, bytes.readAllBytes(), StandardOpenOption.TRUNCATE_EXISTING);
                file.toFile().deleteOnExit();
                System.setProperty("org.sqlite.lib.path", directory.toString());
                System.setProperty("org.sqlite.lib.name", file.getFileName().toString());
            }
        }
        System.setProperty(PLACE, directory.toString());
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

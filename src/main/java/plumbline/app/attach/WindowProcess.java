package plumbline.app.attach;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tinylog.Logger;
import plumbline.app.home.Daemon;
import plumbline.app.home.Directories;
import plumbline.privacy.PrivateFiles;

/** Opens the window in a process of its own, from a service that has none. One that is open comes to the front by itself. */
public final class WindowProcess {

    /** What a window is run with by Java: it stands beside other programs, and is used for seconds at a time. */
    private static final List<String> OPTIONS = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private WindowProcess() {}

    /** Begins to open it, and returns; where it ends with an error, the log tells what it said. */
    public static void open(Directories directories) {
        Path said = directories.state().resolve("window.txt");
        try {
            PrivateFiles.makeDirectory(directories.state());
            Files.deleteIfExists(said);
            PrivateFiles.makeNewFile(said);
            Process window = OwnProgram.start(OwnProgram.command(OPTIONS, List.of("window")), said);
            new Daemon("window").execute(() -> tell(window, said));
        } catch (IOException e) {
            Logger.warn("the window could not be opened: {}", e.getMessage());
        }
    }

    private static void tell(Process window, Path said) {
        try {
            int code = window.waitFor();
            if (code != 0) {
                Logger.warn(
                        "the window has ended with {}: {}",
                        code,
                        Files.readString(said).strip());
            }
        } catch (IOException e) {
            Logger.warn("the window has ended, and what it said cannot be read: {}", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

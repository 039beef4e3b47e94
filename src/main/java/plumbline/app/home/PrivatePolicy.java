package plumbline.app.home;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.tinylog.policies.Policy;
import plumbline.privacy.PrivateFiles;

/**
 * Has only the wearer read the log: tinylog tells its policies of every file that it has begun, and leaves their modes to
 * the umask. tinylog finds this one by its name, {@code private}.
 */
public final class PrivatePolicy implements Policy {

    private final Path directory;
    private boolean begun;

    /** For the files beside this one, which is the first and about to be begun. */
    public PrivatePolicy(String first) {
        Path file = Path.of(first).toAbsolutePath();
        this.directory = Optional.ofNullable(file.getParent()).orElse(file);
        try {
            // A process that logs nothing leaves an empty file, and nobody would come by to close that.
            PrivateFiles.makeFile(file);
        } catch (IOException e) {
            System.err.println("plumbline: the log may be read by others: " + e.getMessage());
        }
    }

    @Override
    public boolean continueExistingFile(String path) {
        return true;
    }

    @Override
    public boolean continueCurrentFile(byte[] entry) {
        if (!begun) {
            tighten();
        }
        return true;
    }

    @Override
    public void reset() {
        tighten();
    }

    private void tighten() {
        begun = true;
        try {
            PrivateFiles.tightenAll(directory);
        } catch (IOException e) {
            System.err.println("plumbline: the log may be read by others: " + e.getMessage());
        }
    }
}
